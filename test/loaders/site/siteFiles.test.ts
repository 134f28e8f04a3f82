import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {keepForeignFiles, listFiles} from "../../../loaders/site/siteFiles.js";
import {killEverywhere} from "../publish/killEverywhere.js";
import {exchangeSite} from "./exchangeSite.js";

const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(root, {recursive: true}));

let made = 0;
/** A folder of files with texts; a text `-> X` is a link to X, and a name that ends in a slash a folder. */
function folderOf(
  texts: Readonly<Record<string, string>>,
  folder = join(root, String(made++), "dist"),
): string {
  mkdirSync(folder, {recursive: true});
  for (const [name, text] of Object.entries(texts)) {
    const path = join(folder, name);
    mkdirSync(name.endsWith("/") ? path : dirname(path), {recursive: true});
    if (text.startsWith("-> ")) symlinkSync(text.slice(3), path);
    else if (!name.endsWith("/")) writeFileSync(path, text);
  }
  return folder;
}

/** The reverse of `folderOf`, without the list of the site's files. */
function textsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, {recursive: true, encoding: "utf8"}).sort();
  const isLast = (name: string) => !entries.some((other) => other.startsWith(`${name}/`));
  return Object.fromEntries(
    entries
      .filter((name) => isLast(name) && name !== ".filmoteca-files")
      .map((name) => {
        const stat = lstatSync(join(folder, name));
        if (stat.isDirectory()) return [`${name}/`, ""];
        const path = join(folder, name);
        return [name, stat.isSymbolicLink() ? `-> ${readlinkSync(path)}` : readFileSync(path, "utf8")];
      }),
  );
}

/** A built site with changes made to it afterwards, and what becomes of them when `next` takes its place. */
function exchanged(
  built: Readonly<Record<string, string>>,
  afterwards: Readonly<Record<string, string>>,
  next: Readonly<Record<string, string>>,
) {
  const former = folderOf(built);
  listFiles(former);
  folderOf(afterwards, former);
  const site = folderOf(next);
  const changed = join(dirname(site), "changed");
  const kept = keepForeignFiles(former, site, changed);
  return {former, site, changed, kept};
}

describe("what stands in dist and is not the build's", () => {
  it("stays, whatever it is and in whatever folder; what the former build wrote goes", () => {
    const foreign = {
      CNAME: "films.example",
      ".nojekyll": "",
      ".git/HEAD": "ref",
      ".git/refs/tags/": "",
      "data/mine.csv": "1",
      "es/latest": "-> ../data/mine.csv",
      gone: "-> nowhere",
    };
    const {former, site, changed, kept} = exchanged(
      {"index.html": "old", "_import/a.1.js": "old", "data/movies.parquet": "old"},
      foreign,
      {"index.html": "new", "_import/a.2.js": "new", "es/index.html": "nuevo"},
    );
    expect(textsOf(site)).toEqual({
      ...foreign,
      "index.html": "new",
      "_import/a.2.js": "new",
      "es/index.html": "nuevo",
    });
    expect([kept, existsSync(changed)]).toEqual([[], false]);
    expect(statSync(join(site, "CNAME")).ino).toBe(statSync(join(former, "CNAME")).ino);
  });

  it("is kept elsewhere where it is the build's file that somebody changed, or stands where the build has its own", () => {
    const {site, changed, kept} = exchanged(
      {"index.html": "old", "robots.txt": "old", "_import/a.1.js": "old"},
      {
        "robots.txt": "mine",
        "_import/a.1.js": "mine",
        "sitemap.xml": "mine",
        api: "mine",
        "404.html/x": "mine",
      },
      {
        "index.html": "new",
        "robots.txt": "new",
        "sitemap.xml": "new",
        "api/v1.json": "new",
        "404.html": "new",
      },
    );
    expect(kept.toSorted()).toEqual(["404.html/x", "_import/a.1.js", "api", "robots.txt", "sitemap.xml"]);
    expect(textsOf(changed)).toEqual(Object.fromEntries(kept.map((name) => [name, "mine"])));
    expect(Object.values(textsOf(site))).toEqual(["new", "new", "new", "new", "new"]);
  });

  it("is told from a site of a version that listed no files", () => {
    const page = '<meta property="og:site_name" content="Filmoteca">';
    const former = folderOf({
      "index.html": page,
      "_import/a.1.js": "old",
      "_node/d3.js": "old",
      CNAME: "films.example",
    });
    const site = folderOf({"index.html": "new", "_import/a.2.js": "new"});
    expect(keepForeignFiles(former, site, join(root, "none"))).toEqual([]);
    expect(textsOf(site)).toEqual({"index.html": "new", "_import/a.2.js": "new", CNAME: "films.example"});
  });

  it("is all, where the folder was never a site of ours", () => {
    const former = folderOf({"index.html": "mine", "_import/a.js": "mine"});
    const site = folderOf({"index.html": "new"});
    const changed = join(dirname(site), "changed");
    expect(keepForeignFiles(former, site, changed)).toEqual(["index.html"]);
    expect(textsOf(changed)).toEqual({"index.html": "mine"});
    expect(textsOf(site)).toEqual({"index.html": "new", "_import/a.js": "mine"});
  });

  it("outlives a kill before any change on the disk, with a whole site, and the next build clears up", async () => {
    const foreign = {CNAME: "films.example", ".git/HEAD": "ref", ".git/refs/": ""};
    const old = {"index.html": "old", "robots.txt": "old"};
    const next = {"index.html": "new", "robots.txt": "new"};
    const killed = await killEverywhere(
      {
        module: new URL("exchangeSite.ts", import.meta.url).href,
        name: "exchangeSite",
        args: (site: string) => [site, next, join(dirname(site), "changed")],
      },
      () => {
        const site = folderOf(old);
        listFiles(site);
        return folderOf({...foreign, "robots.txt": "mine"}, site);
      },
      async (site, n) => {
        // For a moment, between two renamings, the former site has another name.
        const folders = readdirSync(dirname(site), {recursive: true, encoding: "utf8"});
        const now = existsSync(site) ? "dist" : folders.find((name) => name.endsWith("/former"));
        const whole = textsOf(join(dirname(site), now ?? "none"));
        expect(
          [
            {...old, ...foreign, "robots.txt": "mine"},
            {...next, ...foreign},
          ],
          `${n}`,
        ).toContainEqual(whole);
        await exchangeSite(site, next, join(dirname(site), "again"));
        expect(textsOf(site), `${n}`).toEqual({...next, ...foreign});
        const left = readdirSync(dirname(site)).filter((name) => name.startsWith("."));
        expect(left, `${n}`).toEqual([]);
        const keptIn = ["changed", "again"].map((name) => join(dirname(site), name, "robots.txt"));
        expect(keptIn.filter((file) => existsSync(file)).map((file) => readFileSync(file, "utf8"))).toContain(
          "mine",
        );
      },
    );
    expect(killed).toBeGreaterThan(10);
  });
});
