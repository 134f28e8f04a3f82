import {join} from "node:path";
import {type Part, Run} from "./run.js";

export interface TortureOptions {
  readonly minutes: number;
  readonly seed: number;
  /** Only this index of the parts. */
  readonly only: number | null;
  /** A temporary folder. */
  readonly folder: string;
  readonly print: (line: string) => void;
}

/** Minutes in which each part reaches its goal. */
const WHOLE = 20;
/** How often progress is told, in milliseconds. */
const PULSE = 15_000;

/**
 * Runs parts one after the other, each for its share of the time that is left, and prints a table of what they counted.
 * @returns whether there was nothing that must not be
 */
export async function torture(parts: readonly Part[], options: TortureOptions): Promise<boolean> {
  const {minutes, seed, only, folder, print} = options;
  print(`Seed ${seed}, ${minutes} minutes.`);
  const start = Date.now();
  const end = start + minutes * 60_000;
  const runs: {part: Part; run: Run}[] = [];
  for (const [index, part] of parts.entries()) {
    const shares = parts.slice(index).reduce((sum, {share}) => sum + share, 0);
    const until = Date.now() + ((end - Date.now()) * part.share) / shares;
    const goal = Math.ceil((part.goal * minutes) / WHOLE);
    const run = new Run(part.name, seed, join(folder, part.name), {end, until, goal, only}, print);
    runs.push({part, run});
    const state = () =>
      `${part.name}: ${count(run.tried)} ${part.unit}, ${minutesSince(start)} of ${minutes} min`;
    const pulse = setInterval(() => print(state()), PULSE);
    try {
      await part.work(run);
    } catch (error) {
      run.tell(
        "fault",
        run.tried,
        `the part ended early: ${error instanceof Error ? error.stack : String(error)}`,
      );
    } finally {
      clearInterval(pulse);
    }
    print(`${state()}, done`);
  }
  for (const {run} of runs) for (const sentence of run.skipped) print(`Left out of ${run.part}: ${sentence}`);
  print("");
  for (const line of table(runs)) print(line);
  return runs.every(({run}) => Object.values(run.counts).every((number) => number === 0));
}

function minutesSince(start: number): string {
  return ((Date.now() - start) / 60_000).toFixed(1);
}

function table(runs: readonly {readonly part: Part; readonly run: Run}[]): readonly string[] {
  const head = ["part", "tried", "", "faults", "losses", "values not Python's"];
  const rows = runs.map(({part, run: {tried, counts}}) => [
    part.name,
    count(tried),
    part.unit,
    count(counts.fault),
    count(counts.loss),
    count(counts.difference),
  ]);
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column === 0 || column === 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join("  "),
  );
}

function count(number: number): string {
  return number.toLocaleString("en");
}
