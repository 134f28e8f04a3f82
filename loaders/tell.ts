import {printable} from "./printable.js";

/** Writes lines to standard error, as a terminal can show them (see `printable`). */
export function tell(text: string): void {
  process.stderr.write(printable(text.endsWith("\n") ? text : `${text}\n`));
}
