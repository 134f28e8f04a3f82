import {type PythonValue, pythonRepr} from "../../../data/sample/pythonRepr.js";
import {below, pick, type Random, several} from "../random.js";
import {edgeDates, edgeNumbers, missing, words} from "./edges.js";

/** A table of cells as text; the first row is the header. */
export type Rows = readonly (readonly string[])[];
export type FileKind = "movies" | "credits" | "keywords" | "titles";

const movieColumns = [
  ...["adult", "belongs_to_collection", "budget", "genres", "homepage", "id", "imdb_id", "original_language"],
  ...[
    "original_title",
    "overview",
    "popularity",
    "poster_path",
    "production_companies",
    "production_countries",
  ],
  ...["release_date", "revenue", "runtime", "spoken_languages", "status", "tagline", "title", "video"],
  ...["vote_average", "vote_count"],
];

const texts = [
  ...[
    "Heat",
    "Toy Story",
    "Amélie",
    "8½",
    "日本",
    "Wall·E 🤖",
    'The "Burbs"',
    "It's",
    "Se7en, the film",
    "a\nb",
    "a\r\nb",
  ],
  ...[
    "",
    " ",
    "=cmd()",
    "{'id': 1}",
    "[]",
    "x\u0000y",
    "tab\there",
    "; drop",
    "\u202eabc",
    "'",
    "''",
    "\\",
    "\\n",
  ],
];

/** Writes nested cells: as Python's repr, or as JSON. */
export type Write = (value: PythonValue) => string;
const writers: readonly Write[] = [pythonRepr, JSON.stringify, (value) => JSON.stringify(value, null, 1)];

/**
 * The rows of a raw file as an exporter would write them, or, where `dirty`, with cells of other kinds among them.
 */
export function rawTable(random: Random, kind: FileKind, dirty: boolean): Rows {
  const write = pick(random, writers);
  const records = several(random, 0, 6, () => below(random, 1000) + 1).map((id, index) => 1000 * index + id);
  if (kind === "movies") return [movieColumns, ...records.map((id) => movie(random, id, dirty, write))];
  const odd = (cell: string) => (dirty && random() < 0.15 ? oddCell(random) : cell);
  if (kind === "credits") {
    const rows = records.map((id) => [
      odd(list(random, (i) => castEntry(random, i), dirty, write)),
      odd(list(random, () => crewEntry(random), dirty, write)),
      dirty && random() < 0.2 ? pick(random, edgeNumbers) : String(id),
    ]);
    return [["cast", "crew", "id"], ...rows];
  }
  if (kind === "titles") {
    const rows = records.map((id) => [
      dirty && random() < 0.2 ? pick(random, edgeNumbers) : String(id),
      odd(text(random)),
      odd(pick(random, ["es", "FR", "xx", ""])),
    ]);
    return [["id", "title", "language"], ...rows];
  }
  return [
    ["id", "keywords"],
    ...records.map((id) => [
      dirty && random() < 0.2 ? pick(random, edgeNumbers) : String(id),
      odd(list(random, () => named(random), dirty, write)),
    ]),
  ];
}

function movie(random: Random, id: number, dirty: boolean, write: Write): string[] {
  const numbers = () =>
    dirty && random() < 0.3 ? pick(random, edgeNumbers) : String(below(random, 100_000));
  const collection = random() < 0.5 ? "" : write(named(random));
  const cells: Record<string, string> = {
    adult: "False",
    belongs_to_collection: collection,
    budget: numbers(),
    genres: list(random, () => named(random), dirty, write),
    homepage: "",
    id: dirty && random() < 0.2 ? pick(random, edgeNumbers) : String(id),
    imdb_id: `tt${id}`,
    original_language: pick(random, ["en", "es", "xx"]),
    original_title: text(random),
    overview: text(random),
    popularity: String(random() * 100),
    poster_path: `/${id}.jpg`,
    production_companies: list(random, () => named(random), dirty, write),
    production_countries: list(random, () => ({iso_3166_1: "US", ...named(random)}), dirty, write),
    release_date:
      dirty && random() < 0.5
        ? pick(random, edgeDates)
        : `19${10 + below(random, 90)}-0${1 + below(random, 9)}-1${below(random, 10)}`,
    revenue: numbers(),
    runtime: `${below(random, 300)}.0`,
    spoken_languages: list(random, () => ({iso_639_1: "en", name: text(random)}), dirty, write),
    status: "Released",
    tagline: text(random),
    title: text(random) || "Untitled",
    video: "False",
    vote_average: String(below(random, 100) / 10),
    vote_count: String(below(random, 5000)),
  };
  return movieColumns.map((name) => (dirty && random() < 0.04 ? oddCell(random) : cells[name]!));
}

type Dict = {readonly [key: string]: PythonValue};

function named(random: Random): Dict {
  return {id: below(random, 100_000), name: text(random) || "x"};
}

function castEntry(random: Random, order: number): Dict {
  const id = below(random, 2_000_000);
  return {
    cast_id: order,
    character: text(random),
    credit_id: "52fe",
    gender: 2,
    id,
    name: text(random) || "x",
    order,
  };
}

function crewEntry(random: Random): Dict {
  const job = pick(random, ["Director", "Writer", text(random)]);
  return {
    credit_id: "52fe",
    department: "Directing",
    gender: 0,
    id: below(random, 2_000_000),
    job,
    name: text(random) || "x",
  };
}

function list(random: Random, entry: (index: number) => Dict, dirty: boolean, write: Write): string {
  let index = 0;
  const entries = several(random, 0, 4, () => {
    const made = entry(index++);
    return dirty && random() < 0.1 ? spoil(random, made) : made;
  });
  if (dirty && random() < 0.005) return giant(random, entry, write);
  const cell = write(entries);
  return dirty && random() < 0.1 ? cell.replace(/\d+/, () => pick(random, [...words, ...edgeNumbers])) : cell;
}

/** A cell beyond what Excel keeps, sometimes as Excel keeps it. */
function giant(random: Random, entry: (index: number) => Dict, write: Write): string {
  const cell = write(Array.from({length: 250}, (_, index) => entry(index)));
  return random() < 0.5 ? cell : cell.slice(0, 32_767);
}

function spoil(random: Random, entry: Dict): PythonValue {
  const key = pick(random, Object.keys(entry));
  const odd = pick(random, [null, true, "", "862", "862.0", -1, 2_147_483_648, [1], {a: 1}, "x"] as const);
  if (random() < 0.2) return odd;
  if (random() < 0.3) return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key));
  return {...entry, [key]: odd};
}

function text(random: Random): string {
  return random() < 0.8 ? pick(random, texts.slice(0, 8)) : pick(random, texts);
}

function oddCell(random: Random): string {
  return pick(random, [
    ...words,
    ...missing,
    ...texts,
    ...edgeNumbers,
    "[",
    "{'name': 'x'}",
    "Action, Drama",
    "[1, 'a']",
  ]);
}
