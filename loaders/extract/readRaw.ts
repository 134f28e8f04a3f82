import {statSync} from "node:fs";
import {Worker} from "node:worker_threads";
import {DataRefused} from "../dataRefused.js";
import type {RawFolder} from "./findRaw.js";
import {noCredits} from "./noCredits.js";
import {once} from "./once.js";
import type {PlainText} from "./plainText.js";
import type {FileReport, Raw, RawCredits, RawInTurn} from "./raw.js";
import {type RawName, rawFiles, withNote} from "./rawFiles.js";
import {readCorrections} from "./readCorrections.js";
import {readCredits} from "./readCredits.js";
import type {CreditsTask, PostedCredits} from "./readCreditsTask.js";
import {readHead} from "./readHead.js";
import {readKeywords} from "./readKeywords.js";
import {readMovies} from "./readMovies.js";
import {readTitles} from "./readTitles.js";
import {encodingOf} from "./transcode.js";
import {Utf8Column} from "./utf8Column.js";
import {withPlainText} from "./withPlainText.js";

/** A smaller file is read sooner than a thread starts. */
const worthAThread = 20_000_000;
/** How much larger a packed file is at least when it is unpacked. */
const PACKED = 5;

type Files = Pick<RawFolder, "movies" | "credits" | "keywords" | "titles"> &
  Partial<Pick<RawFolder, "corrections" | "remarks" | "shapes">>;

export interface ReadOptions {
  /** How the text is encoded where it is not UTF-8, by a label that `TextDecoder` knows. */
  readonly encoding?: string | undefined;
}

/** The reading of a raw folder that has begun. */
export interface Reading {
  /**
   * Reads the other files, once; credits without a thread are read then as well.
   * @throws DataRefused that says of all the files what is wrong
   */
  rest(): Promise<RawInTurn>;
  /** Gives up. */
  stop(): void;
}

/**
 * Reads the files of a raw folder, each once.
 *
 * @throws DataRefused where files cannot be read as a CSV or lack a necessary column. Anything wrong within a
 * record is a `Problem` of its file instead.
 * @throws WrongUse where the encoding is none
 */
export async function readRaw(files: Files, options: ReadOptions = {}): Promise<Raw> {
  const {movies, keywords, titles, corrections, credits} = await beginReading(files, options).rest();
  return {
    movies: movies(),
    keywords: keywords(),
    titles: titles(),
    corrections: corrections?.() ?? null,
    credits: await credits(),
  };
}

/** The same, in turn: large credits are read in a thread of their own from now on. */
export function beginReading(files: Files, {encoding: label}: ReadOptions = {}): Reading {
  const encoding = label === undefined ? undefined : encodingOf(label);
  const options = (file: RawName) => ({
    stems: rawFiles[file].stems,
    encoding,
    remarks: files.remarks?.[file],
    shape: files.shapes?.[file],
  });
  const read = <T>(file: RawName, path: string, reader: (text: PlainText) => T) =>
    withPlainText(path, options(file), reader);
  const {credits: path} = files;
  const thread = path !== null && isLarge(path) ? readInThread({path, options: options("credits")}) : null;

  const rest = async (): Promise<RawInTurn> => {
    const movies = await outcome(read("movies", files.movies, readMovies));
    const optional = <T>(file: "keywords" | "titles" | "corrections", reader: (text: PlainText) => T) => {
      const at = files[file] ?? null;
      return at === null ? {value: null} : outcome(read(file, at, reader), file);
    };
    const keywords = await optional("keywords", readKeywords);
    const titles = await optional("titles", readTitles);
    const corrections = await optional("corrections", readCorrections);
    const credits =
      path === null
        ? Promise.resolve(noCredits())
        : (thread?.credits() ?? read("credits", path, readCredits));
    // It is waited for later: until then nobody hears of its failure.
    credits.catch(() => undefined);
    const ofOptional = [
      ...reasonsOf(keywords, "keywords"),
      ...reasonsOf(titles, "titles"),
      ...reasonsOf(corrections, "corrections"),
    ];
    if ("value" in movies && "value" in keywords && "value" in titles && "value" in corrections) {
      const cuts = [...reasonsOf(movies), ...ofOptional];
      const told = cuts.length === 0 ? credits : refusedWith(credits, cuts);
      told.catch(() => undefined);
      return {
        movies: once(movies.value),
        keywords: once(keywords.value),
        titles: once(titles.value),
        corrections: once(corrections.value),
        credits: once(told),
      };
    }
    throw new DataRefused([...reasonsOf(movies), ...reasonsOf(await outcome(credits)), ...ofOptional]);
  };
  return {rest, stop: () => void thread?.worker.terminate()};
}

type Outcome<T> = {readonly value: T} | {readonly reasons: readonly string[]};

/** What became of the reading of a file: an error other than a refusal is thrown. */
async function outcome<T>(reading: Promise<T>, file: RawName = "movies"): Promise<Outcome<T>> {
  try {
    return {value: await reading};
  } catch (error) {
    if (!(error instanceof DataRefused)) throw error;
    return {reasons: error.reasons.map((reason) => withNote(file, reason))};
  }
}

/** Why a file is refused: what could be read of one may be cut short. */
function reasonsOf(one: Outcome<FileReport | null>, file: RawName = "movies"): readonly string[] {
  if ("reasons" in one) return one.reasons;
  return one.value?.cut ? [withNote(file, one.value.cut)] : [];
}

/** The credits; where they are refused, what is wrong with the other files is told as well. */
async function refusedWith(credits: Promise<RawCredits>, others: readonly string[]): Promise<RawCredits> {
  try {
    return await credits;
  } catch (error) {
    if (!(error instanceof DataRefused)) throw error;
    throw new DataRefused([...others, ...error.reasons]);
  }
}

function isLarge(path: string): boolean {
  const {is} = readHead(path).form;
  const factor = is === "gzip" || is === "zip" || is === "parquet" ? PACKED : 1;
  return factor * statSync(path).size >= worthAThread;
}

function readInThread(input: CreditsTask): {readonly worker: Worker; credits(): Promise<RawCredits>} {
  const worker = new Worker(new URL("../startWorker.cjs", import.meta.url), {
    workerData: {module: new URL("./readCreditsTask.ts", import.meta.url).href, input},
    execArgv: [],
  });
  // Not of the credits themselves: the listeners hold the promise as long as there is the worker.
  const handOver = new Promise<() => RawCredits>((resolve, reject) => {
    worker.once("message", (posted: PostedCredits) => {
      if ("refused" in posted) reject(new DataRefused(posted.refused));
      else resolve(once({...posted, texts: new Utf8Column(posted.texts)}));
    });
    worker.once("error", reject);
    // After its message this says nothing new.
    worker.once("exit", (code) =>
      reject(new Error(`The thread that reads ${input.path} ended with ${code}.`)),
    );
  });
  // Where the other files fail first, that is what is told.
  handOver.catch(() => undefined);
  return {worker, credits: async () => (await handOver)()};
}
