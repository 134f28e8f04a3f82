import {statSync} from "node:fs";
import type {RawFolder} from "./findRaw.js";
import type {Raw} from "./raw.js";
import {readCreditsApart} from "./readCreditsApart.js";
import {readKeywords} from "./readKeywords.js";
import {readMovies} from "./readMovies.js";
import {readRaw} from "./readRaw.js";

/** A smaller credits file, in bytes, is read before a thread has started. */
const WORTH_A_THREAD = 1 << 26;

/** Does what `readRaw` does; a thread of its own reads a big credits file while this one reads the others. */
export async function readRawInTwo(files: Pick<RawFolder, "movies" | "credits" | "keywords">): Promise<Raw> {
  if (statSync(files.credits).size < WORTH_A_THREAD) return readRaw(files);
  const credits = readCreditsApart(files.credits);
  // An error is met where this is awaited; until then it must not count as unhandled.
  credits.catch(() => {});
  const movies = readMovies(files.movies);
  const keywords = files.keywords === null ? null : readKeywords(files.keywords);
  return {movies, credits: await credits, keywords};
}
