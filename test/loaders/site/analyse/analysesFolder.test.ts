import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {analysesFolder} from "../../../../loaders/site/analyse/analysesFolder.js";

const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(root, {recursive: true}));

test("the notebooks' data of two snapshots never have one name, also where the snapshots have", () => {
  const folders = ["a", "b", "c"].map((name, i) => {
    const snapshot = join(root, name, "snapshot");
    mkdirSync(snapshot, {recursive: true});
    writeFileSync(join(snapshot, "SHA256SUMS"), i === 0 ? "films" : "other films");
    return analysesFolder(snapshot, join(root, ".snapshots"));
  });
  expect(folders[0]).not.toBe(folders[1]);
  expect(folders[1]).toBe(folders[2]);
  expect(folders[0]).toMatch(/analyses.[0-9a-f]{32}$/);
});
