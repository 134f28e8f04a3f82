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
  const target = join(out, entry.replace(/\.ts$/, ""));
  mkdirSync(dirname(target), {recursive: true});
  const file = createWriteStream(target);
  // An entry writes to standard output, which is a file while it runs.
  Object.defineProperty(process, "stdout", {value: file, configurable: true});
  try {
    await import(pathToFileURL(resolve("src", entry)).href);
  } catch (error) {
    throw new Error(`src/${entry} failed.`, {cause: error});
  }
  file.end();
  await finished(file);
}
