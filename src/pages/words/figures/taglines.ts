import {barsChart} from "../../../charts/barsChart.js";
import {intervalsChart} from "../../../charts/intervalsChart.js";
import {countColumn} from "../../../figures/countColumn.js";
import type {TableColumn} from "../../../figures/dataTable.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {periodName} from "../../../format/period.js";
import {usualLevel} from "../../../statistics/confidence.js";
import {courseOf} from "../../../statistics/courseOf.js";
import {notebooksText} from "../../../text/notebook.js";
import type {TaglineDecade, WordsAnalysis} from "../analysis.js";
import {textsOfFilms} from "../queries/textsOfFilms.js";
import {wordsText} from "../text.js";
import {contrastView} from "./contrastView.js";

/** The complete decades with enough films or taglines, and the note on the others. */
function enough(
  {taglines, smallest, incompleteFrom}: WordsAnalysis,
  of: "films" | "taglines",
  lang: Language,
) {
  const text = wordsText[lang].taglines;
  const least = of === "films" ? smallest : taglines.smallest;
  const all = taglines.decades.filter((row) => row[of] > 0);
  const whole = all.filter(({decade}) => decade < incompleteFrom);
  const large = whole.filter((row) => row[of] >= least);
  // Without any of that size, what there is.
  const drawn = [large, whole].find((rows) => rows.length > 0) ?? all;
  const left = whole
    .filter((row) => !drawn.includes(row))
    .map(({decade}) => periodName(decade, incompleteFrom, lang));
  return {
    drawn,
    notes: [
      ...(left.length === 0
        ? []
        : [text.few[of](new Intl.ListFormat(lang).format(left), format(lang).number(least))]),
      ...(drawn.length < all.length && whole.length < all.length
        ? [text.incomplete(String(incompleteFrom))]
        : []),
    ],
  };
}

function columns(incompleteFrom: number, lang: Language): readonly TableColumn<TaglineDecade>[] {
  const text = wordsText[lang];
  return [
    {
      title: text.marked.group,
      show: ({decade}) => periodName(decade, incompleteFrom, lang),
      value: ({decade}) => decade,
    },
    countColumn(text.marked.texts, ({films}) => films, lang),
    countColumn(text.taglines.withTagline, ({taglines}) => taglines, lang),
    shareColumn(
      text.taglines.shareAxis,
      ({taglines}) => taglines,
      ({films}) => films,
      lang,
    ),
    countColumn(text.taglines.median, ({median}) => median, lang, 1),
    countColumn(text.taglines.low, ({low}) => low, lang),
    countColumn(text.taglines.high, ({high}) => high, lang),
  ];
}

/** The share of films with a tagline by decade. */
export function taglineShareFigure(data: WordsAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = wordsText[lang];
  const {drawn, notes} = enough(data, "films", lang);
  const name = ({decade}: TaglineDecade) => periodName(decade, data.incompleteFrom, lang);
  const value = ({taglines, films}: TaglineDecade) => (100 * taglines) / films;
  const share = ({taglines, films}: TaglineDecade) => f.share(taglines, films);
  const last = drawn.at(-1)!;
  const title =
    drawn.length === 1
      ? text.taglines.shareTitleOne(name(last), share(last))
      : text.taglines.shareTitle(
          courseOf(drawn, value)
            .map((row) => `${share(row)} (${name(row)})`)
            .join(", "),
        );
  const {source, films} = notebooksText[lang];
  return notebookFigure({
    lang,
    title,
    subtitle: text.taglines.shareSubtitle,
    note: [source(text.table, films(f.number(data.overviews))), ...notes].join(" "),
    file: "taglines-by-decade",
    rows: data.taglines.decades,
    columns: columns(data.incompleteFrom, lang),
    queries: [textsOfFilms()],
    draw: (width) =>
      barsChart(
        drawn.map((row) => ({name: name(row), value: value(row), label: share(row)})),
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
  const f = format(lang);
  const text = wordsText[lang];
  const {drawn, notes} = enough(data, "taglines", lang);
  const rows = drawn.flatMap(({decade, taglines, median, low, high}) =>
    median === null || low === null || high === null
      ? []
      : [{name: periodName(decade, data.incompleteFrom, lang), value: median, low, high, n: taglines}],
  );
  const size = (value: number) => f.number(value, Number.isInteger(value) ? 0 : 1);
  const last = rows.at(-1)!;
  const title =
    rows.length === 1
      ? text.taglines.lengthTitleOne(last.name, size(last.value))
      : text.taglines.lengthTitle(
          courseOf(rows, ({value}) => value)
            .map((row) => `${size(row.value)} (${row.name})`)
            .join(", "),
        );
  const change = data.taglines.lengthChange;
  const changed =
    change === null || rows.length === 1
      ? []
      : [
          text.taglines.lengthChange(
            size(change.value),
            f.level(usualLevel),
            size(change.low),
            size(change.high),
          ),
        ];
  const subtitle = text.taglines.lengthSubtitle(f.level(usualLevel));
  const {source, films} = notebooksText[lang];
  return notebookFigure({
    lang,
    title,
    subtitle,
    note: [source(text.table, films(f.number(data.taglines.films))), ...changed, ...notes].join(" "),
    file: "length-of-taglines-by-decade",
    rows: data.taglines.decades,
    columns: columns(data.incompleteFrom, lang),
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
  const number = format(lang).number;
  // Overviews are longer: a word that stands in more taglines all the same needs no explanation.
  const telling =
    words.inside.slice(0, words.marked).find(([, one, other]) => one > other) ?? words.inside[0];
  const [word, inside, outside] = telling ?? [null, 0, 0];
  const [preferred, , , z] = words.outside[0] ?? [null, 0, 0, 0];
  return contrastView({
    lang,
    title:
      word === null || words.marked === 0
        ? text.wordsTitleNone
        : text.wordsTitle(
            word,
            number(inside),
            number(outside),
            words.bound !== null && -z >= words.bound ? preferred : null,
          ),
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
