import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import {tmpdir} from "node:os";
import {basename, dirname, join, resolve} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {pipeline} from "../../../loaders/pipeline.js";
import {checksumsOf, checksumsText, pathsUnder} from "../../../loaders/publish/checksums.js";
import {exportSnapshot} from "../../../loaders/publish/exportSnapshot.js";
import {publicFiles} from "../../../loaders/publish/publicFiles.js";
import {tablesOf} from "../../../loaders/schema.js";
import {killEverywhere} from "./killEverywhere.js";

const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(root, {recursive: true}));

/** A folder with a snapshot's files in small: those that are named, with their names as texts, and the usual. */
function smallSnapshot(folder: string, names: readonly string[]): string {
  mkdirSync(folder, {recursive: true});
  for (const name of ["quality.json", "filmoteca.sql", ...names]) writeFileSync(join(folder, name), folder);
  const described = {name: "filmoteca", resources: names.map((path) => ({path}))};
  writeFileSync(join(folder, "datapackage.json"), JSON.stringify(described));
  listAnew(folder);
  return folder;
}

function listAnew(folder: string): void {
  const names = readdirSync(folder).filter((name) => name !== "SHA256SUMS");
  writeFileSync(join(folder, "SHA256SUMS"), checksumsText(checksumsOf(folder, names)));
}

const snapshot = smallSnapshot(join(root, "snapshot"), ["movies.parquet", "cast.parquet"]);
const names = readdirSync(snapshot).sort();

/** What a folder holds: texts by path. */
const textsOf = (folder: string) =>
  Object.fromEntries(
    pathsUnder(folder).map((path) => [
      path,
      path.endsWith("/") ? "" : readFileSync(join(folder, path), "utf8"),
    ]),
  );

let made = 0;
/** A folder into which another snapshot was written, with a table that is no longer made. */
async function exported(): Promise<string> {
  const out = join(root, `out${made++}`);
  await exportSnapshot(smallSnapshot(`${out}-of`, ["movies.parquet", "once.parquet"]), out);
  return out;
}

describe("exportSnapshot", () => {
  let real = "";
  beforeAll(async () => {
    real = await pipeline({
      raw: resolve("test/fixture"),
      snapshots: join(root, "snapshots"),
      only: "tables",
    });
  });

  it("makes a new folder with the public files, and replaces it", async () => {
    const out = join(root, "new", "folder");
    await exportSnapshot(real, out);
    expect(readdirSync(out).sort()).toEqual([...publicFiles(tablesOf("tables"))].sort());
    await exportSnapshot(snapshot, out);
    expect(textsOf(out)).toEqual(textsOf(snapshot));
    await exportSnapshot(real, out);
    expect(readFileSync(join(out, "SHA256SUMS"))).toEqual(readFileSync(join(real, "SHA256SUMS")));
    expect(readdirSync(dirname(out))).toEqual([basename(out)]);
  });

  it("fills an empty folder, and replaces the snapshot of another version with all its files", async () => {
    const empty = join(root, "empty");
    mkdirSync(empty);
    for (const out of [empty, await exported()]) {
      await exportSnapshot(snapshot, out);
      expect(readdirSync(out).sort()).toEqual(names);
    }
  });

  const changes: Readonly<Record<string, readonly [name: string, (out: string) => void]>> = {
    "other files": ["thesis.txt", (out) => writeFileSync(join(out, "thesis.txt"), "mine")],
    "an edited file": ["once.parquet", (out) => writeFileSync(join(out, "once.parquet"), "mine")],
    "an edited list": ["SHA256SUMS", (out) => writeFileSync(join(out, "SHA256SUMS"), "mine\n", {flag: "a"})],
    "a file that was listed later": [
      "thesis.txt",
      (out) => {
        writeFileSync(join(out, "thesis.txt"), "mine");
        listAnew(out);
      },
    ],
    "a link in a file's place": [
      "once.parquet",
      (out) => {
        rmSync(join(out, "once.parquet"));
        symlinkSync("movies.parquet", join(out, "once.parquet"));
      },
    ],
    "a folder": ["notes", (out) => mkdirSync(join(out, "notes"))],
    "files and a list that are no snapshot's": [
      "movies.parquet",
      (out) => {
        for (const name of readdirSync(out)) rmSync(join(out, name));
        writeFileSync(join(out, "movies.parquet"), "mine");
        listAnew(out);
      },
    ],
    "another's data package": [
      "datapackage.json",
      (out) => {
        writeFileSync(join(out, "datapackage.json"), '{"name": "films", "resources": []}');
        listAnew(out);
      },
    ],
  };
  it.each(Object.entries(changes))(
    "refuses a folder with %s, by name, and leaves it as it is",
    async (_, [name, change]) => {
      const out = await exported();
      change(out);
      const before = textsOf(out);
      const refused = exportSnapshot(snapshot, out);
      await expect(refused).rejects.toThrow("nothing was written");
      await expect(refused).rejects.toThrow(name);
      await expect(refused).rejects.toThrow("--out");
      if (name !== "notes") expect(textsOf(out)).toEqual(before);
      expect(lstatSync(join(out, name)).isDirectory()).toBe(name === "notes");
    },
  );

  it("refuses a file, and a folder below one", async () => {
    const out = join(root, "file");
    writeFileSync(out, "mine");
    for (const path of [out, join(out, "folder"), join(out, "folder", "folder")]) {
      await expect(exportSnapshot(snapshot, path)).rejects.toThrow(/othing was written/);
    }
    expect(readFileSync(out, "utf8")).toBe("mine");
  });

  it("writes where a link leads, and leaves the link; one that leads nowhere is refused", async () => {
    const out = await exported();
    const link = join(root, "link");
    symlinkSync(out, link);
    await exportSnapshot(snapshot, link);
    expect([lstatSync(link).isSymbolicLink(), readdirSync(out).sort()]).toEqual([true, names]);
    for (const [name, target] of [
      ["dangling", "nowhere"],
      ["looping", "looping"],
    ] as const) {
      symlinkSync(target, join(root, name));
      await expect(exportSnapshot(snapshot, join(root, name))).rejects.toThrow("leads nowhere");
    }
  });

  it("refuses the folder that one is in: it would be another one afterwards", async () => {
    const out = await exported();
    const before = process.cwd();
    process.chdir(out);
    try {
      await expect(exportSnapshot(snapshot, ".")).rejects.toThrow(/you are in.*nothing was written/);
    } finally {
      process.chdir(before);
    }
  });

  it("outlives a kill before any change on the disk, with one whole snapshot, and the next run clears up", async () => {
    const killed = await killEverywhere(
      {
        module: new URL("../../../loaders/publish/exportSnapshot.ts", import.meta.url).href,
        name: "exportSnapshot",
        args: (out: string) => [snapshot, out],
      },
      (n) => {
        const former = smallSnapshot(join(root, "kills", `${n}-of`), ["movies.parquet", "once.parquet"]);
        const out = join(root, "kills", String(n), "out");
        mkdirSync(out, {recursive: true});
        for (const [name, text] of Object.entries(textsOf(former))) writeFileSync(join(out, name), text);
        return out;
      },
      async (out, n) => {
        // For a moment, between two renamings, the former folder has another name.
        const folders = readdirSync(dirname(out), {recursive: true, encoding: "utf8"});
        const now = existsSync(out) ? "out" : folders.find((name) => name.endsWith("/former"));
        const former = textsOf(join(root, "kills", `${n}-of`));
        expect([former, textsOf(snapshot)], `${n}`).toContainEqual(
          textsOf(join(dirname(out), now ?? "none")),
        );
        await exportSnapshot(snapshot, out);
        expect(textsOf(out), `${n}`).toEqual(textsOf(snapshot));
        expect(readdirSync(dirname(out)), `${n}`).toEqual(["out"]);
      },
    );
    expect(killed).toBeGreaterThan(8);
  });

  it("puts back what a killed run of an earlier version had set aside, when it is long ago", async () => {
    const out = join(root, "torn");
    const work = join(root, ".filmoteca.torn.999999999.abcdef");
    mkdirSync(join(work, "former"), {recursive: true});
    writeFileSync(join(work, "former", "thesis.txt"), "mine");
    await exportSnapshot(snapshot, join(root, "another"));
    expect(existsSync(work)).toBe(true);
    for (const path of ["former/thesis.txt", "former", ""]) {
      utimesSync(join(work, path), 1_700_000_000, 1_700_000_000);
    }
    await exportSnapshot(snapshot, join(root, "another"));
    expect(readdirSync(out)).toEqual(["thesis.txt"]);
    expect(existsSync(work)).toBe(false);
  });
});
