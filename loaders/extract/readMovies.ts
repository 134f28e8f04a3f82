import type {CsvRecord} from "./csvRecord.js";
import {CsvTable} from "./csvTable.js";
import {cutOff} from "./cutOff.js";
import {DateColumn} from "./dateColumn.js";
import {EntryReader} from "./entryReader.js";
import {joinCutRecords, type WholeRecord} from "./joinCutRecords.js";
import {type Literal, LiteralError, parseLiteral} from "./literal.js";
import {isMissingWord} from "./missingWord.js";
import {fieldOf, type MovieColumn, necessaryColumns, optionalColumns} from "./movieColumns.js";
import {NumberColumn} from "./numberColumn.js";
import type {PlainText} from "./plainText.js";
import type {RawMovie, RawMovies} from "./raw.js";
import {readEntries} from "./readEntries.js";
import {readFilmId} from "./readFilmId.js";
import {readId} from "./readId.js";
import {StringInterner} from "./stringInterner.js";

/** A row whose numbers and date may have to wait for the rest of their columns. */
type Draft = {-readonly [Field in keyof RawMovie]: RawMovie[Field]};

/** The columns that hold numbers. */
const numeric = ["runtime", "budget", "revenue", "popularity", "vote_average", "vote_count"] as const;

/** What tools write for True and False, in lower case. */
const booleans: ReadonlyMap<string, boolean> = new Map([
  ...["true", "t", "1", "1.0"].map((word) => [word, true] as const),
  ...["false", "f", "0", "0.0"].map((word) => [word, false] as const),
]);

/** The largest mean of votes. */
const MOST_VOTE = 10;

/** Records without an id that are kept as they are: of further ones only their number matters. */
const FEW = 10;

/** Opens the movies file and reads its header. */
export function openMovies(file: string | PlainText) {
  return new CsvTable(file, necessaryColumns, optionalColumns);
}

/**
 * Reads the movies file, record by record, joining those that were cut in two.
 *
 * @throws DataRefused where the file cannot be read as a CSV or lacks a necessary column.
 */
export function readMovies(file: string | PlainText): RawMovies {
  const table = openMovies(file);
  const at = table.columns;
  const interner = new StringInterner();
  const genres = new EntryReader([], ["name"], interner);
  const companies = new EntryReader([], ["name"], interner);
  const countries = new EntryReader([], ["name"], interner);
  const languages = new EntryReader([], ["name", "iso_639_1"], interner);
  const collections = new EntryReader([], ["name"], interner);
  const keywords = new EntryReader([], ["name"], interner);
  const shape = typeof file === "string" ? {} : (file.shape ?? {});
  const dates = new DateColumn(shape.dates);
  const numbersOf = (column: (typeof numeric)[number]) =>
    new NumberColumn(
      column === "vote_average" ? MOST_VOTE : undefined,
      shape.decimal,
      shape.factors?.[column],
    );
  const numbers = Object.fromEntries(numeric.map((column) => [column, numbersOf(column)])) as Record<
    (typeof numeric)[number],
    NumberColumn
  >;
  const rows: Draft[] = [];
  const joins: {record: number; cells: readonly number[]}[] = [];
  const otherIds = new Map<number, string>();
  let record: CsvRecord;
  let withoutId: Draft | null = null;

  /** A title: any text is one, also "None". */
  const title = (cell: number): string | null => record.text(cell) || null;

  const text = (cell: number): string | null => {
    const value = record.text(cell);
    return value === "" || table.missing(cell, value) ? null : value;
  };

  /** The text of a cell that many records have alike. */
  const shared = (cell: number): string | null => {
    const end = record.end(cell);
    const value = interner.texts.at(interner.code(record.bytes, record.view, record.start(cell), end));
    return value === "" || table.missing(cell, value) ? null : value;
  };

  const number = (cell: number, column: NumberColumn): number | null => {
    const value = column.read(record, cell, rows.length);
    if (value === undefined) {
      if (!table.missing(cell, record.text(cell)))
        table.report(record, cell, "not_a_number", "is not a number");
      return null;
    }
    if (value !== null && value !== 0) table.markReadable(cell);
    return value;
  };

  /** A date, or the text that is there instead. */
  const date = (cell: number): string | null => {
    const value = dates.read(record, cell, rows.length);
    if (typeof value === "string") {
      table.markReadable(cell);
      return value;
    }
    const cellText = text(cell);
    if (value === undefined && cellText !== null && cellText.trim() !== "") {
      table.report(record, cell, "not_a_date", "is not a date such as 1999-03-15");
    }
    return cellText;
  };

  const boolean = (cell: number): boolean | null => {
    const value = shared(cell)?.trim().toLowerCase() ?? "";
    const known = booleans.get(value);
    if (known) table.markReadable(cell);
    if (known !== undefined) return known;
    if (value !== "") table.report(record, cell, "not_a_boolean", "is neither True nor False");
    return null;
  };

  const names = (cell: number, reader: EntryReader): string[] => {
    const result: string[] = [];
    readEntries(table, record, cell, reader);
    for (let entry = 0; entry < reader.count; entry++) {
      const own = reader.text(0, entry);
      const name = own || ((reader === languages ? reader.text(1, entry) : null) ?? own);
      if (name) result.push(name);
      else if (name === null) table.reportLack(record, cell, entry, "no name");
    }
    if (result.length > 0) table.markReadable(cell);
    // The copy has room for these names only: of a million short lists, that of the others is half of their memory.
    return result.slice();
  };

  const collection = (cell: number): string | null => {
    if (record.end(cell) === record.start(cell)) return null;
    const regular = collections.scanOne(record, cell) ? collections.text(0, 0) : null;
    if (regular) {
      table.markReadable(cell);
      return regular;
    }
    const cellText = record.text(cell);
    if (cellText.trim() === "" || table.missing(cell, cellText)) return null;
    try {
      const value = parseLiteral(cellText);
      if (value === null || isEmpty(value)) return null;
      const name = value instanceof Map ? value.get("name") : undefined;
      if (typeof name === "string") {
        table.markReadable(cell);
        return name || null;
      }
      table.report(record, cell, "not_a_dict", "is not a dict with a name");
    } catch (error) {
      if (!(error instanceof LiteralError)) throw error;
      if (error.cut instanceof Map) {
        const name = error.cut.get("name");
        const kept = typeof name === "string" && name !== "" ? name : null;
        if (kept !== null) table.markReadable(cell);
        const what = kept === null ? "its name is missing" : "its name is whole and kept";
        table.report(record, cell, "cell_cut_off", `${cutOff(cellText.length)}; ${what}`);
        return kept;
      }
      table.report(record, cell, "not_a_literal", `is neither a Python literal nor JSON (${error.message})`);
    }
    return null;
  };

  const hasKeywords = Number.isFinite(at.keywords);
  const makesSense = (candidate: CsvRecord): boolean =>
    readId(candidate, at.id) !== null &&
    (isMissingWord(candidate.text(at.release_date)) ||
      /^[\d./:+ TZ-]*$/.test(candidate.text(at.release_date).slice(0, 40)));
  // Apart from the loop, which would otherwise be compiled with all of it, and more than once.
  const rowOf = (whole: WholeRecord): Draft => {
    record = whole.record;
    const id = readFilmId(table, record, at.id);
    if (whole.cells) joins.push({record: record.number, cells: whole.cells});
    if (id === null) otherIds.set(record.number, record.text(at.id));
    return {
      record: record.number,
      joined: whole.parts > 1,
      id,
      title: title(at.title),
      originalTitle: title(at.original_title),
      releaseDate: date(at.release_date),
      originalLanguage: shared(at.original_language),
      status: shared(at.status),
      runtime: number(at.runtime, numbers.runtime),
      budget: number(at.budget, numbers.budget),
      revenue: number(at.revenue, numbers.revenue),
      popularity: number(at.popularity, numbers.popularity),
      voteAverage: number(at.vote_average, numbers.vote_average),
      voteCount: number(at.vote_count, numbers.vote_count),
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
      keywords: hasKeywords ? names(at.keywords, keywords) : null,
    };
  };
  for (const whole of joinCutRecords(table.records, table.width, makesSense)) {
    // `check` counts the whole as one.
    table.recordsRead += whole.parts - 1;
    if (!table.check(whole.record)) continue;
    const row = rowOf(whole);
    if (row.id === null && otherIds.size > FEW) {
      otherIds.delete(row.record);
      withoutId ??= row;
      rows.push(withoutId);
    } else rows.push(row);
  }

  const undecided: {column: string; reason: string}[] = [];
  const decide = (column: MovieColumn, why: string | null, wayOut: string): void => {
    if (why === null) return;
    undecided.push({column, reason: `${table.file}: the column ${column} ${why}. ${wayOut}`});
  };
  decide(
    "release_date",
    dates.settle((row, value) => {
      rows[row]!.releaseDate = value;
      table.markReadable(at.release_date);
    }),
    "Write every date as 1999-03-15.",
  );
  for (const column of numeric) {
    decide(
      column,
      numbers[column].settle((row, value) => {
        rows[row]![fieldOf[column]] = value;
        table.markReadable(at[column]);
      }),
      "Write numbers as 5000 or 1234.5, without a mark for thousands.",
    );
  }
  return {...table.fileReport, undecided, rows, joins, otherIds};
}

function isEmpty(value: Literal): boolean {
  return value instanceof Map ? value.size === 0 : Array.isArray(value) && value.length === 0;
}
