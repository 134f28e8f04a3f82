import {readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {describe, expect, it} from "vitest";
import {hashFile} from "../../loaders/publish/hashFile.js";

const notices = readFileSync("dist/notices.txt", "utf8");
const noticed = notices.split(`\n\n${"=".repeat(80)}\n\n`).map((notice) => notice.split(" ")[0] ?? "");

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe("the notices of the built site", () => {
  it("name every package of which something is in the scripts, by their source maps", () => {
    const sources = filesBelow("dist/_import")
      .filter((path) => path.endsWith(".map"))
      .flatMap((path) => (JSON.parse(readFileSync(path, "utf8")) as {sources: string[]}).sources);
    const packages = new Set(
      sources
        .flatMap((path) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
        .map((folder) => {
          const {name, version} = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
          return `${name}@${version}`;
        }),
    );
    expect(packages.size).toBeGreaterThan(20);
    expect([...packages].filter((name) => !noticed.includes(name))).toEqual([]);
  });

  it("name the packages of the typefaces and of the engine", () => {
    const origins = new Map(
      noticed
        .filter((name) => /^@(fontsource|duckdb)/.test(name))
        .flatMap((name) => filesBelow(`node_modules/${name.slice(0, name.lastIndexOf("@"))}`))
        .filter((path) => /\.(woff2|wasm)$/.test(path))
        .map((path) => [hashFile(path), path]),
    );
    const shipped = filesBelow("dist").filter((path) => /\.(woff2?|ttf|otf|wasm)$/.test(path));
    expect(shipped.length).toBeGreaterThan(4);
    expect(shipped.filter((path) => !origins.has(hashFile(path))).map((path) => basename(path))).toEqual([]);
  });

  it("are linked from every page", () => {
    for (const [folder, link] of [
      ["dist", "./notices.txt"],
      ["dist/es", "../notices.txt"],
    ] as const) {
      for (const page of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
        expect(readFileSync(join(folder, page), "utf8"), page).toContain(`href="${link}"`);
      }
    }
  });
});
