import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {type Random, randomOf} from "./random.js";

/**
 * What must not be. A fault: a crash, a hang, an error that is no clear sentence, a mixture, anything against the
 * rules. A loss: something of the input that is neither in the output nor told of, or a former result that is gone.
 * A difference: an accepted value that is not Python's.
 */
export type Kind = "fault" | "loss" | "difference";

/** A part of the torture. */
export interface Part {
  readonly name: string;
  /** What it counts: "inputs", "kills". */
  readonly unit: string;
  /** How many there are at least in 20 minutes. */
  readonly goal: number;
  /** Share of the time, among those of the other parts. */
  readonly share: number;
  /** Tries things until `run.goesOn()` is false. */
  readonly work: (run: Run) => Promise<void>;
}

export interface Limits {
  /** Ends in any case. */
  readonly end: number;
  /** Ends when the goal is reached as well. */
  readonly until: number;
  readonly goal: number;
  /** Only this index. */
  readonly only: number | null;
}

/** How many times one kind of fault is printed; all are counted. */
const PRINTED = 5;

/** One run of a part: hands out indices, counts, and tells of what must not be. */
export class Run {
  tried = 0;
  readonly counts: Record<Kind, number> = {fault: 0, loss: 0, difference: 0};
  /** Why something was left out, in sentences. */
  readonly skipped: string[] = [];
  readonly #printed = new Map<string, number>();
  #next = 0;
  #kept: string | null = null;

  constructor(
    readonly part: string,
    readonly seed: number,
    /** For the part's own files; it goes when all is done. */
    readonly folder: string,
    readonly limits: Limits,
    readonly print: (line: string) => void,
  ) {
    mkdirSync(folder, {recursive: true});
    if (limits.only !== null) this.#next = limits.only;
  }

  /** Whether there is time, or the goal not reached. */
  goesOn(): boolean {
    const {only, end, until, goal} = this.limits;
    const now = Date.now();
    if (only !== null) return this.#next === only && now < end;
    return now < end && (now < until || this.tried < goal);
  }

  /** The next index, or the first of the next so many. */
  next(count = 1): number {
    const first = this.#next;
    this.#next += count;
    return first;
  }

  random(index: number): Random {
    return randomOf(this.seed, this.part, index);
  }

  /** Counts what must not be, and prints it with what is needed to see it again. */
  tell(kind: Kind, index: number, what: string, input?: string | Uint8Array): void {
    this.counts[kind]++;
    // Sentences that differ in quoted values, in brackets and in words with digits are of one kind.
    const common = what.replace(/"(?:[^"\\]|\\.)*"|\([^)]*\)|\{[^}]*\}|\S*\d\S*/g, "");
    const same = `${kind} ${common.slice(0, 120)}`;
    const printed = (this.#printed.get(same) ?? 0) + 1;
    this.#printed.set(same, printed);
    if (printed > PRINTED) return;
    const file = input === undefined ? "" : `, input in ${this.#keep(index, input)}`;
    this.print(
      `${kind.toUpperCase()} ${what} (--seed ${this.seed} --part ${this.part} --index ${index}${file})` +
        (printed === PRINTED ? " Further ones of this kind are only counted." : ""),
    );
  }

  /** Keeps the input of a fault in a folder that stays. */
  #keep(index: number, input: string | Uint8Array): string {
    this.#kept ??= mkdtempSync(join(tmpdir(), `filmoteca-torture-${this.part}-`));
    const file = join(this.#kept, `${index}.input`);
    writeFileSync(file, input);
    return file;
  }
}
