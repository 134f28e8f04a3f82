import {NONE} from "../../extract/raw.js";
import {rowsByKey} from "../../transform/rowsByKey.js";
import type {Film, Tables} from "../../transform/tables.js";
import {compareTexts} from "./compareTexts.js";
import {type People, people as peopleOf} from "./people.js";

/** The tables as the API goes through them: films by number, in the order of the table, with their credits. */
export interface Catalogue {
  readonly tables: Tables;
  readonly films: readonly Film[];
  readonly people: People;
  /** The number of a film by its id. */
  readonly filmOf: ReadonlyMap<number, number>;
  /** The film of each credit, which are numbered as in {@link People}. */
  readonly filmOfCredit: Int32Array;
  /** The credits of a film: of its cast, then of its crew, each as in the source. */
  creditsOf(film: number): Int32Array;
  /** Whether a credit is that of a director. */
  isDirector(credit: number): boolean;
  /** By film: the names of its directors, in alphabetical order; null where none is known. */
  readonly directors: readonly (string | null)[];
  /** A text of the credits; null where there is none (NONE). */
  text(code: number): string | null;
}

export function catalogue(tables: Tables): Catalogue {
  const {films, cast, crew} = tables;
  const people = peopleOf(tables);
  const filmOf = new Map(films.map(({id}, film) => [id, film]));
  const filmOfCredit = new Int32Array(people.ofCredit.length);
  for (let credit = 0; credit < filmOfCredit.length; credit++) {
    const id =
      credit < people.castCredits ? cast.movieId[credit]! : crew.movieId[credit - people.castCredits]!;
    filmOfCredit[credit] = filmOf.get(id)!;
  }
  const byFilm = rowsByKey(new Uint32Array(filmOfCredit), Int32Array.from(filmOfCredit.keys()));
  const place = new Int32Array(films.length).fill(NONE);
  byFilm.keys.forEach((film, i) => {
    place[film] = i;
  });
  const creditsOf = (film: number): Int32Array =>
    place[film] === NONE
      ? new Int32Array(0)
      : byFilm.rows.subarray(byFilm.starts[place[film]!], byFilm.starts[place[film]! + 1]);
  const director = crew.texts.codeOf("Director");
  const isDirector = (credit: number): boolean =>
    credit >= people.castCredits && crew.job[credit - people.castCredits] === director;
  const directors = films.map((_, film) => {
    const names = new Set<string>();
    for (const credit of creditsOf(film)) {
      if (!isDirector(credit)) continue;
      const row = people.director[people.ofCredit[credit]!]!;
      names.add(crew.texts.at(tables.directors.name![row]!));
    }
    return names.size === 0 ? null : [...names].sort(compareTexts).join(", ");
  });
  return {
    tables,
    films,
    people,
    filmOf,
    filmOfCredit,
    creditsOf,
    isDirector,
    directors,
    text: (code) => (code === NONE ? null : cast.texts.at(code)),
  };
}
