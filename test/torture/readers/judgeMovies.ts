import type {RawMovie, RawMovies} from "../../../loaders/extract/raw.js";
import {type Answered, Comparison, entryOf, textOf} from "./comparison.js";
import type {Finding} from "./finding.js";

const texts = {
  title: "title",
  originalTitle: "original_title",
  originalLanguage: "original_language",
  status: "status",
  tagline: "tagline",
  overview: "overview",
  imdbId: "imdb_id",
  homepage: "homepage",
  posterPath: "poster_path",
} as const satisfies Partial<Record<keyof RawMovie, string>>;

const numbers = {
  runtime: "runtime",
  budget: "budget",
  revenue: "revenue",
  popularity: "popularity",
  voteAverage: "vote_average",
  voteCount: "vote_count",
} as const satisfies Partial<Record<keyof RawMovie, string>>;

const lists = {
  genres: "genres",
  productionCompanies: "production_companies",
  productionCountries: "production_countries",
  spokenLanguages: "spoken_languages",
} as const satisfies Partial<Record<keyof RawMovie, string>>;

/** Holds the movies against Python's reading of their file. */
export function judgeMovies(movies: RawMovies, python: Answered): readonly Finding[] {
  const comparison = new Comparison(python, movies);
  const {rows} = python;
  if (movies.recordsRead !== rows.length) comparison.differs(-1, "records", movies.recordsRead, rows.length);
  const seen = new Set<number>();
  for (const movie of movies.rows) {
    const parts = movies.joins.find(({record}) => record === movie.record)?.cells.length ?? 1;
    const own = rows.slice(movie.record, movie.record + parts);
    for (let part = 0; part < parts; part++) seen.add(movie.record + part);
    if (own.length < parts) comparison.differs(movie.record, "record", "a record", "none");
    else judgeMovie(comparison, movie, joined(own), movies);
  }
  for (const record of rows.keys()) if (!seen.has(record)) comparison.lose(`record ${record}`);
  return comparison.result();
}

/** Rows that line feeds parted, as one. */
function joined(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.reduce((head, tail) => [...head.slice(0, -1), `${head.at(-1)}\n${tail[0]}`, ...tail.slice(1)]);
}

function judgeMovie(
  comparison: Comparison,
  movie: RawMovie,
  row: readonly string[],
  {otherIds}: RawMovies,
): void {
  const {record} = movie;
  const id = comparison.cell(row, "id");
  if (movie.id !== null || otherIds.get(record) !== id) comparison.id(record, id, movie.id);
  for (const [field, column] of entriesOf(texts))
    comparison.text(record, column, comparison.cell(row, column), movie[field]);
  for (const [field, column] of entriesOf(numbers))
    comparison.number(record, column, comparison.cell(row, column), movie[field]);
  judgeDate(comparison, record, comparison.cell(row, "release_date"), movie.releaseDate);
  for (const column of ["adult", "video"] as const) {
    const cell = comparison.cell(row, column).trim().toLowerCase();
    const expected = /^(true|t|1(\.0)?)$/.test(cell) ? true : /^(false|f|0(\.0)?)$/.test(cell) ? false : null;
    if (movie[column] === null && expected !== null) comparison.lose(`${column} of record ${record}`);
    else if (movie[column] !== expected) comparison.differs(record, column, movie[column], expected);
  }
  for (const [field, column] of entriesOf(lists)) {
    const names = comparison.entries(record, column, comparison.cell(row, column)).flatMap((entry) => {
      const name = textOf(entry.get("name"));
      const code = column === "spoken_languages" ? textOf(entry.get("iso_639_1")) : null;
      return [name || code || ""].filter((text) => text !== "");
    });
    comparison.lists(record, column, movie[field], names);
  }
  const cell = comparison.cell(row, "belongs_to_collection");
  const {value, prefix} = comparison.python.nested[cell] ?? {};
  const name = textOf(entryOf(value ?? prefix)?.get("name")) || null;
  if (movie.collection !== null && movie.collection !== name)
    comparison.differs(record, "belongs_to_collection", movie.collection, name);
  if (movie.collection === null && name !== null) comparison.lose(`the collection of record ${record}`);
}

/** A date may stand as it is in the file, or as the day that it can mean. */
function judgeDate(comparison: Comparison, record: number, cell: string, actual: string | null): void {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(cell) ?? [];
  const meanings = [
    cell,
    cell.trim(),
    cell.trim().slice(0, 10),
    cell
      .trim()
      .slice(0, 10)
      .replaceAll("/", "-")
      .replace(/-(\d)(?!\d)/g, "-0$1"),
  ];
  if (day && month && year) {
    const iso = (m: string, d: string) => `${year}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
    meanings.push(iso(month, day), iso(day, month));
  }
  if (actual === null) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) comparison.lose(`the date of record ${record}`);
  } else if (!meanings.includes(actual)) comparison.differs(record, "release_date", actual, cell);
}

function entriesOf<Key extends string, Value>(object: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(object) as [Key, Value][];
}
