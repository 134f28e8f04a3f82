import {parentPort} from "node:worker_threads";
import {readCredits} from "./readCredits.js";

/** Reads the credits in a thread of its own and posts them. */
export function task(path: string): void {
  const credits = readCredits(path);
  const {filmId, cast, crew} = credits;
  const arrays = [filmId, ...Object.values(cast), ...Object.values(crew)] as readonly Int32Array[];
  parentPort?.postMessage(
    credits,
    arrays.map(({buffer}) => buffer as ArrayBuffer),
  );
}
