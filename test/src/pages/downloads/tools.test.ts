import {execFile} from "node:child_process";
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from "node:fs";
import type {Server} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {serveFolder} from "../../../../loaders/site/serveFolder.js";
import {type Tool, tools} from "../../../../src/pages/downloads/tools.js";
import {queryRows, readParquet} from "../../../loaders/readParquet.js";

const {sample} = inject("snapshots");
const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
const run = promisify(execFile);
let server: Server;
let data = "";
/** The titles that each tool has to find, in any order of those that are alike. */
let expected: readonly string[] = [];

beforeAll(async () => {
  mkdirSync(join(root, "data"));
  for (const entry of readdirSync(sample, {withFileTypes: true})) {
    if (entry.isFile()) copyFileSync(join(sample, entry.name), join(root, "data", entry.name));
  }
  const served = await serveFolder(root, [0]);
  server = served.server;
  data = `${served.url}data/`;
  const films = (await readParquet(join(sample, "movies.parquet"))) as unknown as Film[];
  expected = films
    .filter((film) => film.return_known && !film.money_suspect)
    .sort((a, b) => b.return - a.return)
    .slice(0, 10)
    .map(({title}) => title);
});
afterAll(() => {
  server.close();
  rmSync(root, {recursive: true});
});

interface Film {
  readonly title: string;
  readonly return: number;
  readonly return_known: boolean;
  readonly money_suspect: boolean;
  readonly genres: readonly string[];
}

const code = (name: Tool["name"]) => tools(data).find((tool) => tool.name === name)!.code;

/** The first command that works; null where the machine has none of them. */
async function firstOf(commands: readonly (readonly [string, ...string[]])[]): Promise<string | null> {
  for (const [command, ...args] of commands) {
    if (await run(command, args).then(Boolean, () => false)) return command;
  }
  return null;
}

const pythonWith = (module: string) =>
  firstOf(["python3", "/usr/bin/python3"].map((command) => [command, "-c", `import ${module}`] as const));
const [curl, pandas, polars, r] = await Promise.all([
  firstOf([["curl", "--version"]]),
  pythonWith("pandas"),
  pythonWith("polars"),
  firstOf([["Rscript", "--version"]]),
]);

/** Titles as long as a tool prints them whole. */
const whole = (titles: readonly string[]) => titles.filter((title) => title.length < 20);

describe("the lines for tools, run as they are", () => {
  it("show the films of the highest returns in DuckDB, here from the disk, as it would have to load httpfs", async () => {
    const rows = await queryRows(code("DuckDB").replace(data, `${join(root, "data")}/`));
    expect(rows.map(({title}) => title)).toEqual(expected);
  });

  it("give all films, lists as lists, in Observable", async () => {
    const shown: Film[][] = [];
    const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
    await new AsyncFunction("display", "Inputs", code("Observable"))((films: Film[]) => shown.push(films), {
      table: (films: Film[]) => films,
    });
    expect(shown).toEqual([await readParquet(join(sample, "movies.parquet"))]);
  });

  it.skipIf(curl === null)(
    "fetch, compare and unpack the films with curl (skipped where it is missing)",
    async () => {
      const folder = mkdtempSync(join(root, "curl-"));
      const {stdout} = await run("sh", ["-e", "-c", code("curl")], {cwd: folder});
      expect(stdout).toContain("movies.csv.gz: OK");
      expect(readdirSync(folder).sort()).toEqual(["SHA256SUMS", "movies.csv", "movies.csv.gz"]);
    },
  );

  it.skipIf(pandas === null)("show them in pandas (skipped where it is missing)", async () => {
    const {stdout} = await run(pandas!, [
      "-c",
      `${code("pandas")}\nprint(type(movies["genres"][0]).__name__, movies.dtypes["release_date"])`,
    ]);
    for (const title of whole(expected)) expect(stdout).toContain(title);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("list datetime64[ns]");
  });

  it.skipIf(polars === null)("show them in polars (skipped where it is missing)", async () => {
    const {stdout} = await run(polars!, ["-c", code("polars")]);
    for (const title of whole(expected)) expect(stdout).toContain(title);
  });

  it.skipIf(r === null)("show them in R (skipped where it is missing)", async () => {
    const {stdout} = await run("Rscript", ["-e", code("R")]);
    for (const title of whole(expected)) expect(stdout).toContain(title);
  });
});
