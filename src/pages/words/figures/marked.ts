import {barsChart} from "../../../charts/barsChart.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import {genreInSentence} from "../../../format/genreInSentence.js";
import {genreName} from "../../../format/genres.js";
import type {Language} from "../../../format/language.js";
import {periodInSentence, periodName} from "../../../format/period.js";
import type {WordGroup, WordsAnalysis} from "../analysis.js";
import {mostMarked} from "../groups.js";
import {textsOfFilms} from "../queries/textsOfFilms.js";
import {wordsText} from "../text.js";

/** How many words mark each genre and each decade. */
export function markedFigure(
  {groups, overviews, incompleteFrom}: WordsAnalysis,
  lang: Language,
): HTMLElement {
  const f = format(lang);
  const {marked: text, apart, counted} = wordsText[lang];
  const number = f.number;
  const nameOf = ({kind, name}: WordGroup) =>
    kind === "genre" ? genreName(name, lang) : periodName(Number(name), incompleteFrom, lang);
  const genres = groups.filter(({kind}) => kind === "genre").toSorted((a, b) => b.texts - a.texts);
  const decades = groups.filter(({kind}) => kind === "decade");
  // How many words pass rests on chance: the table stands in an order that does not.
  const rows = [...genres, ...decades];
  const drawn = [...genres.toSorted((a, b) => b.marked - a.marked), ...decades];
  const genre = mostMarked(genres);
  const decade = mostMarked(decades);
  const most = (group: WordGroup | undefined, inSentence: (name: string) => string) =>
    group === undefined || group.marked === 0
      ? null
      : {group: inSentence(group.name), words: number(group.marked)};
  const title = text.title(
    most(genre, (name) => genreInSentence(name, lang)),
    most(decade, (name) => periodInSentence(Number(name), incompleteFrom, lang)),
  );
  const lines = rows.flatMap(({bound}) => bound ?? []);
  const line = (value: number) => f.number(value, 1);
  const subtitle = text.subtitle(line(Math.min(...lines)), line(Math.max(...lines)));
  return notebookFigure<WordGroup>({
    lang,
    title,
    subtitle,
    note: `${text.note(number(overviews))} ${counted}`,
    file: "words-that-mark-genres-and-decades",
    rows,
    columns: [
      {title: text.group, show: nameOf, value: nameOf},
      countColumn(text.texts, ({texts}) => texts, lang),
      countColumn(text.count, ({marked}) => marked, lang),
      countColumn(text.line, ({bound}) => bound, lang, 1),
      countColumn(apart.z, ({inside}) => inside[0]?.[3] ?? null, lang, 1),
    ],
    queries: [textsOfFilms()],
    draw: (width) =>
      barsChart(
        drawn.map((row) => ({name: nameOf(row), value: row.marked, faint: row.kind === "decade"})),
        {lang, width, description: `${title}. ${subtitle}.`, axis: text.axis},
      ),
  });
}
