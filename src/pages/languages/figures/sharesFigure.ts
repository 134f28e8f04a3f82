import {seriesChart} from "../../../charts/seriesChart.js";
import {controls} from "../../../controls/controls.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {periodName} from "../../../format/period.js";
import {enough} from "../../../notebook/enough.js";
import {courseOf} from "../../../statistics/courseOf.js";
import {notebooksText} from "../../../text/notebook.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {type KnownIn, knownIn} from "../knownIn.js";
import {limits} from "../limits.js";
import {placesByYear} from "../queries/placesByYear.js";
import {languagesText} from "../text.js";

interface Row extends KnownIn {
  /** A year, or the first one of a period. */
  readonly from: number;
}

/** The shares of other languages and of co-productions by year or by decade. */
export function sharesFigure(data: LanguagesAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = languagesText[lang].change;
  const place = el("div");
  const byYear = data.years.map(
    (row): Row => ({
      from: row.year,
      languages: row.language_known,
      countries: row.country_known,
      coproductions: row.coproductions,
      other: row.other_language,
    }),
  );
  const byDecade = data.periods.map((from, index): Row => ({from, ...knownIn(data, index)}));
  const known = ({languages, countries}: Row) => Math.min(languages, countries);
  const years = byYear.filter((row) => known(row) >= limits.yearFilms).length;
  const step = measureSelect({
    label: text.step,
    name: "shares",
    choices: text.steps,
    order: years >= limits.enoughYears ? ["year", "decade"] : ["decade", "year"],
    onChange: draw,
  });

  function draw(): void {
    const yearly = step.value() === "year";
    const rows = yearly ? byYear : byDecade;
    const least = yearly
      ? limits.yearFilms
      : enough(byDecade.map(known), limits.decadeFilms, limits.enoughDecades);
    const drawn = rows.filter((row) => known(row) >= least);
    const whole = drawn.filter(({from}) => from < data.incompleteFrom);
    const name = ({from}: Row) => (yearly ? String(from) : periodName(from, data.incompleteFrom, lang));
    const title =
      whole.length === 0
        ? text.none({least: String(least)})
        : text.title({
            course: courseOf(whole, ({other, languages}) => other / languages)
              .map((row) => text.shareOf({share: f.share(row.other, row.languages), period: name(row)}))
              .join(", "),
          });
    const films = byYear.reduce((sum, {languages}) => sum + languages, 0);
    // A year with too few films interrupts the line.
    const places = yearly ? between(drawn[0]?.from, drawn.at(-1)?.from) : drawn.map(({from}) => from);
    const points = (part: (row: Row) => number, whole: (row: Row) => number) =>
      places.map((x) => {
        const row = drawn.find(({from}) => from === x);
        return {x, y: row === undefined ? null : (100 * part(row)) / whole(row)};
      });
    place.replaceChildren(
      notebookFigure<Row>({
        lang,
        title,
        subtitle: text.subtitle,
        note: [
          notebooksText[lang].source(languagesText[lang].source, notebooksText[lang].films(f.number(films))),
          ...(drawn.length < rows.length ? [text.fewYears({least: String(least)})] : []),
          languagesText[lang].incomplete({year: String(data.incompleteFrom)}),
        ].join(" "),
        file: "other-languages-and-co-productions",
        rows,
        columns: [
          {title: languagesText[lang].period, show: name, value: ({from}) => from},
          countColumn(text.languageKnown, ({languages}) => languages, lang),
          countColumn(text.other, ({other}) => other, lang),
          shareColumn(
            `${text.other}, %`,
            ({other}) => other,
            ({languages}) => languages,
            lang,
          ),
          countColumn(text.countryKnown, ({countries}) => countries, lang),
          countColumn(text.shared, ({coproductions}) => coproductions, lang),
          shareColumn(
            `${text.shared}, %`,
            ({coproductions}) => coproductions,
            ({countries}) => countries,
            lang,
          ),
        ],
        queries: [placesByYear()],
        draw: (width) =>
          seriesChart(
            [
              {
                name: text.other,
                colour: "var(--chart-mark)",
                points: points(
                  ({other}) => other,
                  ({languages}) => languages,
                ),
              },
              {
                name: text.shared,
                colour: "var(--chart-gain)",
                points: points(
                  ({coproductions}) => coproductions,
                  ({countries}) => countries,
                ),
              },
            ],
            {
              lang,
              width,
              description: `${title}. ${text.subtitle}.`,
              yLabel: text.yLabel,
              incomplete: {from: data.incompleteFrom, label: text.incompleteLabel},
              yFormat: (value) => f.number(value, Number.isInteger(value) ? 0 : 1),
            },
          ),
      }),
    );
  }
  draw();
  return el("div", {}, controls(lang, step.control), place);
}

/** All whole numbers from one to another; none where there is no one. */
function between(from: number | undefined, to: number | undefined): number[] {
  return from === undefined || to === undefined
    ? []
    : Array.from({length: to - from + 1}, (_, i) => from + i);
}
