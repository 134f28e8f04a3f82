export type RawName = "movies" | "credits" | "keywords" | "titles";

/** The raw files: their names without the extension, the best first, and what it means to lack one. */
export const rawFiles: Readonly<
  Record<RawName, {readonly stems: readonly string[]; readonly optional: string | null}>
> = {
  movies: {stems: ["movies_metadata", "movies_dataset"], optional: null},
  credits: {stems: ["credits"], optional: null},
  keywords: {
    stems: ["keywords"],
    optional: "(keywords.csv is optional: without it the films have no keywords.)",
  },
  titles: {
    stems: ["titles"],
    optional:
      "(titles.csv, with the columns id, title and language, is optional: without it the films have their title and their original one only.)",
  },
};

/** A sentence about a fault of a raw file, with what there is to know where the file is optional. */
export function withNote(file: RawName, sentence: string): string {
  const {optional} = rawFiles[file];
  return optional === null ? sentence : `${sentence} ${optional}`;
}
