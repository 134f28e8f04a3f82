import {barsChart} from "../../../charts/barsChart.js";
import {controls} from "../../../controls/controls.js";
import {countRange} from "../../../controls/countRange.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {countryName} from "../../../format/countryName.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {knownIn} from "../knownIn.js";
import {countriesByPeriod} from "../queries/countriesByPeriod.js";
import {placesByYear} from "../queries/placesByYear.js";
import {sumOf} from "../sumOf.js";
import {languagesText} from "../text.js";
import {periodSelect} from "./periodSelect.js";

interface Row {
  readonly name: string;
  readonly films: number;
  readonly coproductions: number;
}

/** Films by country of production, in the years that the reader chooses. */
export function countriesFigure(data: LanguagesAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = languagesText[lang].countries;
  const place = el("div");
  const measure = measureSelect({
    label: languagesText[lang].measure,
    name: "countries-measure",
    choices: text.measures,
    order: ["count", "ratio"],
    onChange: draw,
  });
  const period = periodSelect(data, lang, "countries-years", draw);
  const drawn = countRange({
    lang,
    label: languagesText[lang].rows,
    name: "countries",
    min: Math.min(5, data.countries.length),
    max: Math.min(60, data.countries.length),
    standard: 20,
    onChange: draw,
  });

  function draw(): void {
    const {index, label} = period.value();
    const rows = data.countries
      .map(
        ({name, films, coproductions}): Row => ({
          name: countryName(name, lang),
          films: sumOf(films, index),
          coproductions: sumOf(coproductions, index),
        }),
      )
      .filter(({films}) => films > 0)
      .toSorted((a, b) => b.films - a.films);
    const known = knownIn(data, index).countries;
    const share = ({films}: Row) => f.share(films, known);
    const [first] = rows;
    const title =
      first === undefined
        ? languagesText[lang].empty
        : text.title({country: first.name, films: f.number(first.films), share: share(first)});
    const subtitle = text.subtitle({years: label});
    const ratio = measure.value() === "ratio";
    place.replaceChildren(
      notebookFigure<Row>({
        lang,
        title,
        subtitle,
        note: `${notebooksText[lang].source(languagesText[lang].source, notebooksText[lang].films(f.number(known)))} ${text.note}`,
        file: "countries",
        rows,
        columns: [
          {title: languagesText[lang].country, show: ({name}) => name, value: ({name}) => name},
          countColumn(languagesText[lang].films, ({films}) => films, lang),
          shareColumn(
            languagesText[lang].share,
            ({films}) => films,
            () => known,
            lang,
          ),
          countColumn(languagesText[lang].change.shared, ({coproductions}) => coproductions, lang),
        ],
        queries: [countriesByPeriod(data.incompleteFrom), placesByYear()],
        draw: (width) =>
          barsChart(
            rows.slice(0, drawn.value()).map((row) => ({
              name: row.name,
              value: ratio ? (100 * row.films) / known : row.films,
              label: ratio ? share(row) : f.number(row.films),
            })),
            {lang, width, description: `${title}. ${subtitle}.`, axis: text.axis[measure.value()]},
          ),
      }),
    );
  }
  draw();
  return el("div", {}, controls(lang, measure.control, period.control, drawn.control), place);
}
