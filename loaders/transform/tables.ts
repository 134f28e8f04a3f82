import type {CorrectionJson} from "../../src/shared/api.js";
import type {TextLanguage} from "../../src/shared/textLanguages.js";
import type {Utf8Column} from "../extract/utf8Column.js";
import type {Row} from "../schema/table.js";
import type {movies, titles} from "../schema.js";

/** What the transform stage hands on: films and credits by which every rule has been applied. */

/** A film that is kept: the published columns (see `schema/movies.ts`) as fields, and what is not published. */
export interface Film extends Row<typeof movies> {
  /** Number of the source record, for errors and for catalogues that are a part of the file. */
  readonly record: number;
  /** Read by the recommender. */
  readonly adult: boolean;
}

/** A title of a film: see `schema/titles.ts`. */
export type TitleRow = Row<typeof titles>;

/**
 * Columns that cast and crew share; one element per credit of a film that is kept. A text is its number among
 * `texts`, NONE (-1) where there is none; a name is always there, though it may be empty.
 */
export interface Credits {
  readonly movieId: Int32Array;
  /** NONE (-1) where the person has no id. */
  readonly personId: Int32Array;
  readonly name: Int32Array;
  /** 1 (woman) or 2 (man); NONE (-1) where unknown. */
  readonly gender: Int32Array;
  readonly texts: Utf8Column;
  /** 1 where the id was inferred from the name. */
  readonly inferredId: Uint8Array;
}

export interface Cast extends Credits {
  readonly character: Int32Array;
  /** NONE (-1) where unknown. */
  readonly order: Int32Array;
}

export interface Crew extends Credits {
  readonly department: Int32Array;
  readonly job: Int32Array;
}

/**
 * A column per field, named as in `loaders/schema.ts`. What the schema says of null is NONE (-1) in an
 * Int32Array and as NaN in a Float64Array. A text is its number among the texts of cast and crew.
 */
export type Columns = Readonly<Record<string, Int32Array | Float64Array>>;

/** A record or an entry that a rule met, with the value that the rule is about. */
export interface RuleExample {
  /** Number of the source record in its file, from 0. */
  readonly record: number;
  /** The film's id; null where the record has none. */
  readonly id: number | null;
  readonly title: string | null;
  /** The value as it was; empty where there was none. A bar separates several. */
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
  /** Whether something that the files hold is left out or becomes unknown by it. */
  readonly leavesOut: boolean;
  /** The first few that it met, in the order of the file; none for rules that only count. */
  readonly examples: readonly RuleExample[];
}

/** How the records differ where the rule on repeated ids keeps one of several. */
export interface RepeatedIds {
  /** Ids that had a record left out. */
  readonly ids: number;
  /** Records that were left out and hold the same as the one that stays. */
  readonly equal: number;
  /** For each column in which a record that was left out differs, how many do; the most first. */
  readonly columns: readonly {readonly column: string; readonly records: number}[];
}

/** Where the bulk of the films ends: see `dataEnd`. Named as in `quality.json`. */
export interface DataEnd {
  /** `YYYY-MM`, the last month of the bulk. */
  readonly month: string;
  /** Films dated after it. */
  readonly later_films: number;
  /** From this year on the films are not all there. */
  readonly incomplete_from: number;
}

/** What is missing by the place of a film in the movies file: see `fileOrder`. Named as in `quality.json`. */
export interface FileOrder {
  /** Films of each of twenty parts of the file, in its order. */
  readonly films: readonly number[];
  readonly columns: readonly {
    readonly column: string;
    /** Films of each part that lack what the column should say. */
    readonly missing: readonly number[];
    /** Number of the last record that has it, if the column ends before the file does; else null. */
    readonly last_record: number | null;
  }[];
}

/** The quality report: what came in, what every rule did, in order, and what went out. */
export interface Quality {
  /** Records of the movies file. */
  readonly rowsIn: number;
  /** Films. */
  readonly rowsOut: number;
  readonly rules: readonly Rule[];
  readonly repeatedIds: RepeatedIds;
  /** Null where there is no film. */
  readonly dataEnd: DataEnd | null;
  readonly fileOrder: FileOrder;
}

export interface Tables {
  readonly films: readonly Film[];
  /** By film's id, then by kind (title, original, alternative), then by title. */
  readonly titles: readonly TitleRow[];
  /** By id of a film: what was corrected in it. Absent: nothing. */
  readonly corrections?: ReadonlyMap<number, readonly CorrectionJson[]>;
  /** In which titles, taglines, overviews and keywords are written. Absent: English. */
  readonly textLanguage?: TextLanguage;
  readonly cast: Cast;
  readonly crew: Crew;
  readonly actors: Columns;
  readonly directors: Columns;
  readonly quality: Quality;
}

/** The tables that are made together; before those of credits, their texts. */
export type MadeTables =
  | {readonly texts: Utf8Column}
  | Pick<Tables, "films" | "titles">
  | Pick<Tables, "cast" | "crew">
  | Pick<Tables, "actors" | "directors">;
