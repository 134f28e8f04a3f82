import type {Problem, ProblemsOfKind} from "./problems.js";
import type {Utf8Column} from "./utf8Column.js";

/** What the extract stage hands on: the raw files as typed rows, before any rule is applied. */

/** What was noticed while a file was read. */
export interface FileReport {
  /** Name of the file, without its folder; empty where there is none. */
  readonly file: string;
  /** Records in the file as a plain CSV reader counts them: the two parts of a cut record count as two. */
  readonly recordsRead: number;
  readonly problems: readonly ProblemsOfKind[];
  /** Columns whose every cell with content failed to be read, with how many these are and the first of them. */
  readonly lostColumns: readonly {
    readonly column: string;
    readonly cells: number;
    readonly example: Problem;
  }[];
  /** Columns with cells that hold nothing but a word for a missing value, such as `nan`, and how many these are. */
  readonly missingWords: readonly {readonly column: string; readonly cells: number}[];
  /** Columns with cells that may mean one thing or another; these are null. The reason is a sentence for users. */
  readonly undecided: readonly {readonly column: string; readonly reason: string}[];
  /** Columns that nothing reads, with how many of their cells have content: those without any are left out. */
  readonly unreadColumns: readonly {readonly column: string; readonly cells: number}[];
  /** Where the file ends too early, as it was most likely cut short: a sentence or two for users. Else null. */
  readonly cut: string | null;
  /** How the file had to be read where it is not as published, in clauses: "is packed with gzip". */
  readonly remarks: readonly string[];
}

/** One record of the movies file. Null: the cell is empty, absent or unreadable (then a Problem says so). */
export interface RawMovie {
  /** Number of the record in the file; of a record cut in two, that of its first part. */
  readonly record: number;
  /** Whether the record was cut in two by a line feed and joined again. */
  readonly joined: boolean;
  /** From 1 to 2^31 - 1; null where the cell holds something else. */
  readonly id: number | null;
  readonly title: string | null;
  readonly originalTitle: string | null;
  /** `YYYY-MM-DD`; where the cell holds no date, or one whose order nothing proves, as it is in the file. */
  readonly releaseDate: string | null;
  readonly originalLanguage: string | null;
  readonly status: string | null;
  /** Minutes. */
  readonly runtime: number | null;
  /** US dollars. */
  readonly budget: number | null;
  /** US dollars. */
  readonly revenue: number | null;
  readonly popularity: number | null;
  readonly voteAverage: number | null;
  readonly voteCount: number | null;
  readonly collection: string | null;
  /** Names in the order of the file; empty where the cell is empty or unreadable. */
  readonly genres: readonly string[];
  readonly productionCompanies: readonly string[];
  readonly productionCountries: readonly string[];
  /** The ISO code replaces the name of a language that has none. */
  readonly spokenLanguages: readonly string[];
  readonly tagline: string | null;
  readonly overview: string | null;
  readonly adult: boolean | null;
  readonly video: boolean | null;
  readonly imdbId: string | null;
  readonly homepage: string | null;
  readonly posterPath: string | null;
  /** Null where the file has no column of them: in the published files they stand in one of their own. */
  readonly keywords: readonly string[] | null;
}

export interface RawMovies extends FileReport {
  /** Beyond the first ten records without an id, all of those are one and the same row. */
  readonly rows: readonly RawMovie[];
  /** The records that were cut in two and joined again: the number of the first part, the cells of each. */
  readonly joins: readonly {readonly record: number; readonly cells: readonly number[]}[];
  /** The id's cell as it is, by number of the record, where it is no id: the first ten. */
  readonly otherIds: ReadonlyMap<number, string>;
}

/** Stands for a missing id, order or gender in the typed arrays below. */
export const NONE = -1;

/**
 * Credits of the cast, a column per field, in file order. All columns are of one length. A text is its number
 * among `RawCredits.texts`.
 */
export interface RawCast {
  /** Index of the credits record (into `RawCredits.filmId`) that holds the entry. */
  readonly record: Int32Array;
  /** NONE where the entry has no id. */
  readonly personId: Int32Array;
  readonly name: Int32Array;
  /** 1 (woman) or 2 (man); NONE where the entry has neither. */
  readonly gender: Int32Array;
  /** NONE where the entry has no character. */
  readonly character: Int32Array;
  /** NONE where the entry has no order. */
  readonly order: Int32Array;
}

/** Credits of the crew, a column per field, in file order, like those of the cast. */
export interface RawCrew {
  readonly record: Int32Array;
  readonly personId: Int32Array;
  readonly name: Int32Array;
  readonly gender: Int32Array;
  /** NONE where the entry has none. */
  readonly department: Int32Array;
  /** NONE where the entry has none. */
  readonly job: Int32Array;
}

export interface RawCredits extends FileReport {
  /** One element per record of the file; NONE where it has no id, or is set aside. */
  readonly filmId: Int32Array;
  /** Each distinct text of the entries once. */
  readonly texts: Utf8Column;
  readonly cast: RawCast;
  readonly crew: RawCrew;
}

export interface RawKeywords extends FileReport {
  /** Keywords by film id; of a repeated id the first record stays (they are equal in the published file). */
  readonly byFilm: ReadonlyMap<number, readonly string[]>;
  /**
   * Records that are left out, since the id was there before or is none (null); beyond the tenth all are one and the
   * same.
   */
  readonly leftOut: readonly {
    readonly record: number;
    readonly id: number | null;
    readonly keywords: readonly string[];
  }[];
}

/** A title that a film has beside its own. */
export interface RawTitle {
  readonly record: number;
  /** The film's id. */
  readonly id: number;
  /** Without spaces around it; never empty. */
  readonly title: string;
  /** ISO 639-1, in lower case; null where there is none or something else. */
  readonly language: string | null;
}

export interface RawTitles extends FileReport {
  /** In file order. */
  readonly rows: readonly RawTitle[];
  /** Records that are left out, since they lack an id or a title; beyond the tenth all are one and the same. */
  readonly leftOut: readonly {
    readonly record: number;
    readonly id: number | null;
    readonly title: string | null;
  }[];
}

/** What a column of a film is to be. */
export interface RawCorrection {
  readonly record: number;
  /** The film's id. */
  readonly id: number;
  /** As the published files name it. */
  readonly column: string;
  /** As it is written; empty makes it unknown. */
  readonly value: string;
  readonly reason: string | null;
  /** The one field of the film, with its value. */
  readonly set: Partial<RawMovie>;
}

export interface RawCorrections extends FileReport {
  /** In file order. */
  readonly rows: readonly RawCorrection[];
}

/** What there is to report of each file once its rows are let go. */
export interface RawReports {
  readonly movies: FileReport;
  /** Null where the movies are of a shape that comes without credits. */
  readonly credits: FileReport | null;
  /** Null where the folder has no `keywords.csv`. */
  readonly keywords: FileReport | null;
  /** Null where the folder has no `titles.csv`. */
  readonly titles: FileReport | null;
  /** Absent or null where the folder has no `corrections.csv`. */
  readonly corrections?: FileReport | null;
  /** Ratings and, where they have any, their links to films; absent where nobody asked for them. */
  readonly ratings?: readonly FileReport[];
}

/** A raw folder, read once. */
export interface Raw extends RawReports {
  readonly movies: RawMovies;
  readonly credits: RawCredits;
  readonly keywords: RawKeywords | null;
  readonly titles: RawTitles | null;
  readonly corrections?: RawCorrections | null;
}

/**
 * The same, in turn. Each part is handed over once, to the code that makes tables of it and then lets go of it: the rows
 * take as much memory as the tables.
 */
export interface RawInTurn {
  movies(): RawMovies;
  keywords(): RawKeywords | null;
  titles(): RawTitles | null;
  corrections?(): RawCorrections | null;
  /** By far the largest file: they may be read in a thread of their own. */
  credits(): Promise<RawCredits>;
}
