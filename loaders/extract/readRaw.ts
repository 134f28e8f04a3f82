import type {RawFolder} from "./findRaw.js";
import type {Raw} from "./raw.js";
import {readCredits} from "./readCredits.js";
import {readKeywords} from "./readKeywords.js";
import {readMovies} from "./readMovies.js";

/**
 * Reads the files of a raw folder, each once.
 *
 * @throws Error where a file cannot be read as a CSV or lacks a necessary column. Anything wrong within a
 * record is a `Problem` of its file instead.
 */
export function readRaw(files: Pick<RawFolder, "movies" | "credits" | "keywords">): Raw {
  return {
    movies: readMovies(files.movies),
    credits: readCredits(files.credits),
    keywords: files.keywords === null ? null : readKeywords(files.keywords),
  };
}
