import type {FileKind} from "./rawTable.js";

/** The columns that a file must have, those with lists or dicts, and those with numbers. */
export const columnsOf: Readonly<
  Record<
    FileKind,
    {
      readonly columns: readonly string[];
      readonly nested: readonly string[];
      readonly numbers: readonly string[];
    }
  >
> = {
  movies: {
    columns: ["id", "title", "release_date"],
    nested: [
      "belongs_to_collection",
      "genres",
      "production_companies",
      "production_countries",
      "spoken_languages",
    ],
    numbers: ["id", "runtime", "budget", "revenue", "popularity", "vote_average", "vote_count"],
  },
  credits: {columns: ["cast", "crew", "id"], nested: ["cast", "crew"], numbers: ["id"]},
  keywords: {columns: ["id", "keywords"], nested: ["keywords"], numbers: ["id"]},
  titles: {columns: ["id", "title"], nested: [], numbers: ["id"]},
};

/** The name of each file in a raw folder. */
export const fileNames: Readonly<Record<FileKind, string>> = {
  movies: "movies_metadata.csv",
  credits: "credits.csv",
  keywords: "keywords.csv",
  titles: "titles.csv",
};
