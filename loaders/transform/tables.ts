/** What the transform stage hands on: films and credits by which every rule has been applied. */

/** A film that is kept. Null means unknown; 0 in money and runtime means unknown as well. */
export interface Film {
  readonly id: number;
  /** Number of the source record, for errors and for catalogues that are a part of the file. */
  readonly record: number;
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly releaseDate: string;
  readonly releaseYear: number;
  readonly originalLanguage: string | null;
  readonly status: string | null;
  /** Minutes. */
  readonly runtime: number | null;
  /** US dollars, 0 where unknown. */
  readonly budget: number;
  /** US dollars, 0 where unknown. */
  readonly revenue: number;
  /** revenue / budget where both are above 0, else 0. */
  readonly return: number;
  readonly returnKnown: boolean;
  readonly moneySuspect: boolean;
  readonly popularity: number | null;
  readonly voteAverage: number | null;
  readonly voteCount: number | null;
  readonly collection: string | null;
  readonly genres: readonly string[];
  readonly productionCompanies: readonly string[];
  readonly productionCountries: readonly string[];
  readonly spokenLanguages: readonly string[];
  readonly keywords: readonly string[];
  readonly tagline: string | null;
  readonly overview: string | null;
  /** Read by the recommender, not published. */
  readonly adult: boolean;
}

/** Columns that cast and crew share; one element per credit of a film that is kept. */
export interface Credits {
  readonly movieId: Int32Array;
  /** NONE (-1) where the person has no id. */
  readonly personId: Int32Array;
  readonly name: readonly string[];
  /** 1 where the id was inferred from the name. */
  readonly inferredId: Uint8Array;
}

export interface Cast extends Credits {
  readonly character: readonly (string | null)[];
  /** NONE (-1) where unknown. */
  readonly order: Int32Array;
}

export interface Crew extends Credits {
  readonly department: readonly (string | null)[];
  readonly job: readonly (string | null)[];
}

/** The texts of cast and crew as numbers, the quicker way to hand them on: each distinct text once. */
export interface CreditTexts {
  readonly texts: readonly string[];
  /** Per column of texts, their numbers among `texts`, NONE (-1) for null. */
  readonly cast: Readonly<Record<"name" | "character", Int32Array>>;
  readonly crew: Readonly<Record<"name" | "department" | "job", Int32Array>>;
}

/**
 * A column per field, named as in `loaders/schema.ts`. What the schema says of null stands as NONE (-1) in an
 * Int32Array and as NaN in a Float64Array.
 */
export type Columns = Readonly<Record<string, Int32Array | Float64Array | readonly string[]>>;

/** A record or an entry that a rule met, with the value that the rule is about. */
export interface RuleExample {
  /** Number of the source record in its file, from 0. */
  readonly record: number;
  /** The film's id; null where the record has none. */
  readonly id: number | null;
  readonly title: string | null;
  /** The value as it stood; empty where there was none. A bar separates several. */
  readonly before: string;
  /** What it became; empty where it became nothing: unknown, or left out. */
  readonly after: string;
}

export interface Rule {
  /** Stable name, snake_case. */
  readonly name: string;
  /** What the rule does, in a sentence. */
  readonly description: string;
  /** How many rows, cells or entries it met. */
  readonly count: number;
  /** Whether each one counted is a record of the movies file that gives no row: rows in − these = rows out. */
  readonly removesRows: boolean;
  /** The first few that it met, in the order of the file; none for rules that only count. */
  readonly examples: readonly RuleExample[];
}

/** How the records differ of which the rule on repeated ids keeps one. */
export interface RepeatedIds {
  /** Ids of which a record was left out. */
  readonly ids: number;
  /** Records that were left out and hold the same as the one that stays. */
  readonly equal: number;
  /** For each column in which a record that was left out differs, how many do; the most first. */
  readonly columns: readonly {readonly column: string; readonly records: number}[];
}

/** The quality report: what came in, what every rule did, in order, and what went out. */
export interface Quality {
  /** Records of the movies file. */
  readonly rowsIn: number;
  /** Films. */
  readonly rowsOut: number;
  readonly rules: readonly Rule[];
  readonly repeatedIds: RepeatedIds;
}

export interface Tables {
  readonly films: readonly Film[];
  readonly cast: Cast;
  readonly crew: Crew;
  readonly creditTexts: CreditTexts;
  readonly actors: Columns;
  readonly directors: Columns;
  readonly quality: Quality;
}

/** The tables that are made together. */
export type MadeTables =
  | Pick<Tables, "films">
  | Pick<Tables, "cast" | "crew" | "creditTexts">
  | Pick<Tables, "actors" | "directors">;
