import {damagedSnapshots} from "./damagedSnapshots.js";
import {fullDisk} from "./fullDisk.js";
import {kills} from "./kills.js";
import {pages} from "./pages/pages.js";
import {readers} from "./readers/readers.js";
import {requests} from "./requests/requests.js";
import type {Part} from "./run.js";
import {twoBuilds} from "./twoBuilds.js";

/** All parts, in order. */
export const parts: readonly Part[] = [
  readers,
  kills,
  fullDisk,
  twoBuilds,
  damagedSnapshots,
  requests,
  pages,
];
