import {statSync} from "node:fs";
import {Worker} from "node:worker_threads";
import type {RawFolder} from "./findRaw.js";
import type {Raw, RawCredits, RawInTurn} from "./raw.js";
import {readCredits} from "./readCredits.js";
import {readKeywords} from "./readKeywords.js";
import {readMovies} from "./readMovies.js";

/** A smaller file is read sooner than a thread starts. */
const worthAThread = 20_000_000;

type Files = Pick<RawFolder, "movies" | "credits" | "keywords">;

/**
 * Reads the files of a raw folder, each once.
 *
 * @throws Error where a file cannot be read as a CSV or lacks a necessary column. Anything wrong within a
 * record is a `Problem` of its file instead.
 */
export async function readRaw(files: Files): Promise<Raw> {
  const raw = readRawInTurn(files);
  return {...raw, credits: await raw.credits};
}

/** The same, with large credits under way in a thread of their own when the other files have been read. */
export function readRawInTurn(files: Files): RawInTurn {
  const credits = statSync(files.credits).size < worthAThread ? null : readInThread(files.credits);
  // Where the other files fail first, that is what is told.
  credits?.catch(() => undefined);
  return {
    movies: readMovies(files.movies),
    keywords: files.keywords === null ? null : readKeywords(files.keywords),
    credits: credits ?? Promise.resolve(readCredits(files.credits)),
  };
}

function readInThread(path: string): Promise<RawCredits> {
  const worker = new Worker(new URL("../startWorker.mjs", import.meta.url), {
    workerData: {module: new URL("./readCreditsTask.ts", import.meta.url).href, input: path},
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    // After its message this says nothing new.
    worker.once("exit", (code) => reject(new Error(`The thread that reads ${path} ended with ${code}.`)));
  });
}
