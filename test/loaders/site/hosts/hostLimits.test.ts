import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {hostFaults, sizeOf} from "../../../../loaders/site/hosts/hostLimits.js";

it("counts the files of a site and finds the largest, in folders too", () => {
  const site = mkdtempSync(join(tmpdir(), "filmoteca-"));
  mkdirSync(join(site, "data"));
  writeFileSync(join(site, "index.html"), "12345");
  writeFileSync(join(site, "data", "a.parquet"), "1234567");
  expect(sizeOf(site)).toEqual({
    files: 2,
    bytes: 12,
    largest: {path: join(site, "data", "a.parquet"), bytes: 7},
  });
  rmSync(site, {recursive: true});
});

it("says which host does not take a site, and why", () => {
  const largest = {path: "data/a.parquet", bytes: 25 * 2 ** 20};
  expect(hostFaults({files: 20_000, bytes: 1e9, largest})).toEqual([]);
  expect(hostFaults({files: 20_001, bytes: 1e9 + 1e5, largest: {...largest, bytes: 30e6}})).toEqual([
    "GitHub Pages does not take this site: it weighs 1000.1 MB, where 1000.0 MB are allowed.",
    "Cloudflare Pages does not take this site: it has 20001 files, where 20000 are allowed; data/a.parquet weighs 30.0 MB, where a file may have 26.2 MB.",
  ]);
});
