import {existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from "node:fs";
import {basename, dirname, join} from "node:path";

/** Where the former folder stands, in the staging folder's place, for the moment of the exchange. */
const FORMER = "former";

/**
 * Makes a folder at once: `write` fills a new one beside it, which then takes its name. Until that moment
 * the folder, if there is one, is whole and as it was. What an earlier run left behind when it was ended is
 * cleared away, and the former folder put back if the run was ended in the moment of the exchange.
 *
 * @param present what to do with a folder that is there in the end: "replace" it, or "keep" it where its
 * content can only be the same, as another run made it meanwhile
 */
export async function replaceFolder(
  folder: string,
  present: "replace" | "keep",
  write: (staging: string) => Promise<void>,
): Promise<void> {
  const parent = dirname(folder);
  mkdirSync(parent, {recursive: true});
  clearLeftovers(parent);
  const work = mkdtempSync(join(parent, `.filmoteca.${basename(folder)}.${process.pid}.`));
  try {
    const staging = join(work, "new");
    mkdirSync(staging);
    await write(staging);
    if (present === "replace" && existsSync(folder)) renameSync(folder, join(work, FORMER));
    try {
      renameSync(staging, folder);
    } catch (error) {
      if (present === "replace" || !existsSync(folder)) throw error;
    }
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}

/** Clears up after runs that were ended, whatever folder they were about to make. */
function clearLeftovers(parent: string): void {
  for (const entry of readdirSync(parent)) {
    const [, name, pid] = /^\.filmoteca\.(.+)\.(\d+)\.\w+$/.exec(entry) ?? [];
    if (name === undefined || isRunning(Number(pid))) continue;
    const work = join(parent, entry);
    const folder = join(parent, name);
    if (!existsSync(folder) && existsSync(join(work, FORMER))) renameSync(join(work, FORMER), folder);
    rmSync(work, {recursive: true, force: true});
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
