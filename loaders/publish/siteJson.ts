import type {Gender} from "../../src/shared/api.js";

/** The JSON files that pages are built from: what `questionsJson` and `analysisPageJson` make. */

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

/** The fields whose absence is shown together, in the order of the picture. */
export const missingFields = ["budget", "revenue", "runtime", "votes", "overview", "keywords"] as const;
export type MissingField = (typeof missingFields)[number];

export interface AnalysisJson {
  readonly films: number;
  /** Films with both known; only they have a return. */
  readonly money: readonly {
    /** First year of the decade. */
    readonly decade: number;
    readonly films: number;
    readonly budget: number;
    readonly revenue: number;
    readonly return: number;
  }[];
  /** Every combination of missing fields that occurs, the most frequent first; no field: nothing is missing. */
  readonly missing: readonly {readonly fields: readonly MissingField[]; readonly films: number}[];
  readonly words: {
    /** Films with an overview; those released before `year` and from it on. */
    readonly films: number;
    readonly early: number;
    readonly late: number;
    /** Splits the films with an overview into halves, as nearly as years can. */
    readonly year: number;
    /** In how many of them a word occurs, the most frequent first. */
    readonly list: readonly {
      readonly word: string;
      readonly films: number;
      readonly early: number;
      readonly late: number;
    }[];
  };
  /** Films by ISO 639-1 code of the original language, the most frequent first; null is unknown. */
  readonly languages: readonly {readonly code: string | null; readonly films: number}[];
}
