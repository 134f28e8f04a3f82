import {readFileSync} from "node:fs";

/** A person of the cast: the name alone, or with TMDB's id and, where known, the role. */
export type CastFact = string | [name: string, id: number] | [name: string, id: number, character: string];

/** A person of the crew, with TMDB's id and the job. */
export type CrewFact = [name: string, id: number, job: string];

/** One film of `films.json`. An absent field is unknown; money and minutes of 0 are unknown in the source. */
export interface FilmFacts {
  readonly title: string;
  /** Absent: the same as the title. */
  readonly originalTitle?: string;
  /** In other languages, each with its ISO 639-1 code. */
  readonly otherTitles?: readonly (readonly [title: string, language: string])[];
  readonly id: number;
  readonly imdb: string;
  /** ISO date. */
  readonly released: string;
  /** ISO 639-1 code of the original language. */
  readonly language: string;
  readonly status?: string;
  readonly minutes: number;
  /** US dollars. */
  readonly budget: number;
  /** US dollars. */
  readonly revenue: number;
  readonly popularity: number;
  readonly votes: number;
  readonly meanVote: number;
  /** In our words. */
  readonly overview: string;
  readonly collection?: string;
  readonly genres?: readonly string[];
  /** ISO 3166-1 codes. */
  readonly countries?: readonly string[];
  /** ISO 639-1 codes. */
  readonly spoken?: readonly string[];
  readonly companies?: readonly string[];
  readonly keywords?: readonly string[];
  /** In the order of billing; absent: unknown. */
  readonly cast?: readonly CastFact[];
  readonly crew: readonly CrewFact[];
}

/** The ids of named things, by name. */
export type Ids = Readonly<Record<string, number>>;

/** The whole facts file. */
export interface Facts {
  /** By release date, then id. */
  readonly films: readonly FilmFacts[];
  readonly ids: {
    readonly genres: Ids;
    readonly collections: Ids;
    readonly companies: Ids;
    readonly keywords: Ids;
  };
  /** English names by ISO 3166-1 code. */
  readonly countries: Readonly<Record<string, string>>;
  /** Names in the language itself by ISO 639-1 code; empty where the source has none. */
  readonly languages: Readonly<Record<string, string>>;
  /** Some of the people, by name. */
  readonly women: Ids;
  readonly men: Ids;
}

/** The facts behind the sample, as they are in `films.json`. */
export function readFacts(): Facts {
  return JSON.parse(readFileSync(new URL("films.json", import.meta.url), "utf8")) as Facts;
}
