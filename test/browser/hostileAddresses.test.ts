import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {visitPages} from "../torture/pages/pages.js";
import {Run} from "../torture/run.js";
import {openSite, type Site} from "./harness.js";

const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  rmSync(folder, {recursive: true});
});

it("takes hostile addresses for text: a small part of npm run torture", async () => {
  const lines: string[] = [];
  const limits = {end: Date.now() + 60_000, until: 0, goal: 12, only: null};
  const run = new Run("pages", 9, folder, limits, (line) => lines.push(line));
  // The first ones are the pages as they are, which other tests open.
  run.next(1000);
  await visitPages(run, site, ".", []);
  expect(lines).toEqual([]);
  expect(run.counts).toEqual({fault: 0, loss: 0, difference: 0});
});
