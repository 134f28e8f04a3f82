import {type ChildProcessWithoutNullStreams, spawn, spawnSync} from "node:child_process";
import {createInterface} from "node:readline";
import {fileURLToPath} from "node:url";

/** A value as JSON holds it: a dict is `{dict: [[key, value], …]}`, a number beyond JSON an object. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | {readonly dict: readonly (readonly [Plain, Plain])[]}
  | {readonly integer: string}
  | {readonly float: string};

export interface LiteralAnswer {
  /** Absent where Python reads nothing. */
  readonly value?: Plain;
  /** Whether the project has to read it as well. */
  readonly must: boolean;
}

export interface CsvAnswer {
  readonly rows?: readonly (readonly string[])[];
}

/** A raw file as Python reads it; only an error where it does not. */
export interface FileAnswer {
  readonly error?: string;
  /** The records after the header, empty lines left out. */
  readonly rows?: readonly (readonly string[])[];
  readonly at?: Readonly<Record<string, number>>;
  readonly width?: number;
  /** By cell: its value, or that of the whole entries of a cell that is cut off. */
  readonly nested?: Readonly<Record<string, {readonly value?: Plain; readonly prefix?: Plain}>>;
  readonly numbers?: Readonly<Record<string, number | null | {readonly float: string}>>;
}

const program = fileURLToPath(new URL("oracle.py", import.meta.url));

/** Whether there is a Python 3 to ask. */
export function hasPython(): boolean {
  return spawnSync("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 9))"]).status === 0;
}

/** One Python process, asked again and again. */
export class Oracle {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting: ((line: string) => void)[] = [];
  #errors = "";

  constructor() {
    this.#child = spawn("python3", ["-W", "ignore", program], {env: {...process.env, PYTHONUTF8: "1"}});
    createInterface({input: this.#child.stdout}).on("line", (line) => this.#waiting.shift()?.(line));
    this.#child.stderr.on("data", (data: Buffer) => {
      this.#errors += data.toString();
    });
    this.#child.on("close", () => {
      if (this.#waiting.length === 0) return;
      throw new Error(`Python ended while it was asked: ${this.#errors}`);
    });
  }

  /** Asks; answers come in the order of the questions. */
  ask<Answer>(question: unknown): Promise<Answer> {
    const answer = new Promise<string>((resolve) => this.#waiting.push(resolve));
    this.#child.stdin.write(`${JSON.stringify(question)}\n`);
    return answer.then((line) => JSON.parse(line) as Answer);
  }

  close(): void {
    this.#child.stdin.end();
  }
}
