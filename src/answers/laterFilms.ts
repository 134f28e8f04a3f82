import type {DataEnd} from "../../loaders/transform/tables.js";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {filmName} from "../sentences/filmName.js";
import {commonText} from "../text/common.js";
import type {Caveat} from "./outcome.js";

/** Whether a film is dated after the bulk of the films ends. */
export function isLater(releaseDate: string, end: DataEnd | null): boolean {
  return end !== null && releaseDate.slice(0, 7) > end.month;
}

/** What to know of a film that is dated after the bulk of the films ends; nothing of any other. */
export function laterFilm(
  {release_date}: {readonly release_date: string},
  end: DataEnd | null,
  lang: Language,
): readonly Caveat[] {
  if (end === null || !isLater(release_date, end)) return [];
  return [{text: commonText[lang].laterFilm(format(lang).month(end.month))}];
}

/** What to know of those of several films that are dated so; nothing where none is. */
export function laterFilms(
  films: readonly {readonly id: number; readonly title: string | null; readonly release_date: string}[],
  end: DataEnd | null,
  lang: Language,
): readonly Caveat[] {
  const later = films.filter(({release_date}) => isLater(release_date, end));
  if (end === null || later.length === 0) return [];
  const titles = new Intl.ListFormat(lang, {type: "conjunction"}).format(
    later.map((film) => filmName(film, lang)),
  );
  return [{text: commonText[lang].laterFilms(titles, later.length, format(lang).month(end.month))}];
}

/** What to know of a count over all films where some are dated so. */
export function laterCounted(end: DataEnd | null, lang: Language): readonly Caveat[] {
  const f = format(lang);
  if (end === null || end.later_films === 0) return [];
  const {later_films: films, month} = end;
  return [{text: commonText[lang].laterCounted(films, f.number(films), f.month(month))}];
}
