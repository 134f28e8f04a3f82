import {lstatSync, realpathSync} from "node:fs";
import {resolve} from "node:path";
import {WrongUse} from "../wrongUse.js";

/**
 * The folder that a name stands for: where the name is that of a link, what it leads to, which is not the link's to
 * lose. A name that nothing has yet is its own.
 *
 * @throws WrongUse where the name is that of something else than a folder, or of a link that leads nowhere
 */
export function throughLinks(name: string): string {
  const path = resolve(name);
  const stat = attempt(path, () => lstatSync(path, {throwIfNoEntry: false}));
  if (stat === undefined) return path;
  if (!stat.isSymbolicLink() && !stat.isDirectory())
    throw new WrongUse(`${name} is no folder: nothing was written.`);
  const real = attempt(path, () => realpathSync(path));
  if (!lstatSync(real).isDirectory())
    throw new WrongUse(`${name} is a link to ${real}, which is no folder: nothing was written.`);
  return real;
}

function attempt<Result>(path: string, look: () => Result): Result {
  try {
    return look();
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ELOOP") {
      throw new WrongUse(
        `${path} is a link that leads nowhere: make the folder it names, or remove the link. Nothing was written.`,
      );
    }
    if (code === "ENOTDIR")
      throw new WrongUse(`${path} cannot be a folder: a part of that path is a file. Nothing was written.`);
    throw error;
  }
}
