import {DataRefused} from "./dataRefused.js";
import {printable} from "./printable.js";
import {WrongUse} from "./wrongUse.js";

/**
 * Ends a command: tells on standard error what went wrong and sets the exit code: 3 where the data were refused, 2 for
 * a wrong call (with how to call it), 1 for all else. An error of the program itself is shown with its stack.
 */
export function failure(error: unknown, usage: string): void {
  const {code, text} = told(error, usage);
  process.stderr.write(printable(text));
  process.exitCode = code;
}

function told(error: unknown, usage: string): {readonly code: 1 | 2 | 3; readonly text: string} {
  if (!(error instanceof Error)) return {code: 1, text: `${String(error)}\n`};
  if (error instanceof DataRefused) return {code: 3, text: refusal(error)};
  const wrongCall = String((error as {code?: unknown}).code).startsWith("ERR_PARSE_ARGS");
  if (wrongCall || error instanceof WrongUse) return {code: 2, text: `${error.message}\n\n${usage}`};
  const expected = error.constructor === Error;
  return {code: 1, text: `${expected ? error.message : (error.stack ?? error.message)}\n`};
}

function refusal({summary, reasons, acceptable}: DataRefused): string {
  const wayOn = acceptable ? "To publish what could be read all the same, add --accept-problems.\n" : "";
  return `${summary}The data were refused and nothing was changed:\n${reasons
    .map((reason) => `- ${reason}\n`)
    .join("")}${wayOn}`;
}
