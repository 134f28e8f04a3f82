import {closeSync, openSync, writeSync} from "node:fs";

/** A CSV file that is written in pieces, quoting only what needs it, as Python's csv module does. */
export class CsvFile {
  readonly #file: number;
  #pending = "";

  constructor(path: string, header: readonly string[]) {
    this.#file = openSync(path, "w");
    this.write(header);
  }

  write(cells: readonly string[]): void {
    for (const [index, cell] of cells.entries()) {
      if (index > 0) this.#pending += ",";
      this.#pending += /[",\n\r]/.test(cell)
        ? `"${cell.includes('"') ? cell.replaceAll('"', '""') : cell}"`
        : cell;
    }
    this.#pending += "\n";
    if (this.#pending.length > 1 << 20) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending);
    for (let from = 0; from < bytes.length; ) from += writeSync(this.#file, bytes, from);
    this.#pending = "";
  }
}
