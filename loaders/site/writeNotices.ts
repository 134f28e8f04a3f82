import {readFileSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {promisify} from "node:util";
import {init, type ModuleInfo} from "license-checker-rseidelsohn";
import {projectFolder} from "../projectFolder.js";

/** What packages do not say themselves, in the form that the library reads. */
const clarifications = "loaders/site/clarifications.json";

/**
 * Writes `notices.txt` into the built site: the licence, and the notice if it has one, of every package of which the
 * site ships something, as they are installed by the lock file.
 * @param folder the built site
 * @param shipped the packages as `name@version`, sorted
 * @throws Error where a package has no licence text, or its licence no name
 */
export async function writeNotices(folder: string, shipped: readonly string[]): Promise<void> {
  const installed = await promisify(init)({
    start: projectFolder,
    clarificationsFile: join(projectFolder, clarifications),
    customFormat: {licenseText: ""},
  });
  const notices = shipped.map((name) => notice(name, installed[name]));
  const own = `Filmoteca\n\n${lines(readFileSync(join(projectFolder, "LICENSE"), "utf8"))}`;
  writeFileSync(join(folder, "notices.txt"), `${[own, ...notices].join(`\n\n${"=".repeat(80)}\n\n`)}\n`);
}

function notice(name: string, info: ModuleInfo | undefined): string {
  const {licenseText = "", licenseFile = "", licenses = [], repository, noticeFile} = info ?? {};
  // Where there is no licence, the library takes the file that introduces the package.
  const guessed =
    /readme/i.test(basename(licenseFile)) && licenseText === readFileSync(licenseFile, "utf8").trim();
  if (licenseText === "" || guessed)
    throw new Error(`${name} is shipped without the text of its licence: write it into ${clarifications}.`);
  const names = [licenses].flat().join(", ");
  // So the library says that it does not know the licence, or that it guesses.
  if (/^Custom:|\*$|^$|^UNKNOWN$/.test(names))
    throw new Error(`${name} is shipped without the name of its licence: write it into ${clarifications}.`);
  const more = noticeFile === undefined ? [] : [lines(readFileSync(noticeFile, "utf8"))];
  const head = [`${name} (${names})`, ...(repository ? [repository] : [])].join("\n");
  return [head, lines(licenseText), ...more].join("\n\n");
}

/** The same on every system. */
function lines(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .trim();
}
