import type {FileShape} from "./fileShape.js";
import {listColumns} from "./movieColumns.js";

export type RawName = "movies" | "credits" | "keywords" | "titles" | "corrections";

/** The raw files: their names without the extension, the best first, and what it means to lack one. */
export const rawFiles: Readonly<
  Record<RawName, {readonly stems: readonly string[]; readonly optional: string | null}>
> = {
  movies: {
    stems: ["movies_metadata", "movies_dataset", "tmdb_5000_movies", "TMDB_movie_dataset_v11"],
    optional: null,
  },
  credits: {stems: ["credits", "tmdb_5000_credits"], optional: null},
  keywords: {
    stems: ["keywords"],
    optional: "(keywords.csv is optional: without it the films have no keywords.)",
  },
  titles: {
    stems: ["titles"],
    optional:
      "(titles.csv, with the columns id, title and language, is optional: without it the films have their title and their original one only.)",
  },
  corrections: {
    stems: ["corrections"],
    optional: "(corrections.csv, with the columns id, column, value and reason, is optional.)",
  },
};

/** The shapes of public files that differ from that of The Movies Dataset, by name without the extension. */
export const knownShapes: Readonly<Record<string, FileShape>> = {
  tmdb_5000_movies: {columns: {belongs_to_collection: null}},
  tmdb_5000_credits: {columns: {id: "movie_id"}},
  TMDB_movie_dataset_v11: {
    columns: {belongs_to_collection: null},
    separators: Object.fromEntries(listColumns.map((column) => [column, ", "])),
  },
};

/** Files of movies that come without credits. */
export const withoutCredits: ReadonlySet<string> = new Set(["TMDB_movie_dataset_v11"]);

/** A sentence about a fault of a raw file, with what there is to know where the file is optional. */
export function withNote(file: RawName, sentence: string): string {
  const {optional} = rawFiles[file];
  return optional === null ? sentence : `${sentence} ${optional}`;
}
