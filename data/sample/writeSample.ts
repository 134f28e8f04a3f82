import {randomUUID} from "node:crypto";
import {mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {csvFormatRows} from "d3-dsv";
import {plantDefects} from "./defects.js";
import {headers, rawTables} from "./rawTables.js";
import {readFacts} from "./readFacts.js";

/**
 * Writes the sample's `movies_metadata.csv`, `credits.csv` and `keywords.csv` into a folder, in the published
 * raw format and with its known defects (see README.md). A file that is already there with this content is
 * left alone; each file is replaced as a whole, so that no reader sees half of one.
 */
export function writeSample(folder: string): void {
  const tables = plantDefects(rawTables(readFacts()));
  mkdirSync(folder, {recursive: true});
  writeWhole(join(folder, "movies_metadata.csv"), [[...headers.movies], ...tables.movies]);
  writeWhole(join(folder, "credits.csv"), [[...headers.credits], ...tables.credits]);
  writeWhole(join(folder, "keywords.csv"), [[...headers.keywords], ...tables.keywords]);
}

function writeWhole(path: string, rows: readonly string[][]): void {
  const text = `${csvFormatRows(rows)}\n`;
  if (textOf(path) === text) return;
  // Ends in .csv so that git ignores what a killed run leaves behind.
  const staging = `${path}.${randomUUID()}.csv`;
  writeFileSync(staging, text);
  renameSync(staging, path);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeSample(fileURLToPath(new URL(".", import.meta.url)));
