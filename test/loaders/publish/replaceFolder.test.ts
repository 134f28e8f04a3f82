import {type ChildProcess, spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, describe, expect, it, vi} from "vitest";
import {replaceFolder} from "../../../loaders/publish/replaceFolder.js";

const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(root, {recursive: true}));

const program = fileURLToPath(new URL("lockProcess.ts", import.meta.url));
/** As in another container, where process numbers are other ones. */
const elsewhere = ["unshare", "--pid", "--fork", "--kill-child"];
const containers = spawnSync(elsewhere[0]!, [...elsewhere.slice(1), "true"]).status === 0;
if (!containers)
  process.stderr.write("No process may have numbers of its own here: not tested as in containers.\n");

/** Begins to make a folder as a process of its own; what it says on standard error is kept. */
function begin(folder: string, word: string, ...within: readonly string[]) {
  const [command, ...args] = [...within, process.execPath, "--import", "tsx", program, folder, word];
  const child = spawn(command!, args, {stdio: ["ignore", "pipe", "pipe"]});
  const said = {text: ""};
  child.stderr.on("data", (data: Buffer) => {
    said.text += data.toString();
  });
  return {child, said, begun: once(child.stdout, "data"), ended: once(child, "close")};
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

const words = (folder: string) => readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
const leftovers = () => readdirSync(root).filter((name) => name.startsWith("."));
const kill = ({pid}: ChildProcess) => process.kill(pid!, "SIGKILL");

describe("two runs that make one folder", () => {
  const pairs = [{which: "of one machine", within: [] as readonly string[]}];
  if (containers) pairs.push({which: "of two containers", within: elsewhere});
  it.each(pairs)("$which go one after the other, and the second says that it waits", async ({within}) => {
    const folder = join(root, `turns${within.length}`);
    writeFileSync(`${folder}-wait`, "");
    const first = begin(folder, "first");
    await first.begun;
    const second = begin(folder, "second", ...within);
    await until(() => second.said.text.includes("\n"));
    expect(second.said.text).toContain(`Another run is writing ${folder}: waiting`);
    expect(leftovers()).toHaveLength(2);
    rmSync(`${folder}-wait`);
    await Promise.all([first.ended, second.ended]);
    expect(words(folder)).toEqual(["second", "second"]);
    expect([first.said.text, leftovers()]).toEqual(["", []]);
  });

  it("do not wait for one that was killed, and clear up after it, also from another container", async () => {
    for (const within of containers ? [[], elsewhere] : [[]]) {
      const folder = join(root, `killed${within.length}`);
      writeFileSync(`${folder}-wait`, "");
      const first = begin(folder, "first");
      await first.begun;
      kill(first.child);
      await first.ended;
      expect(leftovers()).toHaveLength(2);
      rmSync(`${folder}-wait`);
      const second = begin(folder, "second", ...within);
      await second.ended;
      expect([words(folder), second.said.text, leftovers()]).toEqual([["second", "second"], "", []]);
    }
  });

  it("leave the work of a run for another folder alone while it lives, and clear it up when it does not", async () => {
    const folder = join(root, "living");
    writeFileSync(`${folder}-wait`, "");
    const living = begin(folder, "living", ...(containers ? elsewhere : []));
    await living.begun;
    await replaceFolder(join(root, "other"), async () => {});
    expect(leftovers()).toHaveLength(2);
    kill(living.child);
    await living.ended;
    rmSync(`${folder}-wait`);
    do await replaceFolder(join(root, "other"), async () => {});
    while (leftovers().length > 0);
  });
});

describe("a folder that is replaced", () => {
  it("is as it was where the new one cannot take its place", async () => {
    const folder = join(root, "kept");
    await replaceFolder(folder, async (staging) => writeFileSync(join(staging, "word"), "old"));
    const failing = replaceFolder(folder, async (staging) => rmSync(staging, {recursive: true}));
    await expect(failing).rejects.toThrow("ENOENT");
    expect([words(folder), leftovers()]).toEqual([["old"], []]);
  });

  it("leaves what others keep beside it under names that are like those of work folders", async () => {
    const folder = join(root, "beside");
    const others = [
      "backup.filmoteca.beside.work-notes",
      ".filmoteca.beside.work-notes.old",
      "my.filmoteca.other.lock",
    ];
    for (const name of others) mkdirSync(join(root, name));
    // So that it looks for work folders of that name.
    mkdirSync(join(root, ".filmoteca.beside.work-gone"));
    await replaceFolder(folder, async () => {});
    expect(readdirSync(root).filter((name) => name.includes(".filmoteca."))).toEqual(others.sort());
    for (const name of others) rmSync(join(root, name), {recursive: true});
  });

  it("is cleared up after where there are no locks once nobody has changed anything for an hour", async () => {
    vi.doMock("fs-native-extensions", () => {
      throw new Error("Not for this system.");
    });
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const work = (name: string, ...changed: readonly number[]) => {
      const path = join(root, `.filmoteca.${name}.work-a1`);
      mkdirSync(join(path, "new"), {recursive: true});
      writeFileSync(join(path, "new", "file"), "");
      const paths = [path, join(path, "new"), join(path, "new", "file")];
      for (const [i, minutes] of changed.entries())
        utimesSync(paths[i]!, Date.now() / 1000, Date.now() / 1000 - 60 * minutes);
    };
    work("forgotten", 61, 62, 63);
    work("long", 300, 100, 1);
    work("fresh", 0, 0, 0);
    await replaceFolder(join(root, "unlocked"), async () => {});
    vi.doUnmock("fs-native-extensions");
    expect(String(said.mock.calls)).toContain("There are no locks");
    said.mockRestore();
    expect(leftovers().sort()).toEqual([".filmoteca.fresh.work-a1", ".filmoteca.long.work-a1"]);
    for (const name of leftovers()) rmSync(join(root, name), {recursive: true});
  });

  it("is not made again where another run has made it meanwhile", async () => {
    const folder = join(root, "made");
    const write = () => Promise.reject(new Error("It is written"));
    await replaceFolder(folder, write, () => true);
    await expect(replaceFolder(folder, write, () => false)).rejects.toThrow("It is written");
    expect(leftovers()).toEqual([]);
  });
});
