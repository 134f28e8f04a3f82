import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {damagedSnapshots} from "./damagedSnapshots.js";
import {fullDisk} from "./fullDisk.js";
import {kills} from "./kills.js";
import {readers} from "./readers/readers.js";
import {requests} from "./requests/requests.js";
import {Run} from "./run.js";
import {twoBuilds} from "./twoBuilds.js";

const folder = mkdtempSync(join(tmpdir(), "filmoteca-torture-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

// A small part of `npm run torture`, always the same; pages are in test/browser/hostileAddresses.test.ts.
it.each([
  [readers, 1000],
  [requests, 200],
  [kills, 4],
  [damagedSnapshots, 2],
  [twoBuilds, 1],
  [fullDisk, 1],
])("$name: finds no fault, no loss and no value that is not Python's", async (part, goal) => {
  const lines: string[] = [];
  const limits = {end: Date.now() + 600_000, until: 0, goal, only: null};
  const run = new Run(part.name, 9, join(folder, part.name), limits, (line) => lines.push(line));
  await part.work(run);
  expect(lines).toEqual([]);
  expect(run.counts).toEqual({fault: 0, loss: 0, difference: 0});
  if (run.skipped.length === 0) expect(run.tried).toBeGreaterThanOrEqual(goal);
});
