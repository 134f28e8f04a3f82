import {parentPort} from "node:worker_threads";
import type {RawCredits} from "./raw.js";
import {readCredits} from "./readCredits.js";
import type {PackedTexts} from "./texts.js";

/** The credits as they are posted: without methods. */
export type PostedCredits = Omit<RawCredits, "texts"> & {readonly texts: PackedTexts};

/** Reads the credits in a thread of its own and posts them. */
export function task(path: string): void {
  const credits = readCredits(path);
  const {filmId, cast, crew} = credits;
  const texts = credits.texts.pack();
  const arrays = [filmId, texts.bytes, texts.ends, ...Object.values(cast), ...Object.values(crew)];
  parentPort?.postMessage(
    {...credits, texts} satisfies PostedCredits,
    arrays.map(({buffer}) => buffer as ArrayBuffer),
  );
}
