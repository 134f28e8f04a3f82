import {accessSync, constants, existsSync, statSync} from "node:fs";
import {dirname} from "node:path";

/**
 * Looks, before anything is done, whether `replaceFolder` can make a folder: it makes another one beside it and
 * renames both.
 * @returns why not, in a clause; null where it can
 */
export function cannotBeReplaced(folder: string): string | null {
  let above = dirname(folder);
  while (!existsSync(above)) above = dirname(above);
  if (!statSync(above).isDirectory()) return `cannot be made, as ${above} is a file`;
  if (existsSync(folder) && statSync(folder).dev !== statSync(above).dev) {
    return "is where another file system begins, and cannot be exchanged; a folder in it could be";
  }
  try {
    accessSync(above, constants.W_OK | constants.X_OK);
    return null;
  } catch {
    return `cannot be made or exchanged, as ${above} cannot be written`;
  }
}
