import {availableParallelism} from "node:os";
import {Worker} from "node:worker_threads";

/** Rows that a worker takes at a time, as a rule. */
const CHUNK = 64;

/** Hands out the next rows to work on, from `from` to `to`; null when there are none left. */
export type NextChunk = () => {readonly from: number; readonly to: number} | null;

/**
 * Work on many rows, each by itself: reads plain and shared data, writes its results into shared arrays, a
 * row always to the same place and from the same sums, so that they do not depend on who did it.
 */
export type Task<Input> = (input: Input, next: SharedArrayBuffer) => void;

/**
 * Runs a task over all rows with worker threads and waits for them.
 *
 * @param module URL of the module that exports the task by the name of `task`
 * @param rows Number of rows; with few of them, or one worker, the task runs in this thread
 * @param workers Number of threads; by default one per core
 * @param chunk Rows that a worker takes at a time; 1 for few rows that each take long
 */
export async function parallel<Input extends object>(
  task: Task<Input>,
  module: URL,
  input: Input,
  rows: number,
  workers = availableParallelism(),
  chunk = CHUNK,
): Promise<void> {
  const next = new SharedArrayBuffer(12);
  new Int32Array(next).set([0, rows, chunk]);
  const threads = Math.min(workers, Math.ceil(rows / (chunk === 1 ? 1 : 8 * chunk)));
  if (threads <= 1) {
    task(input, next);
    return;
  }
  const entry = new URL("../startWorker.cjs", import.meta.url);
  await Promise.all(
    Array.from(
      {length: threads},
      () =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(entry, {workerData: {module: module.href, input, next}, execArgv: []});
          worker.once("error", reject);
          worker.once("exit", (code) =>
            code === 0 ? resolve() : reject(new Error(`A worker ended with ${code}.`)),
          );
        }),
    ),
  );
}

/** Takes rows in chunks from a counter that all workers share. */
export function chunkQueue(next: SharedArrayBuffer): NextChunk {
  const counter = new Int32Array(next);
  return () => {
    const rows = counter[1]!;
    const chunk = counter[2]!;
    const from = Atomics.add(counter, 0, chunk);
    return from >= rows ? null : {from, to: Math.min(from + chunk, rows)};
  };
}
