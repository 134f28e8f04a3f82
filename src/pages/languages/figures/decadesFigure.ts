import {heatChart} from "../../../charts/heatChart.js";
import {choiceCheck} from "../../../controls/choiceCheck.js";
import {controls} from "../../../controls/controls.js";
import {countRange} from "../../../controls/countRange.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {periodName} from "../../../format/period.js";
import {notebooksText} from "../../../text/notebook.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {nameOfLanguage} from "../nameOfLanguage.js";
import {languagesOf, wholePeriods} from "../periodShares.js";
import {languagesByPeriod} from "../queries/languagesByPeriod.js";
import {languagesText} from "../text.js";

interface Cell {
  readonly code: string;
  /** First year of the period. */
  readonly from: number;
  readonly films: number;
  /** Films of the period with a known language. */
  readonly all: number;
}

/** The most frequent languages decade by decade. */
export function decadesFigure(data: LanguagesAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = languagesText[lang].change;
  const languages = languagesOf(data);
  const {all: periods, drawn: columns, least} = wholePeriods(data);
  const first = languages[0];
  const place = el("div");
  const measure = measureSelect({
    label: languagesText[lang].measure,
    name: "decades-measure",
    choices: text.measures,
    order: ["ratio", "count"],
    onChange: draw,
  });
  const drawn = countRange({
    lang,
    label: languagesText[lang].rows,
    name: "decades",
    min: Math.min(5, languages.length),
    max: Math.min(40, languages.length),
    standard: 15,
    onChange: draw,
  });
  const without =
    first === undefined
      ? null
      : choiceCheck({
          label: text.without({language: nameOfLanguage(data, first.code, lang)}),
          name: "decades-first",
          standard: true,
          other: "with",
          onChange: draw,
        });

  function draw(): void {
    const ratio = measure.value() === "ratio";
    const rows = languages.slice(without?.value() ? 1 : 0).slice(0, drawn.value());
    const name = (code: string) => capital(nameOfLanguage(data, code, lang));
    const column = (from: number) => periodName(from, data.incompleteFrom, lang);
    // Columns are narrow.
    const head = (from: number) =>
      column(from).replace(/^\D+/, "") === String(from) ? String(from) : column(from);
    const cells = rows.flatMap(({code, films}) =>
      periods.map(({index, from, films: all}): Cell => ({code, from, films: films[index] ?? 0, all})),
    );
    const share = (cell: Cell) => f.share(cell.films, cell.all);
    const value = ({films, all}: Cell) => (ratio ? (100 * films) / all : films);
    const inPicture = new Set(columns.map(({from}) => from));
    const shown = cells.filter(({from}) => inPicture.has(from));
    const highest = shown.reduce<Cell | null>(
      (kept, cell) => (kept === null || value(cell) > value(kept) ? cell : kept),
      null,
    );
    const title =
      highest === null || highest.films === 0
        ? languagesText[lang].empty
        : text.heatTitle[measure.value()]({
            language: name(highest.code),
            value: ratio ? share(highest) : f.number(highest.films),
            period: column(highest.from),
          });
    const subtitle = text.heatSubtitle[measure.value()];
    place.replaceChildren(
      notebookFigure<Cell>({
        lang,
        title,
        subtitle,
        note: [
          notebooksText[lang].source(
            languagesText[lang].source,
            notebooksText[lang].films(f.number(periods.reduce((sum, {films}) => sum + films, 0))),
          ),
          ...(columns.length < periods.length
            ? [languagesText[lang].fewPeriods({least: String(least)})]
            : []),
          languagesText[lang].incomplete({year: String(data.incompleteFrom)}),
        ].join(" "),
        file: "languages-by-decade",
        rows: cells,
        columns: [
          {title: languagesText[lang].language, show: ({code}) => name(code), value: ({code}) => name(code)},
          {title: languagesText[lang].period, show: ({from}) => column(from), value: ({from}) => from},
          countColumn(languagesText[lang].films, ({films}) => films, lang),
          shareColumn(
            languagesText[lang].share,
            ({films}) => films,
            ({all}) => all,
            lang,
          ),
        ],
        queries: [languagesByPeriod(data.incompleteFrom)],
        draw: (width) =>
          heatChart(
            shown.map((cell) => ({
              row: name(cell.code),
              column: head(cell.from),
              value: value(cell),
              label: f.number(value(cell), ratio && cell.films > 0 ? 1 : 0),
            })),
            {
              lang,
              width,
              description: `${title}. ${subtitle}.`,
              rows: rows.map(({code}) => name(code)),
              columns: columns.map(({from}) => head(from)),
              text: true,
              tip: ({label}) => `${label ?? ""}${ratio ? " %" : ""}`,
            },
          ),
      }),
    );
  }
  draw();
  return el(
    "div",
    {},
    controls(lang, measure.control, drawn.control, ...(without === null ? [] : [without.control])),
    place,
  );
}
