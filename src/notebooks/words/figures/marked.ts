import {barsChart} from "../../../charts/barsChart.js";
import {notebookFigure} from "../../../components/notebook/notebookFigure.js";
import {formatNumber} from "../../../frame/format.js";
import type {Language} from "../../../frame/language.js";
import {textsOfFilms} from "../../../queries/words/textsOfFilms.js";
import {genreName} from "../../../text/genres.js";
import {genreInSentence} from "../../genreInSentence.js";
import type {WordGroup, WordsAnalysis} from "../analysis.js";
import {mostMarked} from "../groups.js";
import {wordsText} from "../text.js";

/** How many words mark each genre and each decade. */
export function markedFigure({groups, comparison, overviews}: WordsAnalysis, lang: Language): HTMLElement {
  const {marked: text, apart, decade: decadeName, counted} = wordsText[lang];
  const number = (value: number) => formatNumber(value, lang);
  const nameOf = ({kind, name}: WordGroup) => (kind === "genre" ? genreName(name, lang) : decadeName(name));
  const ranked = groups.filter(({kind}) => kind === "genre").toSorted((a, b) => b.marked - a.marked);
  const decades = groups.filter(({kind}) => kind === "decade");
  const rows = [...ranked, ...decades];
  const genre = mostMarked(ranked);
  const decade = mostMarked(decades);
  const title =
    genre === undefined || genre.marked === 0
      ? text.titleNone
      : decade === undefined || decade.marked >= genre.marked
        ? text.titleGenre(genreInSentence(genre.name, lang), number(genre.marked))
        : text.title(
            genreInSentence(genre.name, lang),
            number(genre.marked),
            decadeName(decade.name),
            decade.marked,
            number(decade.marked),
          );
  const subtitle = text.subtitle(comparison.bound === null ? "–" : formatNumber(comparison.bound, lang, 1));
  return notebookFigure<WordGroup>({
    lang,
    title,
    subtitle,
    note: `${text.note(number(overviews))} ${counted}`,
    file: "words-that-mark-genres-and-decades",
    rows,
    columns: [
      {title: text.group, show: nameOf, value: nameOf},
      {title: text.texts, numeric: true, show: ({texts}) => number(texts), value: ({texts}) => texts},
      {title: text.count, numeric: true, show: ({marked}) => number(marked), value: ({marked}) => marked},
      {
        title: apart.z,
        numeric: true,
        show: ({inside}) => (inside[0] === undefined ? null : formatNumber(inside[0][3], lang, 1)),
        value: ({inside}) => inside[0]?.[3] ?? null,
      },
    ],
    queries: [textsOfFilms()],
    draw: (width) =>
      barsChart(
        rows.map((row) => ({name: nameOf(row), value: row.marked, faint: row.kind === "decade"})),
        {lang, width, description: `${title}. ${subtitle}.`, axis: text.axis},
      ),
  });
}
