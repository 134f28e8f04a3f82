import {mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test, vi} from "vitest";
import {watchSources} from "../../../loaders/site/watchSources.js";

test("a changed document renews the entries of pages, so that the preview shows it", async () => {
  const src = mkdtempSync(join(tmpdir(), "watch-"));
  mkdirSync(join(src, "pages/fields"), {recursive: true});
  mkdirSync(join(src, "es"));
  const entries = [join(src, "[page].md.ts"), join(src, "es/[page].md.ts")];
  const document = join(src, "pages/fields/en.markdown");
  const old = new Date("2020-01-01");
  for (const file of [...entries, document]) {
    writeFileSync(file, "x");
    utimesSync(file, old, old);
  }
  const watcher = watchSources(src);
  try {
    await vi.waitFor(
      () => {
        writeFileSync(document, "another sentence");
        for (const entry of entries) expect(statSync(entry).mtimeMs).toBeGreaterThan(old.getTime());
      },
      {timeout: 20_000},
    );
  } finally {
    watcher.close();
    rmSync(src, {recursive: true});
  }
});
