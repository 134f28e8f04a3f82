import {statSync} from "node:fs";
import {Worker} from "node:worker_threads";
import type {RawFolder} from "./findRaw.js";
import type {Raw, RawCredits, RawInTurn} from "./raw.js";
import {readCredits} from "./readCredits.js";
import type {PostedCredits} from "./readCreditsTask.js";
import {readKeywords} from "./readKeywords.js";
import {readMovies} from "./readMovies.js";
import {Texts} from "./texts.js";

/** A smaller file is read sooner than a thread starts. */
const worthAThread = 20_000_000;

type Files = Pick<RawFolder, "movies" | "credits" | "keywords">;

export interface ReadOptions {
  /** How the text is encoded, by a label that `TextDecoder` knows; by default UTF-8. */
  readonly encoding?: string | undefined;
}

/** The reading of a raw folder that has begun. */
export interface Reading {
  /** Reads the other files, once; credits without a thread are read then as well. */
  rest(): RawInTurn;
  /** Gives up. */
  stop(): void;
}

/**
 * Reads the files of a raw folder, each once.
 *
 * @throws Error where a file cannot be read as a CSV or lacks a necessary column. Anything wrong within a
 * record is a `Problem` of its file instead.
 */
export async function readRaw(files: Files): Promise<Raw> {
  const raw = beginReading(files).rest();
  return {...raw, credits: await raw.credits};
}

/** The same, in turn: large credits are read in a thread of their own from now on. */
export function beginReading(files: Files, _options: ReadOptions = {}): Reading {
  const thread = statSync(files.credits).size < worthAThread ? null : readInThread(files.credits);
  return {
    rest: () => ({
      movies: readMovies(files.movies),
      keywords: files.keywords === null ? null : readKeywords(files.keywords),
      credits: thread?.credits ?? Promise.resolve(readCredits(files.credits)),
    }),
    stop: () => void thread?.worker.terminate(),
  };
}

function readInThread(path: string): {readonly worker: Worker; readonly credits: Promise<RawCredits>} {
  const worker = new Worker(new URL("../startWorker.cjs", import.meta.url), {
    workerData: {module: new URL("./readCreditsTask.ts", import.meta.url).href, input: path},
    execArgv: [],
  });
  const credits = new Promise<RawCredits>((resolve, reject) => {
    worker.once("message", (posted: PostedCredits) => resolve({...posted, texts: new Texts(posted.texts)}));
    worker.once("error", reject);
    // After its message this says nothing new.
    worker.once("exit", (code) => reject(new Error(`The thread that reads ${path} ended with ${code}.`)));
  });
  // Where the other files fail first, that is what is told.
  credits.catch(() => undefined);
  return {worker, credits};
}
