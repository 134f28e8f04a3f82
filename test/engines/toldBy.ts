import type {ChildProcess} from "node:child_process";
import type {Readable} from "node:stream";

/** Milliseconds in which a program has to say that it is there. */
const patience = 60_000;

/**
 * What a program says in its output, once it does: the first group of a pattern.
 * @throws Error where it ends, or says nothing for a minute
 */
export function toldBy(program: ChildProcess, output: Readable, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (why: string): void =>
      reject(new Error(`${program.spawnfile} ${why}: ${said.slice(-2000)}`));
    const late = setTimeout(() => fail("does not start"), patience);
    program.once("error", ({message}) => fail(message));
    program.once("exit", () => fail("has ended"));
    // It is read on to its end: a full pipe would stop the program.
    output.setEncoding("utf8").on("data", (piece: string) => {
      said = (said + piece).slice(-100_000);
      const [, found] = pattern.exec(said) ?? [];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found);
    });
  });
}
