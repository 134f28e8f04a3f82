import type {Gender} from "../../src/shared/api.js";

/** The JSON that pages are built from: what `questionsJson` makes. */

/** Films released then, and those of them that are not dated on a 1 January. */
export interface DateCount {
  readonly films: number;
  readonly films_not_january_1: number;
}

export interface ExampleFilm {
  readonly id: number;
  readonly title: string | null;
  readonly release_year: number;
  readonly popularity: number | null;
  readonly vote_count: number | null;
  readonly vote_average: number | null;
}

export interface ExamplePerson {
  readonly person_id: number;
  readonly name: string;
  readonly films: number;
  readonly films_with_return: number;
  readonly total_return: number;
  readonly mean_return: number;
  readonly pooled_return: number | null;
  /** Null where unknown. */
  readonly gender: Gender | null;
}

/** What the pages of the questions say before anybody has asked. */
export interface QuestionsJson {
  /** January to December. */
  readonly months: readonly DateCount[];
  /** Monday to Sunday. */
  readonly weekdays: readonly DateCount[];
  /** The most voted films. */
  readonly films: readonly ExampleFilm[];
  /** The people with most films of known return. */
  readonly actors: readonly ExamplePerson[];
  readonly directors: readonly ExamplePerson[];
}
