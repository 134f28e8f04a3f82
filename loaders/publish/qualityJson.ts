import type {TextLanguage} from "../../src/shared/textLanguages.js";
import type {ProblemsOfKind} from "../extract/problems.js";
import type {FileReport, RawReports} from "../extract/raw.js";
import {reportsOf} from "../extract/reportsOf.js";
import {refusals} from "../transform/refusals.js";
import type {DataEnd, FileOrder, RepeatedIds, Rule, RuleExample, Tables} from "../transform/tables.js";
import type {DataOrigin} from "./dataOrigin.js";
import type {InputFile} from "./inputFiles.js";

/** `quality.json`: what came in, what every rule did, in order, and what went out. */
export interface QualityJson {
  /** Whether the data is the sample that comes with the project. */
  readonly kind: "full" | "sample";
  /** The raw files that were read. */
  readonly inputs: readonly InputFile[];
  /** Where the data come from, and their licence. */
  readonly origin: DataOrigin;
  /** Names the content of the tables: the first 12 hex digits of a hash over them. */
  readonly snapshot: string;
  /** Why the data would be refused; they were published all the same where the command was told to. */
  readonly refusals: readonly string[];
  /** Records of the movies file. */
  readonly rows_in: number;
  /** Films. */
  readonly rows_out: number;
  /** `removes_rows`: rows in less the counts of these rules are the rows out. */
  readonly rules: readonly {
    readonly name: string;
    readonly description: string;
    readonly count: number;
    readonly removes_rows: boolean;
    /** Whether something that the files hold is left out or becomes unknown by it. */
    readonly leaves_out: boolean;
    /** The first few that it met; values longer than 80 characters end in "…". */
    readonly examples: readonly RuleExample[];
  }[];
  /** How the records that `repeated_id` left out differ from those that stay. */
  readonly repeated_ids: RepeatedIds;
  /** Rows of each table. */
  readonly films: number;
  readonly titles: number;
  readonly cast: number;
  readonly crew: number;
  readonly actors: number;
  readonly directors: number;
  /** `YYYY-MM-DD`; null where there is no film. */
  readonly first_release_date: string | null;
  readonly last_release_date: string | null;
  /** Where the bulk of the films ends; null where there is no film. */
  readonly data_end: DataEnd | null;
  /** What is missing by the place of a film in the movies file. */
  readonly file_order: FileOrder;
  /** In which titles and overviews are written, where that is not English. */
  readonly text_language?: TextLanguage;
  /** What was noticed while each file was read. */
  readonly files: readonly FileJson[];
}

/** A raw file. */
export interface FileJson {
  readonly file: string;
  readonly records_read: number;
  /** How it had to be read where it is not as published, in clauses. */
  readonly remarks: readonly string[];
  /** What could not be read as what it should be, by kind, each with the first two. */
  readonly problems: readonly ProblemsOfKind[];
  /** Columns whose every cell with content failed to be read. */
  readonly lost_columns: FileReport["lostColumns"];
  /** Columns with cells that hold nothing but a word for a missing value, such as `nan`. */
  readonly missing_words: FileReport["missingWords"];
  /** Columns with cells that may mean one thing or another: those are unknown. */
  readonly undecided_columns: FileReport["undecided"];
  /** Columns that hold data and that nothing reads. */
  readonly unread_columns: FileReport["unreadColumns"];
}

/** Makes the quality report, all but the name of the content, out of what was read and what came of it. */
export function qualityJson(
  raw: RawReports,
  tables: Tables,
  {kind, inputs, origin}: Pick<QualityJson, "kind" | "inputs" | "origin">,
): Omit<QualityJson, "snapshot"> {
  let first: string | null = null;
  let last: string | null = null;
  for (const {releaseDate} of tables.films) {
    if (first === null || releaseDate < first) first = releaseDate;
    if (last === null || releaseDate > last) last = releaseDate;
  }
  const {quality, textLanguage = "en"} = tables;
  const {rowsIn, rowsOut, rules, repeatedIds} = quality;
  return {
    kind,
    inputs,
    origin,
    refusals: refusals(raw, tables),
    rows_in: rowsIn,
    rows_out: rowsOut,
    rules: rules.map(ruleJson),
    repeated_ids: repeatedIds,
    films: tables.films.length,
    titles: tables.titles.length,
    cast: tables.cast.movieId.length,
    crew: tables.crew.movieId.length,
    actors: tables.actors.films?.length ?? 0,
    directors: tables.directors.films?.length ?? 0,
    first_release_date: first,
    last_release_date: last,
    data_end: tables.quality.dataEnd,
    file_order: tables.quality.fileOrder,
    ...(textLanguage === "en" ? {} : {text_language: textLanguage}),
    files: reportsOf(raw).map(fileJson),
  };
}

function ruleJson({name, description, count, removesRows, leavesOut, examples}: Rule) {
  return {name, description, count, removes_rows: removesRows, leaves_out: leavesOut, examples};
}

function fileJson(report: FileReport): FileJson {
  return {
    file: report.file,
    records_read: report.recordsRead,
    remarks: report.remarks,
    problems: report.problems,
    lost_columns: report.lostColumns,
    missing_words: report.missingWords,
    undecided_columns: report.undecided,
    unread_columns: report.unreadColumns,
  };
}
