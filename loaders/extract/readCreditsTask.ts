import {parentPort} from "node:worker_threads";
import {DataRefused} from "../dataRefused.js";
import type {RawCredits} from "./raw.js";
import {readCredits} from "./readCredits.js";
import type {PackedUtf8Column} from "./utf8Column.js";
import {type PlainTextOptions, withPlainText} from "./withPlainText.js";

export interface CreditsTask {
  readonly path: string;
  readonly options: PlainTextOptions;
}

/** The credits as they are posted, without methods; or why they were refused, as classes of errors do not pass. */
export type PostedCredits =
  | (Omit<RawCredits, "texts"> & {readonly texts: PackedUtf8Column})
  | {readonly refused: readonly string[]};

/** Reads the credits in a thread of its own and posts them. */
export async function task({path, options}: CreditsTask): Promise<void> {
  try {
    const credits = await withPlainText(path, options, readCredits);
    const {filmId, cast, crew} = credits;
    const texts = credits.texts.pack();
    const arrays = [filmId, texts.bytes, texts.ends, ...Object.values(cast), ...Object.values(crew)];
    parentPort?.postMessage(
      {...credits, texts} satisfies PostedCredits,
      arrays.map(({buffer}) => buffer as ArrayBuffer),
    );
  } catch (error) {
    if (!(error instanceof DataRefused)) throw error;
    parentPort?.postMessage({refused: error.reasons} satisfies PostedCredits);
  }
}
