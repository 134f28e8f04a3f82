import {createHash, randomUUID} from "node:crypto";
import {appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {csvFormatRows} from "d3-dsv";
import {DataRefused} from "../../loaders/dataRefused.js";
import {plantDefects} from "./defects.js";
import {headers, rawTables} from "./rawTables.js";
import {readFacts} from "./readFacts.js";

/** The file beside the sample that lists the SHA-256 of all that was ever written there. */
const WRITTEN = ".filmoteca.written";

/** What was written before there was such a list. */
const writtenBefore = [
  "b666148e1ca5352409cf4b0798d55734dcba356261b19995a922a1488e4c5127",
  "f425715f0137cc727069ec5d07c6600665d4a861407eaeef01bab3b44a8813f5",
  "86347838d51e92d8a117add4bfca687a894b4635bd4652aa1863e9bd7ef24149",
];

/**
 * Writes the sample's `movies_metadata.csv`, `credits.csv`, `keywords.csv` and `titles.csv` into a folder, in the published
 * raw format and with its known defects (see README.md). A file that is already there with this content is
 * left alone; each file is replaced as a whole, so that no reader sees half of one.
 *
 * @throws DataRefused where one of them is there and is not as it was ever written: nothing is touched
 */
export function writeSample(folder: string): void {
  const tables = plantDefects(rawTables(readFacts()));
  mkdirSync(folder, {recursive: true});
  const files = [
    {name: "movies_metadata.csv", rows: [[...headers.movies], ...tables.movies]},
    {name: "credits.csv", rows: [[...headers.credits], ...tables.credits]},
    {name: "keywords.csv", rows: [[...headers.keywords], ...tables.keywords]},
    {name: "titles.csv", rows: [[...headers.titles], ...tables.titles]},
  ].map(({name, rows}) => ({path: join(folder, name), text: `${csvFormatRows(rows)}\n`}));
  const outdated = files.filter(({path, text}) => textOf(path) !== text);
  const list = join(folder, WRITTEN);
  const written = new Set([...writtenBefore, ...(textOf(list) ?? "").split("\n")]);
  const reasons = outdated.flatMap(({path}) => {
    const text = textOf(path);
    return text === null || written.has(hashOf(text)) ? [] : [refusal(path)];
  });
  if (reasons.length > 0) throw new DataRefused(reasons);
  for (const {path, text} of outdated) {
    // Listed before it is there, so that the next run knows it wherever this one is ended.
    if (!written.has(hashOf(text))) appendFileSync(list, `${hashOf(text)}\n`);
    writeWhole(path, text);
  }
}

function refusal(path: string): string {
  return (
    `${path} was changed by hand, and would be written anew from the sample's facts. Remove it; or, if it holds data ` +
    "of yours, move it to a folder of its own and name that with FILMOTECA_RAW or --raw."
  );
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function writeWhole(path: string, text: string): void {
  // Ends in .csv so that git ignores what a killed run leaves behind.
  const staging = `${path}.${randomUUID()}.csv`;
  writeFileSync(staging, text);
  renameSync(staging, path);
}

/** Null where there is no such file; empty where it is none, or cannot be read. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? null : "";
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeSample(fileURLToPath(new URL(".", import.meta.url)));
