import {heatChart} from "../../../charts/heatChart.js";
import {linksMatrix} from "../../../charts/linksMatrix.js";
import {controls} from "../../../controls/controls.js";
import {countRange} from "../../../controls/countRange.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {countryName} from "../../../format/countryName.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import {type LanguagesAnalysis, matrixCountries} from "../analysis.js";
import {knownIn} from "../knownIn.js";
import {limits} from "../limits.js";
import {type PairRatio, pairRatios} from "../pairRatios.js";
import {countriesByPeriod} from "../queries/countriesByPeriod.js";
import {countryPairsByPeriod} from "../queries/countryPairsByPeriod.js";
import {sumOf} from "../sumOf.js";
import {languagesText} from "../text.js";
import {pairColumns} from "./pairColumns.js";
import {periodSelect} from "./periodSelect.js";

/** Who makes films with whom, as a matrix: films together, or against what would be expected. */
export function matrixFigure(data: LanguagesAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = languagesText[lang].pairs;
  const all = matrixCountries(data.countries);
  const place = el("div");
  const measure = measureSelect({
    label: languagesText[lang].measure,
    name: "matrix-measure",
    choices: text.measures,
    order: ["count", "ratio"],
    onChange: draw,
  });
  const period = periodSelect(data, lang, "matrix-years", draw);
  const drawn = countRange({
    lang,
    label: languagesText[lang].rows,
    name: "matrix",
    min: Math.min(5, all.length),
    max: all.length,
    standard: 16,
    onChange: draw,
  });
  const name = (i: number) => countryName(data.countries[i]!.name, lang);

  function draw(): void {
    const {index, label} = period.value();
    const countries = all
      .toSorted(
        (a, b) =>
          sumOf(data.countries[b]!.coproductions, index) - sumOf(data.countries[a]!.coproductions, index),
      )
      .slice(0, drawn.value());
    const names = countries.map(name);
    const shown = new Set(countries);
    const pairs = pairRatios(data, index).filter(({a, b}) => shown.has(a) && shown.has(b));
    const ratio = measure.value() === "ratio";
    const sure = (pair: PairRatio) => pair.expected !== null && pair.expected >= limits.expected;
    const best = pairs
      .filter((pair) => (ratio ? sure(pair) : pair.films > 0))
      .reduce<PairRatio | null>((kept, pair) => {
        const value = (one: PairRatio) => (ratio ? (one.ratio ?? 0) : one.films);
        return kept === null || value(pair) > value(kept) ? pair : kept;
      }, null);
    const times = (value: number) => f.number(value, 1);
    const films = f.number;
    const title =
      best === null
        ? ratio
          ? text.ratioNone
          : languagesText[lang].empty
        : ratio
          ? text.ratioTitle({
              a: name(best.a),
              b: name(best.b),
              ratio: times(best.ratio ?? 0),
              films: films(best.films),
            })
          : text.matrixTitle({a: name(best.a), b: name(best.b), films: films(best.films)});
    const subtitle = ratio ? text.ratioSubtitle({years: label}) : text.matrixSubtitle({years: label});
    const {coproductions} = knownIn(data, index);
    place.replaceChildren(
      notebookFigure<PairRatio>({
        lang,
        title,
        subtitle,
        note: [
          notebooksText[lang].source(
            languagesText[lang].source,
            notebooksText[lang].films(films(coproductions)),
          ),
          ...(ratio
            ? [text.ratioNote({least: String(limits.expected)})]
            : best === null
              ? []
              : [text.scale({most: films(best.films)})]),
        ].join(" "),
        file: "co-productions",
        ...(ratio && {
          legend: [
            {label: text.legend.more, colour: "var(--chart-gain)"},
            {label: text.legend.fewer, colour: "var(--chart-loss)"},
            {label: text.legend.unsure, colour: "var(--chart-faint)", hollow: true},
          ],
        }),
        rows: pairs.filter((pair) => pair.films > 0),
        columns: pairColumns(name, lang),
        queries: [countryPairsByPeriod(data.incompleteFrom), countriesByPeriod(data.incompleteFrom)],
        draw: (width) => {
          const options = {lang, width, description: `${title}. ${subtitle}.`} as const;
          if (!ratio)
            return linksMatrix(
              pairs.map(({a, b, films: value}) => ({a: name(a), b: name(b), value})),
              {...options, names, write: (value) => notebooksText[lang].films(films(value))},
            );
          const byNames = new Map(
            pairs.flatMap((pair) => [
              [`${name(pair.a)}\n${name(pair.b)}`, pair],
              [`${name(pair.b)}\n${name(pair.a)}`, pair],
            ]),
          );
          return heatChart(
            names.flatMap((row) =>
              names.flatMap((column) => {
                const pair = byNames.get(`${row}\n${column}`);
                if (row === column) return [];
                return [
                  {
                    row,
                    column,
                    value:
                      pair === undefined || !sure(pair) ? null : Math.log2(Math.max(pair.ratio ?? 0, 0.01)),
                    label: pair === undefined || !sure(pair) ? "" : times(pair.ratio ?? 0),
                  },
                ];
              }),
            ),
            {
              ...options,
              rows: names,
              columns: names,
              centre: 0,
              domain: [-2, 2],
              text: true,
              tip: ({row, column}) => {
                const pair = byNames.get(`${row}\n${column}`);
                if (pair === undefined || !sure(pair)) return text.tooFew({films: films(pair?.films ?? 0)});
                return text.tip({
                  ratio: f.number(pair.ratio ?? 0, 2),
                  films: films(pair.films),
                  expected: f.number(pair.expected ?? 0, 1),
                });
              },
            },
          );
        },
      }),
    );
  }
  draw();
  return el("div", {}, controls(lang, measure.control, period.control, drawn.control), place);
}
