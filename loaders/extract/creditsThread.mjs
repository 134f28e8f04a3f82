// A worker's first module: makes TypeScript loadable, whatever started the process, reads the credits and hands
// them over without copying their numbers.
import {parentPort, workerData} from "node:worker_threads";
import {register} from "tsx/esm/api";

register();
const {readCredits} = await import("./readCredits.js");
const credits = readCredits(workerData);
const columns = [credits.filmId, ...Object.values(credits.cast), ...Object.values(credits.crew)];
parentPort.postMessage(
  credits,
  columns.map(({buffer}) => buffer),
);
