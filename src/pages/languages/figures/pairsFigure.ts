import {barsChart} from "../../../charts/barsChart.js";
import {controls} from "../../../controls/controls.js";
import {countRange} from "../../../controls/countRange.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {countryName} from "../../../format/countryName.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {deviations} from "../../../statistics/confidence.js";
import {notebooksText} from "../../../text/notebook.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {knownIn} from "../knownIn.js";
import {limits} from "../limits.js";
import {type PairRatio, pairRatios} from "../pairRatios.js";
import {countriesByPeriod} from "../queries/countriesByPeriod.js";
import {countryPairsByPeriod} from "../queries/countryPairsByPeriod.js";
import {languagesText} from "../text.js";
import {pairColumns} from "./pairColumns.js";
import {periodSelect} from "./periodSelect.js";

const drawn = 15;

/** The strongest pairs of countries, by films or against what would be expected. */
export function pairsFigure(data: LanguagesAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = languagesText[lang].pairs;
  const place = el("div");
  const measure = measureSelect({
    label: languagesText[lang].measure,
    name: "pairs-measure",
    choices: text.measures,
    order: ["ratio", "count"],
    onChange: draw,
  });
  const period = periodSelect(data, lang, "pairs-years", draw);
  const least = countRange({
    lang,
    label: text.least,
    name: "pairs-films",
    min: limits.fewestPairFilms,
    max: 10 * limits.pairFilms,
    step: limits.fewestPairFilms,
    standard: limits.pairFilms,
    onChange: draw,
  });
  const name = (i: number) => countryName(data.countries[i]!.name, lang);

  function draw(): void {
    const {index, label} = period.value();
    const ratio = measure.value() === "ratio";
    const pairs = pairRatios(data, index)
      .filter((pair) => pair.films >= least.value() && (!ratio || pair.ratio !== null))
      .toSorted((x, y) => (ratio ? (y.ratio ?? 0) - (x.ratio ?? 0) : 0) || y.films - x.films);
    const [first] = pairs;
    const films = f.number;
    const times = (value: number | null) => f.number(value ?? 0, 1);
    const title =
      first === undefined
        ? languagesText[lang].empty
        : ratio
          ? text.listRatioTitle({
              a: name(first.a),
              b: name(first.b),
              ratio: times(first.ratio),
              films: films(first.films),
            })
          : text.listTitle({a: name(first.a), b: name(first.b), films: films(first.films)});
    const subtitle = text.listSubtitle({years: label, least: films(least.value())});
    place.replaceChildren(
      notebookFigure<PairRatio>({
        lang,
        title,
        subtitle,
        note: [
          notebooksText[lang].source(
            languagesText[lang].source,
            notebooksText[lang].films(films(knownIn(data, index).coproductions)),
          ),
          ...(ratio
            ? [
                text.precision({
                  films: films(least.value()),
                  percent: f.level(deviations() / Math.sqrt(least.value())),
                }),
              ]
            : []),
        ].join(" "),
        file: "pairs-of-countries",
        rows: pairs,
        columns: pairColumns(name, lang),
        queries: [countryPairsByPeriod(data.incompleteFrom), countriesByPeriod(data.incompleteFrom)],
        draw: (width) =>
          barsChart(
            pairs.slice(0, drawn).map((pair) => ({
              name: `${name(pair.a)} × ${name(pair.b)}`,
              value: ratio ? (pair.ratio ?? 0) : pair.films,
              label: ratio
                ? text.label({ratio: times(pair.ratio), films: films(pair.films)})
                : pair.ratio === null
                  ? films(pair.films)
                  : `${films(pair.films)} (${text.times({ratio: times(pair.ratio)})})`,
            })),
            {lang, width, description: `${title}. ${subtitle}.`, axis: text.axis[measure.value()]},
          ),
      }),
    );
  }
  draw();
  return el("div", {}, controls(lang, measure.control, period.control, least.control), place);
}
