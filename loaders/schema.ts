/**
 * Every published table and column, declared once. The Parquet writer, `datapackage.json`, the data
 * dictionary and the tests are made from this file; a column that is not here is not published.
 */

/** The DuckDB type of a column, which is also what readers of the Parquet file see. */
export type ColumnType = "INTEGER" | "BIGINT" | "DOUBLE" | "BOOLEAN" | "DATE" | "VARCHAR" | "VARCHAR[]";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** One sentence on what a value means. */
  readonly description: string;
  /** The unit of a quantity; absent for names, codes and flags. */
  readonly unit?: string;
  /** What null means. Absent: the column is never null. */
  readonly null?: string;
}

export interface Table {
  /** The name of the table, of its view in `filmoteca.sql` and, with `.parquet`, of its file. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Columns of the total order of the rows in the file (nulls last). */
  readonly sortedBy: readonly string[];
  /** Columns that identify a row, where some do. */
  readonly primaryKey?: readonly string[];
  /** Where a column points to, written as `table.column`. */
  readonly foreignKeys?: Readonly<Record<string, string>>;
}

const unknownPerson = "The source gives no id and the name does not settle on exactly one person.";
const noKnownReturn = "None of the films has a known return.";

export const movies = {
  name: "movies",
  description: "One row per film that has a release date.",
  primaryKey: ["id"],
  sortedBy: ["id"],
  columns: [
    {name: "id", type: "INTEGER", description: "TMDB's id of the film."},
    {
      name: "title",
      type: "VARCHAR",
      description: "Title, in English where TMDB has one.",
      null: "The source gives no title.",
    },
    {
      name: "release_date",
      type: "DATE",
      description: "TMDB's primary release date; a 1 January often means that only the year is known.",
    },
    {name: "release_year", type: "INTEGER", description: "Year of the release date.", unit: "year"},
    {
      name: "original_language",
      type: "VARCHAR",
      description:
        "ISO 639-1 code of the original language. TMDB also uses `cn` for Cantonese and `xx` for films without a language; Norwegian is always `no`.",
      null: "Unknown.",
    },
    {name: "status", type: "VARCHAR", description: "Released, Post Production, Rumored, …", null: "Unknown."},
    {
      name: "runtime",
      type: "DOUBLE",
      description: "Running time; 0 means unknown.",
      unit: "minutes",
      null: "Unknown.",
    },
    {
      name: "budget",
      type: "BIGINT",
      description: "Production cost; 0 means unknown.",
      unit: "US dollars of the time",
    },
    {
      name: "revenue",
      type: "BIGINT",
      description: "Worldwide box office; 0 means unknown.",
      unit: "US dollars of the time",
    },
    {
      name: "return",
      type: "DOUBLE",
      description: "revenue / budget where both are above 0, else 0; see `return_known`.",
      unit: "times the cost",
    },
    {name: "return_known", type: "BOOLEAN", description: "Whether budget and revenue are both above 0."},
    {
      name: "money_suspect",
      type: "BOOLEAN",
      description: "Whether the return is known but budget or revenue is under 1,000 dollars: to be checked.",
    },
    {
      name: "money_doubtful",
      type: "BOOLEAN",
      description:
        "Whether budget or revenue is known, but under 1,000 dollars, and the other one is unknown: to be checked.",
    },
    {
      name: "popularity",
      type: "DOUBLE",
      description: "TMDB's index of activity at the date of the export; it has no upper bound.",
      null: "Unknown.",
    },
    {
      name: "vote_average",
      type: "DOUBLE",
      description: "Mean vote of TMDB's users; it says nothing where `vote_count` is 0.",
      unit: "points of 10",
      null: "Unknown; so is a mean of 0 where there are votes.",
    },
    {
      name: "vote_count",
      type: "INTEGER",
      description: "Number of votes of TMDB's users.",
      unit: "votes",
      null: "Unknown.",
    },
    {
      name: "collection",
      type: "VARCHAR",
      description: "Name of the franchise the film belongs to.",
      null: "The film belongs to none.",
    },
    {name: "genres", type: "VARCHAR[]", description: "Names of the genres; empty where none is known."},
    {
      name: "production_companies",
      type: "VARCHAR[]",
      description: "Names of the production companies; empty where none is known.",
    },
    {
      name: "production_countries",
      type: "VARCHAR[]",
      description: "English names of the countries of production; empty where none is known.",
    },
    {
      name: "spoken_languages",
      type: "VARCHAR[]",
      description:
        "Names of the spoken languages, each in itself (the ISO 639-1 code where there is no name; `No Language` is none; Norwegian is always `Norsk`); empty where none is known.",
    },
    {name: "keywords", type: "VARCHAR[]", description: "TMDB's keywords; empty where none is known."},
    {name: "tagline", type: "VARCHAR", description: "Advertising line.", null: "Unknown."},
    {
      name: "overview",
      type: "VARCHAR",
      description: "Summary of the plot.",
      null: "Unknown; so is a blank or a sentence that there is none.",
    },
  ],
} as const satisfies Table;

const personId = {
  name: "person_id",
  type: "INTEGER",
  description: "TMDB's id of the person.",
  null: unknownPerson,
} as const;
const inferredId = {
  name: "inferred_id",
  type: "BOOLEAN",
  description:
    "Whether the source gives no id and `person_id` is that of the only person of exactly this name.",
} as const;

export const cast = {
  name: "cast",
  description: "One row per credit of a person in the cast of a film.",
  sortedBy: ["person_id", "name", "movie_id", "order", "character", "inferred_id"],
  foreignKeys: {movie_id: "movies.id"},
  columns: [
    {name: "movie_id", type: "INTEGER", description: "`movies.id` of the film."},
    personId,
    {name: "name", type: "VARCHAR", description: "Name as credited."},
    {name: "character", type: "VARCHAR", description: "Role.", null: "Unknown."},
    {name: "order", type: "INTEGER", description: "Place in the billing, from 0.", null: "Unknown."},
    inferredId,
  ],
} as const satisfies Table;

export const crew = {
  name: "crew",
  description: "One row per credit of a person in the crew of a film.",
  sortedBy: ["person_id", "name", "movie_id", "department", "job", "inferred_id"],
  foreignKeys: {movie_id: "movies.id"},
  columns: [
    {name: "movie_id", type: "INTEGER", description: "`movies.id` of the film."},
    personId,
    {name: "name", type: "VARCHAR", description: "Name as credited."},
    {name: "department", type: "VARCHAR", description: "Directing, Writing, Production, …", null: "Unknown."},
    {name: "job", type: "VARCHAR", description: "Director, Screenplay, Producer, …", null: "Unknown."},
    inferredId,
  ],
} as const satisfies Table;

/** The columns that actors and directors share, in this order. */
const career = [
  personId,
  {
    name: "name",
    type: "VARCHAR",
    description:
      "The name that most of the person's credits bear; of equally frequent ones the first in the source.",
  },
  {name: "films", type: "INTEGER", description: "Number of films, each counted once.", unit: "films"},
  {
    name: "films_with_return",
    type: "INTEGER",
    description: "Those of them with a known return.",
    unit: "films",
  },
  {
    name: "total_return",
    type: "DOUBLE",
    description: "Sum of the returns of all films, an unknown one counting 0.",
    unit: "times the cost",
  },
  {name: "mean_return", type: "DOUBLE", description: "`total_return` / `films`.", unit: "times the cost"},
  {
    name: "mean_known_return",
    type: "DOUBLE",
    description: "Mean return of the films with a known return.",
    unit: "times the cost",
    null: noKnownReturn,
  },
  {
    name: "median_known_return",
    type: "DOUBLE",
    description:
      "Median return of the films with a known return (of an even number, the mean of the middle two).",
    unit: "times the cost",
    null: noKnownReturn,
  },
  {
    name: "pooled_return",
    type: "DOUBLE",
    description: "Sum of revenues / sum of budgets over the films with a known return.",
    unit: "times the cost",
    null: noKnownReturn,
  },
] as const satisfies readonly Column[];

/** What a "to be checked" return does to a person's figures: shared by actors and directors, at the end. */
const suspect = [
  {
    name: "films_suspect",
    type: "INTEGER",
    description: "Films whose money is to be checked (`money_suspect`).",
    unit: "films",
  },
  {
    name: "total_return_not_suspect",
    type: "DOUBLE",
    description: "`total_return` without the films whose money is to be checked.",
    unit: "times the cost",
  },
  {
    name: "mean_return_not_suspect",
    type: "DOUBLE",
    description: "Mean return over the films whose money is not to be checked.",
    unit: "times the cost",
    null: "The money of every film is to be checked.",
  },
  {
    name: "mean_known_return_not_suspect",
    type: "DOUBLE",
    description: "Mean return over the films with a known return that is not to be checked.",
    unit: "times the cost",
    null: "There is none.",
  },
] as const satisfies readonly Column[];

const people = {
  sortedBy: ["person_id", "name"],
  primaryKey: ["person_id", "name"],
} as const;

export const actors = {
  name: "actors",
  description: "One row per person in the cast of a film.",
  ...people,
  columns: [
    ...career,
    {
      name: "films_not_directed",
      type: "INTEGER",
      description: "Films in the cast of which the person is without having directed them.",
      unit: "films",
    },
    {
      name: "total_return_not_directed",
      type: "DOUBLE",
      description: "Sum of the returns of those films.",
      unit: "times the cost",
    },
    {
      name: "mean_return_not_directed",
      type: "DOUBLE",
      description: "Mean return of those films, an unknown one counting 0.",
      unit: "times the cost",
      null: "The person directed them all.",
    },
    ...suspect,
  ],
} as const satisfies Table;

export const directors = {
  name: "directors",
  description: "One row per person who directed a film (`job = 'Director'`).",
  ...people,
  columns: [
    ...career,
    {
      name: "films_only_directed",
      type: "INTEGER",
      description: "Directed films in the cast of which the person is not.",
      unit: "films",
    },
    {
      name: "total_return_only_directed",
      type: "DOUBLE",
      description: "Sum of the returns of those films.",
      unit: "times the cost",
    },
    {
      name: "mean_return_only_directed",
      type: "DOUBLE",
      description: "Mean return of those films, an unknown one counting 0.",
      unit: "times the cost",
      null: "The person is in the cast of them all.",
    },
    ...suspect,
  ],
} as const satisfies Table;

export const recommendations = {
  name: "recommendations",
  description: "Five recommendations per film; all others, where there are fewer than six films.",
  primaryKey: ["movie_id", "rank"],
  sortedBy: ["movie_id", "rank"],
  foreignKeys: {movie_id: "movies.id", recommended_id: "movies.id"},
  columns: [
    {name: "movie_id", type: "INTEGER", description: "`movies.id` of the film asked about."},
    {
      name: "rank",
      type: "INTEGER",
      description:
        "Place in the list, from 1: by falling mean vote, then by more votes, then by smaller id; films without votes last.",
    },
    {name: "recommended_id", type: "INTEGER", description: "`movies.id` of the recommended film."},
    {
      name: "similarity",
      type: "DOUBLE",
      description:
        "How much of what the film asked about has to share the recommended one shares, by the weights of the model: from 0 (nothing) to 1 (all that is known of it).",
    },
    {
      name: "reasons",
      type: "VARCHAR[]",
      description:
        "What the two share, the weightiest first, each as `share kind value`, such as `31 director John Lasseter`. The shares are whole percent of all that they share and add up to 100. Kinds: director, cast, keyword, genre, word (of overview, tagline or keyword), title (a word of it), company, country, collection, language (code), years (between their releases), other (all that is not named, without a value). Empty where they share nothing.",
    },
    {
      name: "weak",
      type: "BOOLEAN",
      description:
        "Whether so little is known of the film asked about (no text, keyword, person or collection) that its recommendations rest on title, genres, companies, country, language and year alone.",
    },
  ],
} as const satisfies Table;

export const features = {
  name: "features",
  description:
    "Exactly what the recommender reads of every film (besides whether it is marked adult, which keeps it from being recommended).",
  primaryKey: ["movie_id"],
  sortedBy: ["movie_id"],
  foreignKeys: {movie_id: "movies.id"},
  columns: [
    {name: "movie_id", type: "INTEGER", description: "`movies.id` of the film."},
    {name: "title", type: "VARCHAR", description: "Its words are compared.", null: "Unknown."},
    {
      name: "release_date",
      type: "DATE",
      description: "Films of one title and date are one work, which is never recommended to itself.",
    },
    {name: "release_year", type: "INTEGER", description: "Years close to each other count.", unit: "year"},
    {
      name: "original_language",
      type: "VARCHAR",
      description: "ISO 639-1 code; the same language counts.",
      null: "Unknown.",
    },
    {
      name: "runtime",
      type: "DOUBLE",
      description: "Running time; a film of another length counts less.",
      unit: "minutes",
      null: "Unknown: taken as 95.",
    },
    {
      name: "vote_average",
      type: "DOUBLE",
      description: "Mean vote, shrunk to the mean of all films by 50 votes before it is compared.",
      unit: "points of 10",
      null: "Nobody voted, or the mean is unknown.",
    },
    {
      name: "vote_count",
      type: "INTEGER",
      description: "Number of votes, as log(1 + votes).",
      unit: "votes",
      null: "Unknown: taken as 0.",
    },
    {
      name: "collection",
      type: "VARCHAR",
      description: "The same franchise counts.",
      null: "The film belongs to none.",
    },
    {name: "genres", type: "VARCHAR[]", description: "Each a term."},
    {name: "keywords", type: "VARCHAR[]", description: "Each a term, and so is each of their words."},
    {name: "directors", type: "VARCHAR[]", description: "Names of the directors."},
    {
      name: "director_keys",
      type: "VARCHAR[]",
      description:
        "What tells those people apart: the person's id, or the name where there is none. Each a term.",
    },
    {name: "cast", type: "VARCHAR[]", description: "Names of the first fifteen of the cast, by billing."},
    {
      name: "cast_keys",
      type: "VARCHAR[]",
      description: "What tells those people apart, likewise. Each a term; who is billed first counts most.",
    },
    {name: "production_companies", type: "VARCHAR[]", description: "Each a term."},
    {name: "production_countries", type: "VARCHAR[]", description: "Each a term."},
    {
      name: "tagline",
      type: "VARCHAR",
      description: "Its words are compared, as one text with the overview.",
      null: "Unknown.",
    },
    {name: "overview", type: "VARCHAR", description: "Its words are compared.", null: "Unknown."},
  ],
} as const satisfies Table;

/** The tables that need no recommender: all that `--only tables` makes. */
const tablesOnly: readonly Table[] = [movies, cast, crew, actors, directors];

/** All tables, in the order in which they are made and documented. */
export const tables: readonly Table[] = [...tablesOnly, recommendations, features];

/** The tables of a snapshot: all, or those that need no recommender. */
export function tablesOf(only?: "tables"): readonly Table[] {
  return only === "tables" ? tablesOnly : tables;
}
