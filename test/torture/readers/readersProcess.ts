import {openSync, writeFileSync, writeSync} from "node:fs";
import {join} from "node:path";
import {columnsOf} from "./columns.js";
import type {Finding} from "./finding.js";
import {judgeCsv} from "./judgeCsv.js";
import {judgeFile} from "./judgeFile.js";
import {judgeLiteral} from "./judgeLiteral.js";
import {type CsvAnswer, type FileAnswer, type LiteralAnswer, Oracle} from "./oracle.js";
import {type ReaderInput, readerInput} from "./readerInput.js";

/**
 * The process in which the readers read: `readersProcess.ts SEED FOLDER PYTHON`. It takes batches of inputs in messages
 * and writes the index of each input into `FOLDER/at` before it reads it: where it hangs or dies, that is what it read.
 */
export interface Batch {
  readonly first: number;
  readonly count: number;
}

export type Judged = readonly (Finding & {readonly index: number})[];

/** An input that takes longer, in milliseconds of the processor, is a fault. */
const LONG = 3000;

const [seed, folder = "", python] = process.argv.slice(2);
const oracle = python === "python" ? new Oracle() : null;
const at = openSync(join(folder, "at"), "w");

process.on("message", (batch: Batch) => {
  void judgeBatch(batch).then((judged) => process.send?.(judged));
});
process.on("disconnect", () => process.exit());

async function judgeBatch({first, count}: Batch): Promise<Judged> {
  const findings: (Finding & {readonly index: number})[] = [];
  const asked = Array.from({length: count}, (_, i) => {
    const input = readerInput(Number(seed), first + i);
    return {index: first + i, input, answer: oracle?.ask<unknown>(question(input)) ?? null};
  });
  for (const {index, input, answer} of asked) {
    const known = await answer;
    writeSync(at, String(index).padEnd(16), 0);
    const begun = process.cpuUsage();
    for (const finding of await judge(input, known)) findings.push({...finding, index});
    const {user, system} = process.cpuUsage(begun);
    const took = (user + system) / 1000;
    if (took > LONG) findings.push({kind: "fault", what: `an input took ${took.toFixed()} ms`, index});
  }
  return findings;
}

function question(input: ReaderInput): unknown {
  if (input.kind === "literal") return {literal: input.text};
  const base64 = input.bytes.toString("base64");
  return input.kind === "csv"
    ? {csv: base64}
    : {file: base64, delimiter: input.style.delimiter, ...columnsOf[input.file]};
}

async function judge(input: ReaderInput, answer: unknown): Promise<readonly Finding[]> {
  try {
    if (input.kind === "literal") return judgeLiteral(input.text, answer as LiteralAnswer | null);
    if (input.kind === "file") return await judgeFile(input, folder, answer as FileAnswer | null);
    const path = join(folder, "some.csv");
    writeFileSync(path, input.bytes);
    return judgeCsv(path, "some.csv", answer as CsvAnswer | null);
  } catch (error) {
    return [
      {kind: "fault", what: `reading crashed: ${error instanceof Error ? error.stack : String(error)}`},
    ];
  }
}
