import {mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from "node:fs";
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
  const save = (text: string) => {
    writeFileSync(`${document}.new`, text);
    renameSync(`${document}.new`, document);
  };
  const expectRenewed = () => {
    for (const entry of entries) expect(statSync(entry).mtimeMs).toBeGreaterThan(old.getTime());
  };
  const watcher = watchSources(src);
  try {
    await vi.waitFor(
      () => {
        save("another sentence");
        expectRenewed();
      },
      {timeout: 200_000},
    );
    for (const entry of entries) utimesSync(entry, old, old);
    // As editors do it that never leave half a file.
    await vi.waitFor(
      () => {
        save("a third one");
        expectRenewed();
      },
      {timeout: 200_000},
    );
  } finally {
    await watcher.close();
    rmSync(src, {recursive: true});
  }
});
