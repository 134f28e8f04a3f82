import {median} from "d3-array";
import type {PersonFilm} from "../../queries/filmsOfPerson.js";

/** What films returned, in times the cost. */
export interface FilmFigures {
  /** Sum of the returns, an unknown one counting 0. */
  readonly total: number;
  /** `total` / number of films. This and the others are null where no return is known. */
  readonly mean: number | null;
  readonly meanKnown: number | null;
  readonly median: number | null;
  /** Sum of the revenues / sum of the costs, of the films whose return is known. */
  readonly pooled: number | null;
}

/** The figures of some films, defined as the tables of people define them. */
export function figuresOfFilms(films: readonly PersonFilm[]): FilmFigures {
  const known = films.filter((film) => film.return_known);
  const sum = (of: (film: PersonFilm) => number) => known.reduce((all, film) => all + of(film), 0);
  const total = sum((film) => film.return);
  if (known.length === 0) return {total, mean: null, meanKnown: null, median: null, pooled: null};
  return {
    total,
    mean: total / films.length,
    meanKnown: total / known.length,
    median: median(known, (film) => film.return) ?? null,
    pooled: sum((film) => film.revenue) / sum((film) => film.budget),
  };
}
