import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {afterAll, expect, it} from "vitest";
import {snapshotFolder} from "../../src/snapshot/snapshotFolder.js";

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

it("builds the same bytes in another folder, time zone and locale, called from anywhere, through a link", () => {
  for (const part of [
    "src",
    "loaders",
    "data/sample",
    "data/SOURCES.json",
    "data/us-cpi.csv",
    "LICENSE",
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
  // Where the site is to stand there is something already, which is not the build's.
  const dist = join(folder, "elsewhere", "site");
  const foreign = {
    CNAME: "films.example",
    ".well-known/empty.txt": "",
    ".git/refs/heads/main": "1",
    "data/mine.csv": "2",
  };
  for (const [name, text] of Object.entries(foreign)) {
    mkdirSync(dirname(join(dist, name)), {recursive: true});
    writeFileSync(join(dist, name), text);
  }
  symlinkSync(dist, join(folder, "dist"), "dir");
  const tsx = resolve("node_modules/tsx/dist/cli.mjs");
  const {status, stderr} = spawnSync(process.execPath, [tsx, join(folder, "loaders/site/build.ts")], {
    cwd: tmpdir(),
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
  expect(readdirSync(join(folder, "elsewhere"))).toEqual(["site"]);
  expect(lstatSync(join(folder, "dist")).isSymbolicLink()).toBe(true);
  for (const [name, text] of Object.entries(foreign)) {
    expect(readFileSync(join(dist, name), "utf8")).toBe(text);
    rmSync(join(dist, name));
  }
  rmSync(join(dist, ".git"), {recursive: true});
  expect(checksums(dist)).toEqual(checksums("dist"));
});
