import {createReadStream, readFileSync} from "node:fs";
import {createInterface} from "node:readline";
import {DataRefused} from "../dataRefused.js";
import {CsvWriter} from "./csvWriter.js";
import type {PlainText} from "./plainText.js";
import {excerpt} from "./problems.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes JSON lines, an object a line, as CSV: a column per key in the order in which they come first, null and what an
 * object lacks as an empty cell, what is nested as JSON. Empty lines are no records.
 *
 * @param name of the file, for messages
 * @param into descriptor of the file that takes the CSV
 * @throws DataRefused that names the first line that is no JSON object
 */
export async function jsonLinesToCsv(text: PlainText["text"], name: string, into: number): Promise<void> {
  // The header has to know all keys before the first record is written.
  const keys = new Set<string>();
  for await (const fields of linesOf(text, name)) for (const key of Object.keys(fields)) keys.add(key);
  const writer = new CsvWriter(into);
  writer.add([...keys]);
  for await (const fields of linesOf(text, name)) writer.add(Array.from(keys, (key) => cellOf(fields[key])));
  writer.flush();
}

/** The same of one array of objects, which is read as a whole. */
export function jsonArrayToCsv(text: PlainText["text"], name: string, into: number): void {
  const wayOut = "Save it as JSON lines, an object a line (in pandas: orient='records', lines=True).";
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(text, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    throw new DataRefused([
      `${name} is JSON that cannot be read (${excerpt((error as Error).message)}). ${wayOut}`,
    ]);
  }
  if (!Array.isArray(value) || !value.every(isObject)) {
    throw new DataRefused([`${name} is JSON, but no list of objects. ${wayOut}`]);
  }
  const keys = [...new Set(value.flatMap((fields) => Object.keys(fields)))];
  const writer = new CsvWriter(into);
  writer.add(keys);
  for (const fields of value) writer.add(keys.map((key) => cellOf(fields[key])));
  writer.flush();
}

async function* linesOf(text: PlainText["text"], name: string): AsyncGenerator<Fields, void> {
  const input =
    typeof text === "number"
      ? createReadStream("", {fd: text, start: 0, autoClose: false, encoding: "utf8"})
      : createReadStream(text, "utf8");
  let number = 0;
  for await (const line of createInterface({input, crlfDelay: Number.POSITIVE_INFINITY})) {
    number++;
    const content = number === 1 ? line.replace(/^\ufeff/, "") : line;
    if (content.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(content);
    } catch (error) {
      throw new DataRefused([
        `${name} is no JSON in line ${number} (${excerpt((error as Error).message)}). It may have been cut short: fetch or ` +
          "export it again, or mend that line.",
      ]);
    }
    if (!isObject(value)) {
      throw new DataRefused([`${name} has no object in line ${number}. Save it with an object a line.`]);
    }
    yield value;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
