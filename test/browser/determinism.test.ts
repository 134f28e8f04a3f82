import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, expect, it} from "vitest";
import {snapshotFolder} from "../../src/frame/snapshotFolder.js";

const folder = mkdtempSync(join(tmpdir(), "another place "));
afterAll(() => rmSync(folder, {recursive: true}));

function checksums(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, {recursive: true, encoding: "utf8"}).filter((name) =>
    statSync(join(root, name)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(root, name)))
        .digest("hex"),
    ]),
  );
}

it("builds the same bytes in another folder, time zone and locale", {timeout: 600_000}, () => {
  for (const part of [
    "src",
    "loaders",
    "data/sample",
    "observablehq.config.ts",
    "package.json",
    "tsconfig.json",
  ]) {
    cpSync(part, join(folder, part), {
      recursive: true,
      filter: (source) => !source.includes(".observablehq"),
    });
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
  const {status, stderr} = spawnSync(process.execPath, ["--import", "tsx", "loaders/site/build.ts"], {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      FILMOTECA_SNAPSHOT: resolve(snapshotFolder()),
      TZ: "Asia/Tokyo",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
    },
  });
  expect(status, stderr).toBe(0);
  expect(checksums(join(folder, "dist"))).toEqual(checksums("dist"));
});
