import {dotRowsChart} from "../../../charts/dotRowsChart.js";
import {controls} from "../../../controls/controls.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {livePlace} from "../../../notebook/livePlace.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MoneyAnalysis} from "../analysis.js";
import type {CompositionRow} from "../composition.js";
import {moneyFigureText} from "../figureText.js";
import {compositionName} from "../names.js";
import {type Composition, compositions, returnKnownBy} from "../queries/returnKnownBy.js";
import {nameColumn} from "./columns.js";

/** How the films with a known return differ from the rest, by votes, language or decade. */
export function whoFigure(data: MoneyAnalysis, lang: Language): HTMLElement {
  const {label, by: names} = moneyFigureText[lang].who;
  const {place, refresh} = livePlace(
    lang,
    (): HTMLElement => figure(data, by.value(), lang),
    (drawn) => [drawn],
  );
  const by = measureSelect({label, name: "compare", choices: names, order: compositions, onChange: refresh});
  refresh();
  return el("div", {}, controls(lang, by.control), place);
}

interface Row extends CompositionRow {
  readonly name: string;
  readonly rest: number;
  /** Of the rest and of the known, in per cent; null of none. */
  readonly values: readonly [number | null, number | null];
}

function figure(
  {composition, known, incompleteFrom}: MoneyAnalysis,
  by: Composition,
  lang: Language,
): HTMLElement {
  const f = format(lang);
  const text = moneyFigureText[lang].who;
  const common = notebooksText[lang];
  const rest = known.films - known.both;
  const percent = (part: number, whole: number) => (whole === 0 ? null : (100 * part) / whole);
  const rows = composition[by].map(
    (row): Row => ({
      ...row,
      name: compositionName(row, by, incompleteFrom, lang),
      rest: row.films - row.known,
      values: [percent(row.films - row.known, rest), percent(row.known, known.both)],
    }),
  );
  const change = ({values: [a, b]}: Row) => (a === null || b === null ? 0 : Math.abs(b - a));
  const most = rows.reduce((kept, row) => (change(row) > change(kept) ? row : kept), rows[0]!);
  const title =
    most === undefined || change(most) === 0
      ? text.titlePlain
      : text.title({name: most.name, known: f.share(most.known, known.both), rest: f.share(most.rest, rest)});
  return notebookFigure({
    lang,
    title,
    subtitle: text.subtitle[by],
    note: [
      common.source("movies.parquet", common.films(`${f.number(known.both)} + ${f.number(rest)}`)),
      ...(by === "decade" ? [text.incomplete({year: String(incompleteFrom)})] : []),
    ].join(" "),
    file: `known-returns-by-${by}`,
    legend: [
      {label: text.known, colour: "var(--chart-mark)"},
      {label: text.rest, colour: "var(--chart-unknown)", hollow: true},
    ],
    rows,
    columns: [
      nameColumn<Row>(text.by[by], (row) => row.name),
      countColumn<Row>(moneyFigureText[lang].films, (row) => row.films, lang),
      countColumn<Row>(text.count, (row) => row.known, lang),
      shareColumn<Row>(
        text.countShare,
        (row) => row.known,
        (row) => row.films,
        lang,
      ),
      shareColumn<Row>(
        text.ofKnown,
        (row) => row.known,
        () => known.both,
        lang,
      ),
      shareColumn<Row>(
        text.ofRest,
        (row) => row.rest,
        () => rest,
        lang,
      ),
    ],
    queries: [returnKnownBy(by)],
    draw: (width) =>
      dotRowsChart(rows, {
        lang,
        width,
        description: `${title}. ${text.subtitle[by]}.`,
        axis: text.axis,
        series: [
          {name: text.rest, colour: "var(--chart-unknown)", hollow: true},
          {name: text.known, colour: "var(--chart-mark)"},
        ],
        write: f.percent,
      }),
  });
}
