import type {FilmList, ListKind} from "../../../src/shared/api.js";
import type {Film} from "../../transform/tables.js";
import {byVotes} from "./byVotes.js";

/** How many films of a list are named. */
const named = 60;

const valuesOf: Readonly<Record<ListKind, (film: Film) => readonly string[]>> = {
  company: (film) => film.productionCompanies,
  country: (film) => film.productionCountries,
  keyword: (film) => film.keywords,
  collection: ({collection}) => (collection === null ? [] : [collection]),
  language: ({originalLanguage}) => (originalLanguage === null ? [] : [originalLanguage]),
};

/** The films that have a value, by `KIND VALUE`. */
export function filmsByValue(films: readonly Film[]): ReadonlyMap<string, readonly Film[]> {
  const lists = new Map<string, Film[]>();
  for (const [kind, values] of Object.entries(valuesOf)) {
    for (const film of films) {
      for (const value of new Set(values(film))) {
        const key = `${kind} ${value}`;
        const list = lists.get(key);
        if (list === undefined) lists.set(key, [film]);
        else list.push(film);
      }
    }
  }
  return lists;
}

/** What the API says of the films that have a value. */
export function filmList(films: readonly Film[]): FilmList {
  return {
    films: films.length,
    most_voted: films
      .toSorted(byVotes)
      .slice(0, named)
      .map(
        ({id, title, releaseYear, voteCount, voteAverage}) =>
          [id, title, releaseYear, voteCount, voteAverage] as const,
      ),
  };
}
