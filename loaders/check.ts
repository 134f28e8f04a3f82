import {DataRefused} from "./dataRefused.js";
import {findRaw} from "./extract/findRaw.js";
import type {ProblemKind} from "./extract/problems.js";
import {ratingsIn} from "./extract/readRatings.js";
import {beginReading} from "./extract/readRaw.js";
import type {PipelineOptions} from "./pipeline.js";
import {dataOrigin} from "./publish/dataOrigin.js";
import {type QualityJson, qualityJson} from "./publish/qualityJson.js";
import {siteSettings} from "./siteSettings.js";
import {transform} from "./transform/transform.js";
import {withRatings} from "./withRatings.js";

/** What `--check` found in a raw folder. */
export interface CheckJson {
  readonly folder: string;
  /** `refused`: a build would refuse the data; `losses`: it would publish them, not all; `sound`: all of them. */
  readonly verdict: "sound" | "losses" | "refused";
  /** Why the data would be refused, a sentence or two each with the way out. */
  readonly refusals: readonly string[];
  /** The files that were read; those of a folder that lacks some are not. */
  readonly files: readonly {
    readonly file: string;
    readonly records: number;
    /** How it was read where it is not as published, in clauses. */
    readonly remarks: readonly string[];
  }[];
  readonly findings: readonly Finding[];
  /** Films that a build would publish; null where it does not come to that. */
  readonly films: number | null;
}

/** What a rule met in a file. */
export interface Finding {
  readonly file: string;
  /** The rule or the kind of problem, as `quality.json` names it; `unread_column` and `missing_words` beside these. */
  readonly rule: string;
  /** How many cells, entries or records. */
  readonly count: number;
  /** Whether something is lost by it. */
  readonly loses: boolean;
  /** What is the matter, in a sentence. */
  readonly what: string;
  /** What to do about it, in a sentence. */
  readonly mend: string;
  /** The first ones: two of a kind of problem, five of a rule. */
  readonly cases: readonly Case[];
}

/** A case of a finding. */
export interface Case {
  /** Number of the record in its file, from 0 after the header; -1 is the header. Null where a whole column is meant. */
  readonly record: number | null;
  /** Null where the whole record is meant. */
  readonly column: string | null;
  /** The start of the cell; null where none is meant. */
  readonly value: string | null;
  /** What of it, in a clause; empty where the rule says it all. */
  readonly message: string;
}

/**
 * Reads a raw folder and applies every rule, as a build would, and writes nothing.
 * @throws WrongUse where the folder is none
 */
export async function check(
  options: Pick<PipelineOptions, "raw" | "encoding" | "ratings">,
): Promise<CheckJson> {
  const folder = {folder: options.raw ?? ""};
  try {
    const found = findRaw(options.raw);
    folder.folder = found.folder;
    const reading = await beginReading(found, options).rest();
    const {reports: read, ...transformed} = await transform(reading);
    const rated = options.ratings ? ratingsIn(found.folder) : undefined;
    const {tables, reports} = await withRatings(transformed, rated, options.encoding);
    return checkOf(
      found.folder,
      qualityJson({...read, ratings: reports}, tables, {
        kind: found.kind,
        inputs: [],
        origin: dataOrigin(found.published, siteSettings(found.kind)),
      }),
    );
  } catch (error) {
    if (!(error instanceof DataRefused)) throw error;
    return {...folder, verdict: "refused", refusals: error.reasons, files: [], findings: [], films: null};
  }
}

function checkOf(folder: string, quality: Omit<QualityJson, "snapshot">): CheckJson {
  const {files, refusals, rows_out: films} = quality;
  const findings = [
    ...files.flatMap(problemsOf),
    ...quality.rules.flatMap((rule) =>
      ruleOf(
        rule,
        files.map(({file}) => file),
      ),
    ),
    ...files.flatMap(columnsOf),
  ];
  const loses = findings.some((finding) => finding.loses);
  return {
    folder,
    verdict: refusals.length > 0 ? "refused" : loses ? "losses" : "sound",
    refusals,
    files: files.map(({file, records_read, remarks}) => ({file, records: records_read, remarks})),
    findings,
    films,
  };
}

function problemsOf({file, problems}: QualityJson["files"][number]): readonly Finding[] {
  return problems.map(({kind, count, examples}) => ({
    file,
    rule: kind,
    count,
    loses: true,
    what: problemKinds[kind].what,
    mend: problemKinds[kind].mend,
    cases: examples.map(({record, column = null, value = null, message}) => ({
      record,
      column,
      value,
      message,
    })),
  }));
}

function ruleOf(rule: QualityJson["rules"][number], files: readonly string[]): readonly Finding[] {
  const {name, description, count, examples, leaves_out: leavesOut, removes_rows: removesRows} = rule;
  // What joins two parts of a record loses nothing; too long records are told as a problem.
  const mend = mending[name];
  if (count === 0 || !leavesOut || name === "record_too_long") return [];
  const cases = examples.map(({record, id, title, before, after}) => ({
    record,
    column: null,
    value: before,
    message: [id === null ? "" : `film ${id}`, title ?? "", after === "" ? "" : `→ ${after}`]
      .filter(Boolean)
      .join(", "),
  }));
  const loses = !(removesRows && name === "records_cut_in_two");
  return [
    {file: fileOf(name, files), rule: name, count, loses, what: description, mend: mend ?? nothing, cases},
  ];
}

const nothing = "Nothing need be done where that is right; otherwise mend the cells that are named.";

/** The file that a rule is about, by the start of its name. */
function fileOf(rule: string, files: readonly string[]): string {
  const part = /^(credits|cast|crew|keywords|titles|ratings|corrections)_/.exec(rule)?.[1];
  const stem = part === "cast" || part === "crew" ? "credits" : part;
  return files.find((file) => stem !== undefined && file.toLowerCase().includes(stem)) ?? files[0] ?? "";
}

function columnsOf({file, missing_words, unread_columns}: QualityJson["files"][number]): readonly Finding[] {
  const whole = (column: string) => [{record: null, column, value: null, message: ""}];
  return [
    ...unread_columns.map(({column, cells}) => ({
      file,
      rule: "unread_column",
      count: cells,
      loses: true,
      what: "A column holds data and nothing reads it.",
      mend: "If it is one of the published columns under another name, say so in columns.json; otherwise leave it.",
      cases: whole(column),
    })),
    ...missing_words.map(({column, cells}) => ({
      file,
      rule: "missing_words",
      count: cells,
      loses: false,
      what: "Cells hold nothing but a word for a missing value, such as nan, None or NULL.",
      mend: "Nothing need be done: they are missing. Empty cells say the same.",
      cases: whole(column),
    })),
  ];
}

const asList =
  "Write it as a list of objects with a name, in JSON or as Python writes it; or name a separator in columns.json.";

const problemKinds: Readonly<Record<ProblemKind, {readonly what: string; readonly mend: string}>> = {
  record_too_long: {
    what: "A record has more cells than the header, so that nobody knows which is which: it is left out.",
    mend: "Put quotes around the cell that holds a comma, or export the file again.",
  },
  record_too_short: {
    what: "A record has fewer cells than the header: those that it lacks are unknown.",
    mend: "Add the cells that are missing, or export the file again.",
  },
  not_utf8: {
    what: "A text is not UTF-8: what is unreadable became U+FFFD.",
    mend: "Name the encoding with --encoding, windows-1252 most likely, or save the file as UTF-8.",
  },
  not_an_id: {
    what: "An id is none: the record or the entry has no id.",
    mend: "Write ids as whole numbers above 0.",
  },
  not_a_number: {
    what: "A number is none: it is unknown.",
    mend: "Write numbers as 5000 or 1234.5, without a currency or a unit.",
  },
  not_a_boolean: {
    what: "A cell is neither True nor False: it is unknown.",
    mend: "Write True or False, or leave it empty.",
  },
  not_a_date: {what: "A date is none: the film has no release date.", mend: "Write dates as 1999-03-15."},
  not_a_language: {what: "A language is no code: it is unknown.", mend: "Write ISO 639-1 codes such as es."},
  not_a_literal: {what: "A list cannot be read: it is empty.", mend: asList},
  cell_cut_off: {
    what: "A cell ends in the middle, as Excel cuts it: its whole entries are kept.",
    mend: "Export the table without Excel, whose cells end after 32,767 characters.",
  },
  not_a_list: {what: "A cell holds something else than a list: it is empty.", mend: asList},
  not_a_dict: {
    what: "A collection is no object with a name: it is unknown.",
    mend: "Write it as {'name': '…'}.",
  },
  entry_not_valid: {
    what: "An entry of a list lacks what it is for: it is left out, or that part of it is unknown.",
    mend: "Give the entry a name or an id; numbers as numbers, texts as texts.",
  },
};

const ids = "The ids must be those of the movies file: put files of one export side by side.";

/** What to do about what a rule meets. */
const mending: Readonly<Record<string, string>> = {
  records_cut_in_two:
    "Nothing need be done: the parts are joined. A line feed within a cell needs quotes around it.",
  id_not_a_number: "Write ids as whole numbers above 0.",
  no_valid_date:
    "Give the film a release date such as 1999-03-15: films without one have no place in any answer.",
  repeated_id: "Keep one record of each id, where it is not the first that should stay.",
  budget_not_valid: "Write the cost in dollars from 0 on, 0 where it is unknown.",
  revenue_not_valid: "Write the revenue in dollars from 0 on, 0 where it is unknown.",
  runtime_not_valid: "Write the running time in minutes, or leave it empty.",
  popularity_not_valid: "Write the popularity from 0 on, or leave it empty.",
  vote_average_not_valid: "Write mean votes from 0 to 10; votes of another scale have to be converted.",
  vote_count_not_valid: "Write the number of votes as a whole number from 0 on.",
  keywords_of_films_not_kept: ids,
  credits_of_films_not_kept: ids,
  cast_of_films_not_kept: ids,
  crew_of_films_not_kept: ids,
  titles_of_films_not_kept: ids,
  corrections_of_films_not_there: ids,
  ratings_of_films_not_kept: "A links.csv beside the ratings translates MovieLens' ids into those of films.",
  credits_id_not_a_number: "Write ids as whole numbers above 0.",
};
