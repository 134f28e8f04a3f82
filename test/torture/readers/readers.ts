import {type ChildProcess, fork} from "node:child_process";
import {mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Part, Run} from "../run.js";
import {hasPython} from "./oracle.js";
import {readerInput} from "./readerInput.js";
import type {Batch, Judged} from "./readersProcess.js";

const program = fileURLToPath(new URL("readersProcess.ts", import.meta.url));
const BATCH = 200;
/** Nothing that is read here takes as long, in milliseconds. */
const HANGS = 120_000;
/** After so many deaths the process is beyond help. */
const DEATHS = 20;

/**
 * Generated and damaged files and cells through the readers, against Python's `csv` and `ast.literal_eval`. They are read
 * in processes of their own, which may die or hang.
 */
export const readers: Part = {
  name: "readers",
  unit: "inputs",
  goal: 100_000,
  share: 5,
  async work(run) {
    const python = hasPython();
    if (!python)
      run.skipped.push(
        "There is no Python 3.9 or later to compare with (python3): only errors and hangs were looked for.",
      );
    const lanes = run.limits.only === null ? ["one", "two"] : ["one"];
    await Promise.all(
      lanes.map(async (lane) => {
        const folder = join(run.folder, lane);
        mkdirSync(folder, {recursive: true});
        for (let deaths = 0; deaths < DEATHS && run.goesOn(); deaths++)
          await readInProcess(run, folder, python);
      }),
    );
  },
};

/** Has inputs read by one process until the time is up or the process ends. */
async function readInProcess(run: Run, folder: string, python: boolean): Promise<void> {
  const child = fork(program, [String(run.seed), folder, python ? "python" : "none"], {
    execArgv: ["--import", "tsx", "--max-old-space-size=1500"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  try {
    while (run.goesOn()) {
      const count = run.limits.only === null ? BATCH : 1;
      const first = run.next(count);
      const judged = await answer(child, {first, count});
      run.tried += count;
      if (judged === null) {
        const index = Number(readFileSync(join(folder, "at"), "utf8").trim() || first);
        run.tell("fault", index, "the process that reads died or hangs", inputOf(run.seed, index));
        return;
      }
      for (const {kind, index, what} of judged) run.tell(kind, index, what, inputOf(run.seed, index));
    }
  } finally {
    child.kill("SIGKILL");
  }
}

/** What the process found in a batch; null where it ended or gives no answer. */
function answer(child: ChildProcess, batch: Batch): Promise<Judged | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(null), HANGS);
    const ended = () => settle(null);
    const settle = (judged: Judged | null) => {
      clearTimeout(timer);
      child.off("message", settle);
      child.off("exit", ended);
      resolve(judged);
    };
    child.on("message", settle);
    child.on("exit", ended);
    child.send(batch);
  });
}

function inputOf(seed: number, index: number): string | Buffer {
  const input = readerInput(seed, index);
  return input.kind === "literal" ? input.text : input.bytes;
}
