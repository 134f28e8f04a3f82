import {csvFormatRow} from "d3-dsv";
import {appendScratch} from "./scratchFile.js";

/** Bytes that are written at a time. */
const CHUNK = 1 << 20;

/** Writes records as CSV to the end of a scratch file. */
export class CsvWriter {
  readonly #into: number;
  #lines: string[] = [];
  #length = 0;

  /** @param into descriptor of the file */
  constructor(into: number) {
    this.#into = into;
  }

  /** Adds a record; null is an empty cell. */
  add(cells: readonly (string | null)[]): void {
    const line = `${csvFormatRow(cells.map((cell) => cell ?? ""))}\n`;
    this.#lines.push(line);
    this.#length += line.length;
    if (this.#length >= CHUNK) this.flush();
  }

  /** Writes what was added. */
  flush(): void {
    appendScratch(this.#into, Buffer.from(this.#lines.join("")));
    this.#lines = [];
    this.#length = 0;
  }
}
