import {DataRefused} from "./dataRefused.js";
import {findRaw} from "./extract/findRaw.js";
import type {RawReports} from "./extract/raw.js";
import {ratingsIn} from "./extract/readRatings.js";
import {beginReading, type Reading} from "./extract/readRaw.js";
import {mend, problemKinds} from "./mend.js";
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
  let folder = options.raw ?? "";
  let reading: Reading | null = null;
  try {
    const found = findRaw(options.raw);
    folder = found.folder;
    reading = beginReading(found, options);
    const {reports: read, ...transformed} = await transform(await reading.rest());
    const rated = options.ratings ? ratingsIn(found.folder) : undefined;
    const {tables: made, reports: ratings} = await withRatings(transformed, rated, options.encoding);
    const tables = {...made, textLanguage: found.textLanguage};
    const reports = {...read, ratings};
    const origin = dataOrigin(found.published, siteSettings(found.kind));
    return checkOf(folder, reports, qualityJson(reports, tables, {kind: found.kind, inputs: [], origin}));
  } catch (error) {
    if (!(error instanceof DataRefused)) throw error;
    return {folder, verdict: "refused", refusals: error.reasons, files: [], findings: [], films: null};
  } finally {
    reading?.stop();
  }
}

function checkOf(folder: string, reports: RawReports, quality: Omit<QualityJson, "snapshot">): CheckJson {
  const {files, refusals, rows_out: films} = quality;
  const findings = [
    ...files.flatMap(problemsOf),
    ...quality.rules.flatMap((rule) => ruleOf(rule, reports)),
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

function ruleOf(rule: QualityJson["rules"][number], reports: RawReports): readonly Finding[] {
  const {name, description, count, examples, leaves_out: leavesOut, removes_rows: removesRows} = rule;
  // What joins two parts of a record loses nothing; too long records are told as a problem.
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
    {file: fileOf(name, reports), rule: name, count, loses, what: description, mend: mend(name), cases},
  ];
}

/** The file that a rule is about, by the start of its name: the movies where it names none. */
function fileOf(rule: string, reports: RawReports): string {
  const {movies, credits, keywords, titles, corrections, ratings} = reports;
  const files = {credits, cast: credits, crew: credits, keywords, titles, corrections, ratings: ratings?.[0]};
  const part = rule.slice(0, rule.indexOf("_")) as keyof typeof files;
  return (files[part] ?? movies).file;
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
