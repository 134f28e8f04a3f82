import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entries-"));
  mkdirSync(join(folder, "src/es"), {recursive: true});
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
});
afterEach(() => rmSync(folder, {recursive: true}));

const write = (name: string, code: string) => writeFileSync(join(folder, "src", name), code);

/** Runs a program of the site's build in the folder. */
const run = (args: readonly string[]) => spawnSync(process.execPath, args, {cwd: folder, encoding: "utf8"});

const entries = () => run(["--import", "tsx", resolve("loaders/site/entries.ts"), "kept"]);
const entry = (name: string) => run([resolve("loaders/site/entry.mjs"), join("src", name)]);

describe("the entries of the site", () => {
  it("give the same, run in one process or each by itself", () => {
    write("words.ts", 'export const words: string = "año";');
    write("a.md.ts", 'import {words} from "./words.js";\nprocess.stdout.write(words);');
    write(
      "es/b.bin.ts",
      'import {createReadStream} from "node:fs";\nimport {pipeline} from "node:stream/promises";\n' +
        'process.stdout.write("first ");\nawait pipeline(createReadStream("src/words.ts"), process.stdout);',
    );
    const {status, stderr} = entries();
    expect(status, stderr).toBe(0);
    expect(readFileSync(join(folder, "kept/a.md"), "utf8")).toBe("año");
    for (const name of ["a.md", "es/b.bin"]) {
      const kept = readFileSync(join(folder, "kept", name), "utf8");
      expect(kept).not.toBe("");
      expect(entry(`${name}.ts`).stdout).toBe(kept);
    }
  });

  it("name the one that failed, with its error", () => {
    write("good.md.ts", 'process.stdout.write("good");');
    write("bad.json.ts", 'throw new Error("no such table");');
    const {status, stderr} = entries();
    expect(status).not.toBe(0);
    expect(stderr).toContain("src/bad.json.ts failed");
    expect(stderr).toContain("no such table");
  });
});
