import {resolve} from "node:path";

/** The scripts whose options name paths. */
const commands: ReadonlySet<string> = new Set([
  "build",
  "data",
  "data:diff",
  "data:fetch",
  "evaluate",
  "start",
  "train",
]);

/**
 * A path of the command line as its user means it: from the folder in which the command was called, which is not
 * always that in which npm runs it (the project's).
 */
export function userPath(path: string): string;
export function userPath(path: string | undefined): string | undefined;
export function userPath(path: string | undefined): string | undefined {
  const {npm_lifecycle_event: script, INIT_CWD: called} = process.env;
  // npm leaves its variables to all that a script starts in its turn; those know better where they are.
  if (path === undefined || !commands.has(script ?? "") || called === undefined) return path;
  return resolve(called, path);
}
