import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParseRows} from "d3-dsv";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {plantDefects} from "../../../data/sample/defects.js";
import {headers, rawTables} from "../../../data/sample/rawTables.js";
import {readFacts} from "../../../data/sample/readFacts.js";
import {writeSample} from "../../../data/sample/writeSample.js";
import {DataRefused} from "../../../loaders/dataRefused.js";

const files = ["credits.csv", "keywords.csv", "movies_metadata.csv", "titles.csv"];
const python = spawnSync("python3", ["--version"]).status === 0;
let folder = "";
const bytes = (name: string) => readFileSync(join(folder, name), "utf8");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "filmoteca-sample-"));
  writeSample(folder);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe("writeSample", () => {
  it("writes the four raw files, which another CSV reader reads back cell by cell", () => {
    expect(readdirSync(folder).sort()).toEqual([".filmoteca.written", ...files]);
    const tables = plantDefects(rawTables(readFacts()));
    expect(csvParseRows(bytes("movies_metadata.csv"))).toEqual([[...headers.movies], ...tables.movies]);
    expect(csvParseRows(bytes("credits.csv"))).toEqual([[...headers.credits], ...tables.credits]);
    expect(csvParseRows(bytes("keywords.csv"))).toEqual([[...headers.keywords], ...tables.keywords]);
    expect(csvParseRows(bytes("titles.csv"))).toEqual([[...headers.titles], ...tables.titles]);
  });

  it("writes the same bytes into any folder, whatever the time zone and the locale", () => {
    const other = mkdtempSync(join(tmpdir(), "filmoteca-sample-"));
    const script = `import {writeSample} from "./data/sample/writeSample.ts"; writeSample(process.argv[1]);`;
    const {stderr, status} = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", script, other],
      {
        encoding: "utf8",
        env: {...process.env, TZ: "Asia/Tokyo", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8"},
      },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    for (const name of files) expect(readFileSync(join(other, name), "utf8")).toBe(bytes(name));
    rmSync(other, {recursive: true});
  });

  it("leaves files alone that are as they should be", () => {
    const long = new Date("2001-02-03T04:05:06Z");
    for (const name of files) utimesSync(join(folder, name), long, long);
    writeSample(folder);
    expect(readdirSync(folder).sort()).toEqual([".filmoteca.written", ...files]);
    for (const name of files) expect(statSync(join(folder, name)).mtime).toEqual(long);
  });

  it("restores a file that is missing, and one that another version wrote", () => {
    const before = files.map(bytes);
    rmSync(join(folder, "credits.csv"));
    writeFileSync(join(folder, "keywords.csv"), "id,keywords\n");
    const sum = createHash("sha256").update("id,keywords\n").digest("hex");
    writeFileSync(join(folder, ".filmoteca.written"), `${sum}\n`);
    writeSample(folder);
    expect(files.map(bytes)).toEqual(before);
    rmSync(join(folder, ".filmoteca.written"));
  });

  it("lists what it writes, so that the next version knows it", async () => {
    vi.resetModules();
    vi.doMock("../../../data/sample/readFacts.js", () => {
      const {films, ...facts} = readFacts();
      return {readFacts: () => ({...facts, films: films.map((film) => ({...film, votes: 7}))})};
    });
    const before = bytes("movies_metadata.csv");
    const other = await import("../../../data/sample/writeSample.js");
    other.writeSample(folder);
    vi.doUnmock("../../../data/sample/readFacts.js");
    expect(bytes("movies_metadata.csv")).not.toBe(before);
    writeSample(folder);
    expect(bytes("movies_metadata.csv")).toBe(before);
    rmSync(join(folder, ".filmoteca.written"));
  });

  it("refuses to write over a file that somebody has changed, and touches nothing", () => {
    const before = bytes("credits.csv");
    rmSync(join(folder, "movies_metadata.csv"));
    writeFileSync(join(folder, "credits.csv"), `${before}[],[],862\n`);
    expect(() => writeSample(folder)).toThrow(DataRefused);
    expect(() => writeSample(folder)).toThrow(/credits\.csv was changed by hand.*Remove it.*FILMOTECA_RAW/);
    expect(bytes("credits.csv")).toBe(`${before}[],[],862\n`);
    expect(readdirSync(folder).sort()).toEqual(["credits.csv", "keywords.csv", "titles.csv"]);
    rmSync(join(folder, "credits.csv"));
    writeSample(folder);
  });

  it.skipIf(!python)("writes what Python's csv and ast read, every nested cell exactly as its repr", () => {
    const script = `
import ast, csv, json, sys
folder = sys.argv[1]
def rows(name):
    with open(f"{folder}/{name}", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))
counts = {}
unreadable, not_repr, without_id = [], [], set()
for name in ("movies_metadata.csv", "credits.csv", "keywords.csv"):
    table = rows(name)
    counts[name] = len(table) - 1
    for row in table[1:]:
        for cell in row:
            if cell[:1] in "[{" and cell:
                try:
                    value = ast.literal_eval(cell)
                except SyntaxError:
                    unreadable.append(cell[:20])
                    continue
                if repr(value) != cell:
                    not_repr.append(cell)
                if name == "credits.csv":
                    without_id |= {entry["name"] for entry in value if "id" not in entry}
print(json.dumps([counts, unreadable, not_repr, "Steve McQueen" in without_id]))`;
    const {stdout, stderr} = spawnSync("python3", ["-c", script, folder], {encoding: "utf8"});
    expect(stderr).toBe("");
    const films = readFacts().films.length;
    expect(JSON.parse(stdout)).toEqual([
      {"movies_metadata.csv": films + 14, "credits.csv": films + 5, "keywords.csv": films + 2},
      ["[{'id': 18, 'name': ", "[{'cast_id': 1, 'cha"],
      [],
      true,
    ]);
  });
});
