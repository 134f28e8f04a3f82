import {barsChart} from "../../../charts/barsChart.js";
import {intervalsChart} from "../../../charts/intervalsChart.js";
import type {TableColumn} from "../../../components/dataTable.js";
import {notebookFigure} from "../../../components/notebook/notebookFigure.js";
import {formatNumber} from "../../../frame/format.js";
import type {Language} from "../../../frame/language.js";
import {textsOfFilms} from "../../../queries/words/textsOfFilms.js";
import {formatShare} from "../../../questions/formatShare.js";
import {notebooksText} from "../../text.js";
import type {TaglineDecade, WordsAnalysis} from "../analysis.js";
import {confidence} from "../groups.js";
import {wordsText} from "../text.js";
import {contrastView} from "./contrastView.js";

/** The decades with enough films, and the note on the others. */
function enough({taglines, smallest}: WordsAnalysis, lang: Language) {
  const text = wordsText[lang];
  const all = taglines.decades;
  // Without any decade of that size, all of them.
  const large = all.filter(({films}) => films >= smallest);
  const drawn = large.length === 0 ? all : large;
  const left = all.filter((row) => !drawn.includes(row)).map(({decade}) => text.decade(String(decade)));
  return {
    drawn,
    note:
      left.length === 0
        ? ""
        : ` ${text.taglines.few(new Intl.ListFormat(lang).format(left), formatNumber(smallest, lang))}`,
  };
}

const highest = <Row>(rows: readonly Row[], value: (row: Row) => number): Row =>
  rows.reduce((best, row) => (value(row) > value(best) ? row : best));

function columns(lang: Language): readonly TableColumn<TaglineDecade>[] {
  const text = wordsText[lang];
  const count = (title: string, of: (row: TaglineDecade) => number | null): TableColumn<TaglineDecade> => ({
    title,
    numeric: true,
    show: (row) => {
      const value = of(row);
      return value === null ? null : formatNumber(value, lang, Number.isInteger(value) ? 0 : 1);
    },
    value: of,
  });
  return [
    {
      title: text.marked.group,
      show: ({decade}) => text.decade(String(decade)),
      value: ({decade}) => decade,
    },
    count(text.marked.texts, ({films}) => films),
    count(text.taglines.withTagline, ({taglines}) => taglines),
    {
      title: text.taglines.shareAxis,
      numeric: true,
      show: ({taglines, films}) => formatShare(taglines, films, lang),
      value: ({taglines, films}) => (100 * taglines) / films,
    },
    count(text.taglines.median, ({median}) => median),
    count(text.taglines.low, ({low}) => low),
    count(text.taglines.high, ({high}) => high),
  ];
}

/** The share of films with a tagline by decade. */
export function taglineShareFigure(data: WordsAnalysis, lang: Language): HTMLElement {
  const text = wordsText[lang];
  const {drawn, note} = enough(data, lang);
  const name = ({decade}: TaglineDecade) => text.decade(String(decade));
  const share = ({taglines, films}: TaglineDecade) => formatShare(taglines, films, lang);
  const high = highest(drawn, ({taglines, films}) => taglines / films);
  const last = drawn.at(-1)!;
  const title =
    drawn.length === 1
      ? text.taglines.shareTitleOne(name(high), share(high))
      : text.taglines.shareTitle(name(high), share(high), name(last), share(last), high !== last);
  const {source, films} = notebooksText[lang];
  return notebookFigure({
    lang,
    title,
    subtitle: text.taglines.shareSubtitle,
    note: `${source(text.table, films(formatNumber(data.overviews, lang)))}${note}`,
    file: "taglines-by-decade",
    rows: data.taglines.decades,
    columns: columns(lang),
    queries: [textsOfFilms()],
    draw: (width) =>
      barsChart(
        drawn.map((row) => ({
          name: name(row),
          value: (100 * row.taglines) / row.films,
          label: share(row),
        })),
        {
          lang,
          width,
          description: `${title}. ${text.taglines.shareSubtitle}.`,
          axis: text.taglines.shareAxis,
        },
      ),
  });
}

/** The length of taglines by decade. */
export function taglineLengthFigure(data: WordsAnalysis, lang: Language): HTMLElement {
  const text = wordsText[lang];
  const {drawn, note} = enough(data, lang);
  const rows = drawn.flatMap(({decade, taglines, median, low, high}) =>
    median === null || low === null || high === null
      ? []
      : [{name: text.decade(String(decade)), value: median, low, high, n: taglines}],
  );
  const size = (value: number) => formatNumber(value, lang, Number.isInteger(value) ? 0 : 1);
  const long = highest(rows, ({value}) => value);
  const last = rows.at(-1)!;
  const title =
    rows.length === 1
      ? text.taglines.lengthTitleOne(long.name, size(long.value))
      : text.taglines.lengthTitle(long.name, size(long.value), last.name, size(last.value), long !== last);
  const subtitle = text.taglines.lengthSubtitle(confidence(lang));
  const {source, films} = notebooksText[lang];
  return notebookFigure({
    lang,
    title,
    subtitle,
    note: `${source(text.table, films(formatNumber(data.taglines.films, lang)))}${note}`,
    file: "length-of-taglines-by-decade",
    rows: data.taglines.decades,
    columns: columns(lang),
    queries: [textsOfFilms()],
    draw: (width) =>
      intervalsChart(rows, {
        lang,
        width,
        description: `${title}. ${subtitle}.`,
        axis: text.taglines.lengthAxis,
      }),
  });
}

/** The words that set taglines apart from overviews. */
export function taglineWordsFigure({taglines}: WordsAnalysis, lang: Language): HTMLElement {
  const text = wordsText[lang].taglines;
  const {words, films} = taglines;
  const number = (value: number) => formatNumber(value, lang);
  // Overviews are longer: a word that stands in more taglines all the same needs no explanation.
  const telling = words.inside.find(([, one, other]) => one > other) ?? words.inside[0];
  const [word, inside, outside] = telling ?? [null, 0, 0];
  return contrastView({
    lang,
    title:
      word === null || words.marked === 0
        ? text.wordsTitleNone
        : text.wordsTitle(word, number(inside), number(outside), words.outside[0]?.[0] ?? null),
    subtitle: text.wordsSubtitle,
    file: "words-of-taglines-and-overviews",
    contrast: words,
    comparison: words,
    inside: text.taglines,
    outside: text.overviews,
    texts: films,
    others: films,
  });
}
