import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** Cells by column. */
export type Cells = Readonly<Record<string, string>>;

const movie: Cells = {
  adult: "False",
  belongs_to_collection: "",
  budget: "1000000",
  genres: "[{'id': 18, 'name': 'Drama'}]",
  homepage: "",
  id: "1",
  imdb_id: "tt1",
  original_language: "es",
  original_title: "Una",
  overview: "Somebody waits for rain.",
  popularity: "3.5",
  poster_path: "/x.jpg",
  production_companies: "[{'name': 'Ñandú', 'id': 9}]",
  production_countries: "[{'iso_3166_1': 'ES', 'name': 'Spain'}]",
  release_date: "1999-03-15",
  revenue: "2500000",
  runtime: "90.0",
  spoken_languages: "[{'iso_639_1': 'es', 'name': 'Español'}]",
  status: "Released",
  tagline: "",
  title: "Una",
  video: "False",
  vote_average: "6.1",
  vote_count: "120",
};

const credit: Cells = {
  cast: "[{'cast_id': 1, 'character': 'Ella', 'id': 100, 'name': 'Ana Uno', 'order': 0}]",
  crew: "[{'department': 'Directing', 'id': 200, 'job': 'Director', 'name': 'Bo Dos'}]",
  id: "1",
};

/**
 * Writes a raw folder of sound films, each with credits; film and credits number i have the id i + 1 and the cells
 * that are given for them.
 *
 * @param folder made where it is missing
 * @returns the folder
 */
export function writeRawFolder(
  folder: string,
  films: number,
  movieCells: (i: number) => Cells = () => ({}),
  creditCells: (i: number) => Cells = () => ({}),
): string {
  mkdirSync(folder, {recursive: true});
  const rows = (sound: Cells, cells: (i: number) => Cells) =>
    Array.from({length: films}, (_, i) => ({...sound, id: String(i + 1), ...cells(i)}));
  writeFileSync(join(folder, "movies_metadata.csv"), csv(rows(movie, movieCells), Object.keys(movie)));
  writeFileSync(join(folder, "credits.csv"), csv(rows(credit, creditCells), Object.keys(credit)));
  return folder;
}

/** Columns beyond those of the sound film come after them. */
function csv(rows: readonly Cells[], columns: readonly string[]): string {
  const all = [...new Set([...columns, ...rows.flatMap((row) => Object.keys(row))])];
  const line = (cells: readonly string[]) =>
    `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;
  return [line(all), ...rows.map((row) => line(all.map((column) => row[column] ?? "")))].join("");
}
