import type {ReasonKind} from "./reasonKinds.js";

/**
 * The static JSON API of the site, version 1, as the pipeline writes it under `api/v1/` and as pages read it. Names of
 * columns mean what `loaders/schema/` says of them; money is in US dollars, 0 where unknown.
 */

/** A text in the languages of the site. */
export interface InLanguages {
  readonly en: string;
  readonly es: string;
}

/**
 * `sentences.json`: the official sentences of films and people as templates, by case. What stands in braces is a property
 * of the answer, as a language writes it, but for `votes_needed`.
 */
export interface SentenceTemplates {
  /** The number of votes from which on a mean vote is given. */
  readonly votes_needed: number;
  /** How a language writes numbers, as `Intl.NumberFormat` takes it. */
  readonly locale: InLanguages;
  readonly templates: Readonly<Record<string, InLanguages>>;
}

/** `months.json`: January first. `weekdays.json`: Monday first. */
export interface DateCounts {
  readonly counts: readonly DateCountJson[];
}

export interface DateCountJson {
  /** Month 1 to 12, or ISO day of the week 1 to 7. */
  readonly number: number;
  readonly name: InLanguages;
  /** Films released then, all years together. */
  readonly films: number;
  /** Those of them not dated on a 1 January, which often means that only the year is known. */
  readonly films_not_january_1: number;
  /** The official sentence. */
  readonly sentence: InLanguages;
}

/** `distributions.json`: what all films are like, to place one among them. */
export interface Distributions {
  /** Films with a known popularity. */
  readonly popularity_known: number;
  /** As the query `popularityHistogram`. */
  readonly popularity: readonly {readonly bin: number | null; readonly films: number}[];
  /** As the query `votesGrid`. */
  readonly votes: readonly {readonly x: number; readonly y: number; readonly films: number}[];
  /** By decade, ascending: how many films have 10^(x / 4) to 10^((x + 1) / 4) votes; x null: none, or unknown. */
  readonly decades: readonly {
    /** First year. */
    readonly decade: number;
    readonly votes: readonly {readonly x: number | null; readonly films: number}[];
  }[];
  /** m and C of the weighted rating (see the query `recommendationsOf`); null where no film has a vote. */
  readonly prior_votes: number | null;
  readonly prior_mean: number | null;
}

/** Enough of a film to link to it and to tell it from others. */
export interface FilmLink {
  readonly id: number;
  /** Null for a film without a title. */
  readonly title: string | null;
  readonly release_year: number;
}

/** Labels of recommendations, by how much more often those who like a film like the recommended one as well. */
export const strengths = ["strong", "fair", "loose"] as const;
export type Strength = (typeof strengths)[number];

/** What two films share: share and surplus in whole per cent of all that they share. */
export interface ReasonJson {
  readonly kind: ReasonKind;
  /** Name, word, code or number of years; null for the kind `other`. */
  readonly value: string | null;
  readonly share: number;
  /** What of the share was not to be expected of any film: all of it for what few films have. */
  readonly surplus: number;
}

export interface RecommendationJson extends FilmLink {
  /** `YYYY-MM-DD` */
  readonly release_date: string;
  readonly vote_average: number | null;
  readonly vote_count: number | null;
  readonly genres: readonly string[];
  /** Names in alphabetical order, separated by a comma and a blank; null where none is known. */
  readonly directors: string | null;
  /** Place by mean vote, from 1. */
  readonly rank: number;
  /** From 0 to 1: how much of what the film asked about has to share this one shares. */
  readonly similarity: number;
  readonly strength: Strength;
  /** What the two share, first what sets them apart the most. */
  readonly reasons: readonly ReasonJson[];
}

/** A person by whom a film was made. */
export interface CreditedPerson {
  /** Null for a person who is known by name only. */
  readonly person_id: number | null;
  /** Name as credited. */
  readonly name: string;
  readonly inferred_id: boolean;
}

/** What is known of a film wherever it is one of several. */
export interface FilmFacts extends FilmLink {
  /** `YYYY-MM-DD` */
  readonly release_date: string;
  /** US dollars; 0 is unknown. */
  readonly budget: number;
  /** US dollars; 0 is unknown. */
  readonly revenue: number;
  /** Times the cost; 0 where unknown. */
  readonly return: number;
  readonly return_known: boolean;
  readonly money_suspect: boolean;
  readonly money_doubtful: boolean;
  /** Points of 10; says nothing where `vote_count` is 0 or null. */
  readonly vote_average: number | null;
  readonly vote_count: number | null;
}

/** A cell of a film that whoever publishes the data has corrected. */
export interface CorrectionJson {
  /** As the movies file names it. */
  readonly column: string;
  /** As text, names of a list separated by bars; empty where unknown. */
  readonly before: string;
  readonly after: string;
  readonly reason: string | null;
}

/** A film with all that is known of it: `films/SHARD.json` holds those of a shard by id. */
export interface FilmJson extends FilmFacts {
  /** ISO 639-1; `xx` is "no language"; null is unknown. */
  readonly original_language: string | null;
  readonly status: string | null;
  /** Minutes; null or 0 where unknown. */
  readonly runtime: number | null;
  readonly popularity: number | null;
  readonly collection: string | null;
  readonly genres: readonly string[];
  readonly production_companies: readonly string[];
  readonly production_countries: readonly string[];
  readonly spoken_languages: readonly string[];
  readonly keywords: readonly string[];
  readonly tagline: string | null;
  readonly overview: string | null;
  /** As in {@link RecommendationJson}. */
  readonly directors: string | null;
  /** Films with a lower known popularity; null where its own is unknown. */
  readonly less_popular: number | null;
  /** The film among those released in its decade (`release_year` less its last digit). */
  readonly decade: {
    readonly films: number;
    /** Those with fewer votes; a film whose votes are unknown has none. */
    readonly fewer_votes: number;
    /** Those with at least 100 votes and a known mean, and of them those with a lower mean. */
    readonly rated: number;
    readonly lower_mean: number;
  };
  /** As billed: by `order`, those without one last; equal ones as in the source. */
  readonly cast: readonly (CreditedPerson & {
    readonly character: string | null;
    readonly order: number | null;
  })[];
  /** By department, job and name. */
  readonly crew: readonly (CreditedPerson & {
    readonly department: string | null;
    readonly job: string | null;
  })[];
  /** Other films of its collection, the oldest first; empty where it has none. */
  readonly collection_films: readonly FilmLink[];
  /** By `rank`. */
  readonly recommendations: readonly RecommendationJson[];
  /** Whether too little is known of the film for good recommendations. */
  readonly weak: boolean;
  readonly corrections: readonly CorrectionJson[];
  /** The films that recommend it: how many, and the most voted of them (at most 4). */
  readonly recommended_by: {readonly films: number; readonly most_voted: readonly FilmLink[]};
  /** The official sentences. */
  readonly sentences: {readonly score: InLanguages; readonly votes: InLanguages};
}

/** What both tables of people say of a person; returns are in times the cost. */
export interface CareerFigures {
  /** The name in that table, which most of these credits bear: of a person who acts and directs they may differ. */
  readonly name: string;
  readonly films: number;
  readonly films_with_return: number;
  /** Sum of the returns, an unknown one counting 0. */
  readonly total_return: number;
  /** `total_return` / `films` */
  readonly mean_return: number;
  /** This and the next two are null where no return is known. */
  readonly mean_known_return: number | null;
  readonly median_known_return: number | null;
  readonly pooled_return: number | null;
  /** Of an actor the films that the person did not direct, of a director those without the person in the cast. */
  readonly films_apart: number;
  readonly total_return_apart: number;
  readonly mean_return_apart: number | null;
  /** Films of known return whose money is to be checked. */
  readonly films_suspect: number;
}

/** A person as an actor or as a director. */
export interface CareerJson extends CareerFigures {
  /** The official sentence. */
  readonly sentence: InLanguages;
}

/** A film of a person, with what the person did in it. */
export interface PersonFilmJson extends FilmFacts {
  /** Roles, each once, where the person is in the cast; absent where not. A role may be unknown: null. */
  readonly roles?: readonly (string | null)[];
  /** Jobs, each once, where the person is in the crew, `Director` first, the others in alphabetical order; absent where not. */
  readonly jobs?: readonly (string | null)[];
  /** Whether no credit in the cast, or none as director, bears an id in the source; absent is false. */
  readonly inferred_as_actor?: true;
  readonly inferred_as_director?: true;
}

/** 1 is a woman, 2 a man: TMDB's numbers. */
export type Gender = 1 | 2;

/** A person with all that is known: `people/SHARD.json` by id, `people-without-id/SHARD.json` by name. */
export interface PersonJson {
  readonly person_id: number | null;
  /** The name of the part with most films, of the cast where they are equal, else the name that most credits bear. */
  readonly name: string;
  /** Null for a person who is in no cast. */
  readonly acting: CareerJson | null;
  /** Null for a person who directed nothing. */
  readonly directing: CareerJson | null;
  /** Each once, the oldest first, then by id. */
  readonly films: readonly PersonFilmJson[];
  /**
   * With whom the person made most films (at least two), both in the cast or as director: at most eight, those of most
   * films first, then by name.
   */
  readonly companions: readonly {
    readonly person_id: number | null;
    readonly name: string;
    readonly films: number;
  }[];
  /** The commonest one of the person's credits; null where none is known, or both as often. */
  readonly gender: Gender | null;
}

/**
 * `titles/SHARD.json`: by folded title the films that have it, each once: first those whose own title it is, then those whose
 * original one it is, then those that have it in another language; among them the most voted first, then by id.
 */
export interface TitleEntry extends FilmLink {
  readonly release_date: string;
  readonly vote_count: number | null;
  readonly directors: string | null;
  /** Which of its titles it is, where it is not its own; absent where it is. */
  readonly found_by?: "original" | "alternative";
}

/**
 * `names/SHARD.json`: by folded name the people of that name, those of most films first, then by id, those without one
 * last, by name. A person whose names in the parts differ is found under each of them.
 */
export interface NameEntry {
  readonly person_id: number | null;
  /** As in {@link PersonJson}. */
  readonly name: string;
  /** Null where the person is in no cast, or bears another name there. */
  readonly acting: NamedPart | null;
  /** Likewise. */
  readonly directing: NamedPart | null;
  /** Films in which the person has any credit. */
  readonly films: number;
}
export interface NamedPart {
  /** As in {@link CareerJson}. */
  readonly name: string;
  readonly films: number;
  /** The most voted, then that of the smallest id: to tell people of one name apart. Null where only one bears it. */
  readonly best_known: FilmLink | null;
}

/**
 * Reads the API. Undefined: it does not have it; an id that no film or person can have, or an empty text, is known not to be
 * there without a request.
 *
 * Each function rejects with an `EngineError` where a file cannot be had.
 */
export interface Api {
  filmOf(id: number): Promise<FilmJson | undefined>;
  personOf(id: number): Promise<PersonJson | undefined>;
  /** @param name exactly as credited */
  personWithoutId(name: string): Promise<PersonJson | undefined>;
  /** Films by any of their titles, however its case, accents and punctuation are written. */
  titlesOf(title: string): Promise<readonly TitleEntry[] | undefined>;
  /** People by name, likewise. */
  namesOf(name: string): Promise<readonly NameEntry[] | undefined>;
  /** @param value exactly as in the tables */
  listOf(kind: ListKind, value: string): Promise<FilmList | undefined>;
  distributions(): Promise<Distributions>;
  months(): Promise<DateCounts>;
  weekdays(): Promise<DateCounts>;
}

/** What films are listed by; `language` is the original one, by its code. */
export const listKinds = ["company", "country", "keyword", "collection", "language"] as const;
export type ListKind = (typeof listKinds)[number];

/** `lists/SHARD.json`: by `KIND VALUE` the films that have it. */
export interface FilmList {
  readonly films: number;
  /** At most 60, the most voted first: id, title, year of release, votes, mean vote. */
  readonly most_voted: readonly (readonly [
    id: number,
    title: string | null,
    release_year: number,
    vote_count: number | null,
    vote_average: number | null,
  ])[];
}

/** Into how many files each part is cut. */
export const shards = {
  films: 2048,
  people: 1024,
  "people-without-id": 512,
  titles: 256,
  names: 256,
  lists: 512,
} as const;
export type Shards = keyof typeof shards;

/** The file of a film or a person with an id, from `api/v1/`. */
export function shardOfId(part: "films" | "people", id: number): string {
  return shardFile(part, id % shards[part]);
}

/** The file of what is found by a text: a folded title or name, the exact name of a person without an id, `KIND VALUE`. */
export function shardOfText(part: Exclude<Shards, "films" | "people">, text: string): string {
  return shardFile(part, fnv1a(text) % shards[part]);
}

/** The file of a shard by its number, from `api/v1/`. */
export function shardFile(part: Shards, shard: number): string {
  return `${part}/${String(shard).padStart(4, "0")}.json`;
}

/** The hash FNV-1a of 32 bits over the bytes of a text in UTF-8. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
