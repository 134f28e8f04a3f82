/**
 * Runs every entry of the site (the page loaders and data loaders under `src/`) in this one process and keeps what
 * each one writes: OUT, which is Framework's cache, where it looks before it would start a process for each. Loading
 * the code sixty times takes a minute.
 */
import {createWriteStream, mkdirSync, readdirSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {finished} from "node:stream/promises";
import {pathToFileURL} from "node:url";

const out = process.argv[2]!;
const entries = readdirSync("src", {recursive: true, encoding: "utf8"})
  .filter((name) => /\.\w+\.ts$/.test(name) && !name.startsWith(".observablehq"))
  .sort();
for (const entry of entries) {
  const [bracketed, name] = /\[(\w+)\]/.exec(entry) ?? [];
  if (bracketed === undefined || name === undefined) await keep(entry, entry, []);
  else {
    const {parameters} = (await import(pathToFileURL(resolve("src/parameters.ts")).href)) as Parameters;
    for (const value of parameters()[name] ?? []) {
      await keep(entry, entry.replace(bracketed, value), [`--${name}=${value}`]);
    }
  }
}

interface Parameters {
  readonly parameters: () => Readonly<Record<string, readonly string[]>>;
}

/** Runs an entry with arguments and keeps what it writes. */
async function keep(entry: string, name: string, args: readonly string[]): Promise<void> {
  const target = join(out, name.replace(/\.ts$/, ""));
  mkdirSync(dirname(target), {recursive: true});
  const file = createWriteStream(target);
  // An entry writes to standard output, which is a file while it runs.
  Object.defineProperty(process, "stdout", {value: file, configurable: true});
  process.argv = [process.execPath, resolve("src", entry), ...args];
  try {
    // Each with a query of its own is a module of its own, and so run again.
    await import(pathToFileURL(resolve("src", entry)).href + args.map((arg) => `?${arg}`).join(""));
  } catch (error) {
    throw new Error(`src/${name} failed.`, {cause: error});
  }
  file.end();
  await finished(file);
}
