import {type ContrastBar, contrastChart} from "../../../charts/contrastChart.js";
import {el} from "../../../dom/el.js";
import {textsLanguage} from "../../../dom/textsLanguage.js";
import {countColumn} from "../../../figures/countColumn.js";
import type {TableColumn} from "../../../figures/dataTable.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {usualLevel} from "../../../statistics/confidence.js";
import {notebooksText} from "../../../text/notebook.js";
import type {Comparison} from "../analysis.js";
import {deals} from "../chanceLine.js";
import type {Contrast, ContrastWord} from "../contrast.js";
import {textsOfFilms} from "../queries/textsOfFilms.js";
import {wordsText} from "../text.js";

interface Row {
  readonly word: string;
  readonly side: string;
  readonly inside: number;
  readonly outside: number;
  readonly z: number;
}

/** Two sets of texts, and the words that set them apart, as a figure. */
export function contrastView(options: {
  readonly lang: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly file: string;
  readonly contrast: Contrast;
  readonly comparison: Comparison;
  readonly inside: string;
  readonly outside: string;
  readonly texts: number;
  readonly others: number;
}): HTMLElement {
  const {lang, title, subtitle, file, contrast, comparison, inside, outside, texts, others} = options;
  const f = format(lang);
  const text = wordsText[lang];
  const number = (value: number, digits = 0) => f.number(value, digits);
  const shareIn = (count: number) => f.share(count, texts);
  const shareOut = (count: number) => f.share(count, others);
  const bar = ([name, one, other, z]: ContrastWord): ContrastBar => ({
    name,
    value: Math.abs(z),
    tip: text.apart.tip(shareIn(one), shareOut(other), number(z, 1)),
  });
  const rows = (words: readonly ContrastWord[], side: string): Row[] =>
    words.map(([word, one, other, z]) => ({word, side, inside: one, outside: other, z}));
  const count = (name: string, of: (row: Row) => number, share: (n: number) => string): TableColumn<Row> => ({
    title: name,
    numeric: true,
    show: (row) => `${number(of(row))} (${share(of(row))})`,
    value: of,
  });
  const {bound} = contrast;
  return notebookFigure<Row>({
    lang,
    title,
    subtitle,
    note: [
      notebooksText[lang].source(
        text.table,
        text.apart.note(
          number(texts),
          number(others),
          number(comparison.compared),
          number(comparison.fewest),
          bound === null ? "–" : number(bound, 1),
          f.level(usualLevel),
          number(deals),
        ),
      ),
      text.counted,
    ].join(" "),
    file,
    rows: [...rows(contrast.inside, inside), ...rows(contrast.outside, outside)],
    columns: [
      {
        title: text.word,
        show: ({word}) => el("span", {lang: textsLanguage()}, word),
        value: ({word}) => word,
      },
      {title: text.apart.side, show: ({side}) => side, value: ({side}) => side},
      count(inside, (row) => row.inside, shareIn),
      count(outside, (row) => row.outside, shareOut),
      countColumn(text.apart.z, ({z}) => z, lang, 1),
    ],
    queries: [textsOfFilms()],
    legend: [
      {label: outside, colour: "var(--chart-bar)"},
      {label: inside, colour: "var(--chart-mark)"},
    ],
    draw: (width) =>
      contrastChart(contrast.outside.map(bar), contrast.inside.map(bar), {
        lang,
        width,
        description: `${title}. ${subtitle}.`,
        axis: text.apart.axis,
        ...(bound !== null && {rule: {value: bound, label: text.apart.rule(number(bound, 1))}}),
      }),
  });
}
