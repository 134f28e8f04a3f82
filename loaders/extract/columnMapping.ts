import {existsSync} from "node:fs";
import {basename, join} from "node:path";
import {type TextLanguage, textLanguages} from "../../src/shared/textLanguages.js";
import {type Fault, readSettings, settingsIn} from "../readSettings.js";
import type {FileShape} from "./fileShape.js";
import {listColumns, necessaryColumns, optionalColumns} from "./movieColumns.js";
import type {RawName} from "./rawFiles.js";
import {encodingOf} from "./transcode.js";

/** The files that a `columns.json` can name. */
type MappedName = Exclude<RawName, "corrections">;

/** What a `columns.json` says: how the files of another export are named and written. */
export interface ColumnMapping {
  /** Its path, for messages. */
  readonly path: string;
  /** By raw file: null where there is none. What is not named is looked for under its published name. */
  readonly files: Readonly<Partial<Record<MappedName, MappedFile | null>>>;
  /** In which titles and overviews are written. */
  readonly language: TextLanguage;
}

export interface MappedFile {
  /** The file's name; null: the published one. */
  readonly file: string | null;
  readonly shape: FileShape;
}

/** The columns that a mapping can name, by file; those of credits that are a row each are other ones. */
const columnsOf: Readonly<Record<MappedName, readonly string[]>> = {
  movies: [...necessaryColumns, ...optionalColumns],
  credits: ["id", "cast", "crew", "directors"],
  keywords: ["id", "keywords"],
  titles: ["id", "title", "language"],
};
const columnsOfCredit = ["id", "person_id", "name", "gender", "character", "order", "department", "job"];
const listsOf = {
  movies: listColumns,
  credits: ["cast", "crew", "directors"],
  keywords: ["keywords"],
  titles: [],
};
/** Columns that must have a name: without them there is nothing to tell. */
const needed: Readonly<Record<MappedName, readonly string[]>> = {
  movies: ["id", "title", "release_date"],
  credits: ["id"],
  keywords: ["id", "keywords"],
  titles: ["id", "title"],
};
const units: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  runtime: {seconds: 1 / 60, minutes: 1, hours: 60},
  budget: {ones: 1, thousands: 1e3, millions: 1e6},
  revenue: {ones: 1, thousands: 1e3, millions: 1e6},
};

/**
 * Reads the mapping of a raw folder: its own `columns.json`, else that of the project's `data/`.
 * @returns null where there is none
 * @throws DataRefused that says all that is wrong with it
 */
export function readColumnMapping(folder: string, project: string): ColumnMapping | null {
  const path = [join(folder, "columns.json"), join(project, "data", "columns.json")].find(existsSync);
  if (path === undefined) return null;
  return readSettings(path, basename(path), (value, fault) => mappingOf(path, value, fault));
}

function mappingOf(path: string, value: unknown, fault: Fault): ColumnMapping {
  const top = settingsIn(value, "the file", fault, [
    "movies",
    "credits",
    "keywords",
    "titles",
    "currency",
    "language",
  ]);
  const rate = rateOf(top.currency, fault);
  const files: Partial<Record<MappedName, MappedFile | null>> = {};
  for (const name of ["movies", "credits", "keywords", "titles"] as const) {
    if (top[name] === undefined) continue;
    if (top[name] === null && name !== "movies") files[name] = null;
    else files[name] = fileOf(name, top[name], rate, fault);
  }
  if (rate !== 1 && files.movies === undefined)
    files.movies = {file: null, shape: {factors: moneyFactors(rate)}};
  return {path, files, language: languageOf(top.language, fault)};
}

function fileOf(name: MappedName, value: unknown, rate: number, fault: Fault): MappedFile {
  const where = `“${name}”`;
  const keys = ["file", "columns", "lists", "units", "dates", "decimal", "encoding"];
  const from = settingsIn(value, where, fault, name === "credits" ? [...keys, "rows"] : keys);
  const rows = from.rows ?? "films";
  if (rows !== "films" && rows !== "credits") {
    fault(
      `“rows” of ${where} is ${JSON.stringify(rows)}, where it can be "films" (a row is a film with its cast and crew) or "credits" (a row is one credit).`,
    );
  }
  const creditPerRecord = rows === "credits";
  const known = creditPerRecord ? columnsOfCredit : columnsOf[name];
  const columns: Record<string, string | null> = {};
  for (const [column, own] of Object.entries(
    settingsIn(from.columns ?? {}, `“columns” of ${where}`, fault),
  )) {
    if (!known.includes(column)) {
      fault(`“columns” of ${where} names ${JSON.stringify(column)}, which is none of ${known.join(", ")}.`);
    } else if (own === null && (needed[name].includes(column) || (creditPerRecord && column === "name"))) {
      fault(`${where} needs the column ${column}: it cannot be null.`);
    } else if (own !== null && (typeof own !== "string" || own.trim() === "")) {
      fault(`the column ${column} of ${where} must be a name in the file, or null where the file lacks it.`);
    } else columns[column] = own as string | null;
  }
  const twice = Object.values(columns).filter((own, i, all) => own !== null && all.indexOf(own) < i);
  for (const own of new Set(twice)) fault(`${where} takes ${JSON.stringify(own)} for two columns.`);
  const text = (key: string) =>
    oneOf(from[key], `“${key}” of ${where}`, (value) => value.trim() !== "", "a text", fault);
  const choice = <Choice extends string>(key: string, choices: readonly Choice[]) =>
    oneOf(
      from[key],
      `“${key}” of ${where}`,
      (value) => choices.includes(value as Choice),
      choices.map((one) => JSON.stringify(one)).join(" or "),
      fault,
    ) as Choice | null;
  const separators = separatorsOf(name, from.lists, where, fault);
  const factors = {
    ...(name === "movies" ? moneyFactors(rate) : {}),
    ...factorsOf(name, from.units, rate, where, fault),
  };
  const [dates, decimal, label] = [
    choice("dates", ["day first", "month first"]),
    choice("decimal", ["point", "comma"]),
    text("encoding"),
  ];
  return {
    file: text("file"),
    shape: {
      columns,
      separators,
      factors,
      ...(dates === null ? {} : {dates}),
      ...(decimal === null ? {} : {decimal}),
      ...(label === null ? {} : {encoding: knownEncoding(label, where, fault)}),
      ...(creditPerRecord ? {creditPerRecord} : {}),
    },
  };
}

function separatorsOf(
  name: MappedName,
  lists: unknown,
  where: string,
  fault: Fault,
): Readonly<Record<string, string>> {
  if (lists === undefined) return {};
  const isSeparator = (value: unknown): value is string => typeof value === "string" && value !== "";
  if (isSeparator(lists)) return Object.fromEntries(listsOf[name].map((column) => [column, lists]));
  const separators: Record<string, string> = {};
  for (const [column, separator] of Object.entries(settingsIn(lists, `“lists” of ${where}`, fault))) {
    if (!(listsOf[name] as readonly string[]).includes(column)) {
      fault(
        `“lists” of ${where} names ${JSON.stringify(column)}, which is none of ${listsOf[name].join(", ")}.`,
      );
    } else if (!isSeparator(separator)) {
      fault(`“lists” of ${where}: what stands between the names of ${column} must be a text such as "|".`);
    } else separators[column] = separator;
  }
  return separators;
}

function factorsOf(name: MappedName, value: unknown, rate: number, where: string, fault: Fault) {
  const factors: Record<string, number> = {};
  if (value === undefined) return factors;
  for (const [column, unit] of Object.entries(settingsIn(value, `“units” of ${where}`, fault))) {
    const known = name === "movies" ? units[column] : undefined;
    const factor = typeof unit === "string" ? known?.[unit] : undefined;
    if (known === undefined)
      fault(`“units” of ${where} names ${JSON.stringify(column)}; runtime, budget and revenue have units.`);
    else if (factor === undefined) {
      fault(
        `the unit of ${column} is ${JSON.stringify(unit)}, where it can be ${Object.keys(known).join(", ")}.`,
      );
    } else factors[column] = column === "runtime" ? factor : factor * rate;
  }
  return factors;
}

function moneyFactors(rate: number): Readonly<Record<string, number>> {
  return rate === 1 ? {} : {budget: rate, revenue: rate};
}

function languageOf(value: unknown, fault: Fault): TextLanguage {
  const known = textLanguages.find((language) => language === value);
  if (value !== undefined && known === undefined) {
    fault(
      `“language” is ${JSON.stringify(value)}: the stop words of titles and overviews are known of ${textLanguages.join(", ")}.`,
    );
  }
  return known ?? "en";
}

/** US dollars that a unit of the files' money is worth. */
function rateOf(value: unknown, fault: Fault): number {
  if (value === undefined || value === "USD") return 1;
  if (typeof value === "object" && value !== null && "dollars" in value) {
    const {dollars} = value;
    if (typeof dollars === "number" && Number.isFinite(dollars) && dollars > 0) return dollars;
  }
  fault(
    '“currency” must be "USD", or {"code": "EUR", "dollars": 1.08}: what one of it is worth in US dollars, in which the site tells all money.',
  );
  return 1;
}

function knownEncoding(label: string, where: string, fault: Fault): string {
  try {
    return encodingOf(label);
  } catch {
    fault(
      `the encoding ${JSON.stringify(label)} of ${where} is unknown. Examples: windows-1252, utf-16le, shift_jis.`,
    );
    return "utf-8";
  }
}

function oneOf(
  value: unknown,
  what: string,
  fits: (text: string) => boolean,
  form: string,
  fault: Fault,
): string | null {
  if (value === undefined) return null;
  if (typeof value === "string" && fits(value)) return value;
  fault(`${what} is ${JSON.stringify(value)}, where it must be ${form}.`);
  return null;
}
