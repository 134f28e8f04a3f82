import type {CsvRecord} from "./csvRecord.js";
import {CsvTable} from "./csvTable.js";
import {EntryReader} from "./entryReader.js";
import {joinCutRecords, type WholeRecord} from "./joinCutRecords.js";
import {LiteralError, parseLiteral} from "./literal.js";
import type {RawMovie, RawMovies} from "./raw.js";
import {readId, readNumber} from "./readNumber.js";
import {StringPool} from "./stringPool.js";

/** Columns that the tables are made of: a file must have them. */
const necessary = [
  "id",
  "title",
  "release_date",
  "original_language",
  "status",
  "runtime",
  "budget",
  "revenue",
  "popularity",
  "vote_average",
  "vote_count",
  "belongs_to_collection",
  "genres",
  "production_companies",
  "production_countries",
  "spoken_languages",
  "tagline",
  "overview",
] as const;

/** The other columns of the published file, read where they are there. */
const optional = ["original_title", "adult", "video", "imdb_id", "homepage", "poster_path"] as const;

/**
 * Reads the movies file, record by record, joining those that were cut in two.
 *
 * @throws Error where the file cannot be read as a CSV or lacks a necessary column.
 */
export function readMovies(path: string): RawMovies {
  const table = new CsvTable(path, necessary, optional);
  const at = table.columns;
  const pool = new StringPool();
  const genres = new EntryReader([], ["name"], pool);
  const companies = new EntryReader([], ["name"], pool);
  const countries = new EntryReader([], ["name"], pool);
  const languages = new EntryReader([], ["name", "iso_639_1"], pool);
  const collections = new EntryReader([], ["name"], pool);
  const rows: RawMovie[] = [];
  const joins: {record: number; cells: readonly number[]}[] = [];
  const otherIds = new Map<number, string>();
  let record: CsvRecord;

  const text = (cell: number): string | null => record.text(cell) || null;

  /** The text of a cell that many records have alike. */
  const shared = (cell: number): string | null => {
    const end = record.end(cell);
    return pool.texts.at(pool.code(record.bytes, record.view, record.start(cell), end)) || null;
  };

  const number = (cell: number, read = readNumber): number | null => {
    const value = read(record, cell);
    if (value === null && record.text(cell).trim() !== "") {
      table.report(record, cell, read === readId ? "not_an_id" : "not_a_number", "is not a number");
    }
    return value;
  };

  const boolean = (cell: number): boolean | null => {
    const value = shared(cell)?.trim().toLowerCase() ?? "";
    if (value === "true" || value === "false") return value === "true";
    if (value !== "") table.report(record, cell, "not_a_boolean", "is neither True nor False");
    return null;
  };

  const names = (cell: number, reader: EntryReader): string[] => {
    reader.read(record, cell, (kind, message) => table.report(record, cell, kind, message));
    const result: string[] = [];
    for (let entry = 0; entry < reader.count; entry++) {
      const own = reader.text(0, entry);
      const name = own || ((reader === languages ? reader.text(1, entry) : null) ?? own);
      if (name) result.push(name);
      else if (name === null) table.report(record, cell, "entry_not_valid", `entry ${entry} has no name`);
    }
    return result;
  };

  const collection = (cell: number): string | null => {
    if (record.end(cell) === record.start(cell)) return null;
    const regular = collections.scanOne(record, cell) ? collections.text(0, 0) : null;
    if (regular) return regular;
    try {
      const value = parseLiteral(record.text(cell));
      if (value === null) return null;
      const name = value instanceof Map ? value.get("name") : undefined;
      if (typeof name === "string") return name || null;
      table.report(record, cell, "not_a_dict", "is not a dict with a name");
    } catch (error) {
      if (!(error instanceof LiteralError)) throw error;
      table.report(record, cell, "not_a_literal", `is neither a Python literal nor JSON (${error.message})`);
    }
    return null;
  };

  const makesSense = (candidate: CsvRecord): boolean =>
    readId(candidate, at.id) !== null && /^[\d./: -]*$/.test(candidate.text(at.release_date));
  // Apart from the loop, which would otherwise be compiled with all of it, and more than once.
  const rowOf = (whole: WholeRecord): RawMovie => {
    record = whole.record;
    table.check(record);
    const id = number(at.id, readId);
    if (whole.cells) joins.push({record: record.number, cells: whole.cells});
    if (id === null) otherIds.set(record.number, record.text(at.id));
    return {
      record: record.number,
      joined: whole.parts > 1,
      id,
      title: text(at.title),
      originalTitle: text(at.original_title),
      releaseDate: text(at.release_date),
      originalLanguage: shared(at.original_language),
      status: shared(at.status),
      runtime: number(at.runtime),
      budget: number(at.budget),
      revenue: number(at.revenue),
      popularity: number(at.popularity),
      voteAverage: number(at.vote_average),
      voteCount: number(at.vote_count),
      collection: collection(at.belongs_to_collection),
      genres: names(at.genres, genres),
      productionCompanies: names(at.production_companies, companies),
      productionCountries: names(at.production_countries, countries),
      spokenLanguages: names(at.spoken_languages, languages),
      tagline: text(at.tagline),
      overview: text(at.overview),
      adult: boolean(at.adult),
      video: boolean(at.video),
      imdbId: text(at.imdb_id),
      homepage: text(at.homepage),
      posterPath: text(at.poster_path),
    };
  };
  for (const whole of joinCutRecords(table.records, table.width, makesSense)) {
    // `check` counts the whole as one.
    table.recordsRead += whole.parts - 1;
    rows.push(rowOf(whole));
  }
  return {...table.fileReport, rows, joins, otherIds};
}
