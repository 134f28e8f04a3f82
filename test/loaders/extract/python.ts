import {spawnSync} from "node:child_process";

/** Whether Python is there to compare with. */
export const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** Runs a Python program on lines of input and returns its lines of output. */
export function runPython(program: string, input: string, ...args: readonly string[]): string[] {
  const result = spawnSync("python3", ["-W", "ignore", "-c", program, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    env: {...process.env, PYTHONIOENCODING: "utf-8", PYTHONUTF8: "1"},
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return result.stdout.split("\n").slice(0, -1);
}
