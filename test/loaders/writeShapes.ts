import {mkdirSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {csvFormatRows, dsvFormat} from "d3-dsv";
import {headers, rawTables} from "../../data/sample/rawTables.js";
import {readFacts} from "../../data/sample/readFacts.js";
import {DuckDBInstance} from "../../loaders/duckdb.js";
import {type Literal, parseLiteral} from "../../loaders/extract/literal.js";

/** The films of the sample, without its defects, as other exports have them. */

type Row = Readonly<Record<string, string>>;
/** An entry of a list. */
type Entry = Readonly<Record<string, Literal>>;

const lists = ["genres", "production_companies", "production_countries", "spoken_languages"] as const;

/** The sample as rows by name of the column. */
function sampleRows() {
  const tables = rawTables(readFacts());
  const rows = (name: "movies" | "credits" | "keywords") =>
    tables[name].map((cells) => Object.fromEntries(headers[name].map((column, i) => [column, cells[i]!])));
  return {movies: rows("movies"), credits: rows("credits"), keywords: rows("keywords")};
}

function plain(value: Literal): unknown {
  if (value instanceof Map) return Object.fromEntries(Array.from(value, ([key, part]) => [key, plain(part)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

/** The entries of a cell that holds a list. */
function entriesOf(cell: string | undefined): readonly Entry[] {
  return cell ? (plain(parseLiteral(cell)) as readonly Entry[]) : [];
}

/** The names of a cell that holds a list. */
function namesOf(cell: string | undefined): readonly string[] {
  return entriesOf(cell).map(({name, iso_639_1: code}) => String(name || code));
}

/** As The Movies Dataset is published. */
export function writePublished(folder: string): string {
  const {movies, credits, keywords} = sampleRows();
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, "movies_metadata.csv"), csvOf(movies));
  writeFileSync(join(folder, "credits.csv"), csvOf(credits));
  writeFileSync(join(folder, "keywords.csv"), csvOf(keywords));
  return folder;
}

/** The movies with their keywords as a column, and without the columns that are left out. */
function withKeywords(without: readonly string[]): readonly Row[] {
  const {movies, keywords} = sampleRows();
  const byId = new Map(keywords.map(({id, keywords: cell}) => [id, cell]));
  return movies.map((row) => {
    const all = {...row, keywords: byId.get(row.id) ?? "[]"};
    return Object.fromEntries(Object.entries(all).filter(([column]) => !without.includes(column)));
  });
}

/** As the pair of TMDB 5000: JSON cells, no collection. */
export function writeTmdb5000(folder: string): string {
  mkdirSync(folder, {recursive: true});
  const json = (row: Row, columns: readonly string[]) => ({
    ...row,
    ...Object.fromEntries(columns.map((column) => [column, JSON.stringify(entriesOf(row[column]))])),
  });
  const without = ["adult", "belongs_to_collection", "imdb_id", "poster_path", "video"];
  const movies = withKeywords(without).map((row) => json(row, [...lists, "keywords"]));
  writeFileSync(join(folder, "tmdb_5000_movies.csv"), csvOf(movies));
  const titles = new Map(movies.map(({id, title}) => [id, title]));
  const credits = sampleRows().credits.map(({id, ...row}) => ({
    movie_id: id!,
    title: titles.get(id) ?? "",
    ...json(row, ["cast", "crew"]),
  }));
  writeFileSync(join(folder, "tmdb_5000_credits.csv"), csvOf(credits));
  return folder;
}

/** As TMDB's million films: lists of names, no collection, no credits. */
export function writeTmdbMillion(folder: string): string {
  mkdirSync(folder, {recursive: true});
  const rows = withKeywords(["belongs_to_collection", "video"]).map((row) => ({
    ...row,
    backdrop_path: "/b.jpg",
    ...Object.fromEntries([...lists, "keywords"].map((column) => [column, namesOf(row[column]).join(", ")])),
  }));
  writeFileSync(join(folder, "TMDB_movie_dataset_v11.csv"), csvOf(rows));
  return folder;
}

/** Rows as CSV; the first one has all columns. */
function csvOf(rows: readonly Row[], delimiter = ","): string {
  const columns = Object.keys(rows[0]!);
  const cells = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return `${delimiter === "," ? csvFormatRows(cells) : dsvFormat(delimiter).formatRows(cells)}\n`;
}

/** What `columns.json` says of the export of `writeMapped`. */
export const mapping = {
  movies: {
    file: "catálogo.csv",
    columns: {
      id: "Código",
      title: "Título",
      release_date: "Estreno",
      budget: "Costo (millones)",
      revenue: "Recaudación (millones)",
      belongs_to_collection: null,
      genres: "Géneros",
      keywords: "Temas",
    },
    lists: "|",
    units: {budget: "millions", revenue: "millions", runtime: "hours"},
    dates: "day first",
    decimal: "comma",
    encoding: "utf-16le",
  },
  credits: {
    file: "reparto.tsv",
    rows: "credits",
    columns: {id: "film", person_id: "person", name: "who", job: "role", department: null, gender: null},
  },
};

/** As a company may have it: names, units, dates, numbers, encoding and lists of its own, a row for each credit. */
export function writeMapped(folder: string, says: object = mapping): string {
  mkdirSync(folder, {recursive: true});
  const own: Readonly<Record<string, string | null>> = mapping.movies.columns;
  const comma = (number: number) => String(number).replace(".", ",");
  const rows = withKeywords(["belongs_to_collection"]).map((row) => {
    const [year, month, day] = (row.release_date ?? "").split("-");
    const cells: Row = {
      ...row,
      ...Object.fromEntries([...lists, "keywords"].map((column) => [column, namesOf(row[column]).join("|")])),
      release_date: year ? `${Number(day)}/${Number(month)}/${year}` : "",
      budget: comma(Number(row.budget) / 1e6),
      revenue: comma(Number(row.revenue) / 1e6),
      runtime: row.runtime ? comma(Number(row.runtime) / 60) : "",
      popularity: comma(Number(row.popularity)),
      vote_average: comma(Number(row.vote_average)),
    };
    return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [own[column] ?? column, cell]));
  });
  writeFileSync(join(folder, mapping.movies.file), Buffer.from(csvOf(rows, ";"), "utf16le"));
  const credits = sampleRows().credits.flatMap(({id, cast, crew}) => [
    ...entriesOf(cast).map(({id: person, name, character, order}) => ({
      film: id!,
      person: String(person ?? ""),
      who: String(name),
      role: "actor",
      character: String(character ?? ""),
      order: String(order ?? ""),
    })),
    ...entriesOf(crew).map(({id: person, name, job}) => ({
      film: id!,
      person: String(person ?? ""),
      who: String(name),
      role: String(job),
      character: "",
      order: "",
    })),
  ]);
  writeFileSync(join(folder, mapping.credits.file), csvOf(credits, "\t"));
  writeFileSync(join(folder, "columns.json"), JSON.stringify(says));
  return folder;
}

/** The published files as JSON lines: lists of objects as they are, numbers as numbers. */
export function writeJsonLines(folder: string): string {
  mkdirSync(folder, {recursive: true});
  const {movies, credits, keywords} = sampleRows();
  const typedCell = (cell: string): unknown => {
    if (/^[[{]/.test(cell)) return plain(parseLiteral(cell));
    return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell === "" ? null : cell;
  };
  for (const [name, rows] of Object.entries({movies_metadata: movies, credits, keywords})) {
    const lines = rows.map((row) =>
      JSON.stringify(
        Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, typedCell(cell)])),
      ),
    );
    writeFileSync(join(folder, `${name}.jsonl`), `${lines.join("\n")}\n`);
  }
  return folder;
}

/** The same as Parquet files. */
export async function writeParquetFiles(folder: string): Promise<string> {
  writeJsonLines(folder);
  const instance = await DuckDBInstance.create(":memory:");
  const database = await instance.connect();
  for (const name of ["movies_metadata", "credits", "keywords"]) {
    const path = join(folder, name);
    await database.run(
      `COPY (SELECT * FROM read_json('${path}.jsonl', sample_size = -1)) TO '${path}.parquet' (FORMAT parquet)`,
    );
    rmSync(`${path}.jsonl`);
  }
  instance.closeSync();
  return folder;
}
