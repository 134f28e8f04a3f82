import {existsSync, lstatSync, readdirSync, statSync} from "node:fs";
import {join, resolve} from "node:path";
import {writeSample} from "../../data/sample/writeSample.js";
import {DataRefused} from "../dataRefused.js";
import {projectFolder} from "../projectFolder.js";
import {WrongUse} from "../wrongUse.js";
import {fileFault, systemFault} from "./fileFault.js";
import {type RawName, rawFiles, withNote} from "./rawFiles.js";
import {openCredits} from "./readCredits.js";
import {readHead} from "./readHead.js";
import {openKeywords} from "./readKeywords.js";
import {openMovies} from "./readMovies.js";
import type {RatingsFiles} from "./readRatings.js";
import {openTitles} from "./readTitles.js";

/** The files of a raw folder, as absolute paths. */
export interface RawFolder {
  readonly folder: string;
  /** Whether it is the sample that comes with the project. */
  readonly kind: "full" | "sample";
  readonly movies: string;
  readonly credits: string;
  /** Null where the folder has no keywords. */
  readonly keywords: string | null;
  /** Null where the folder has no file of titles. */
  readonly titles: string | null;
  /** What there is to say of how the files were found, in clauses. */
  readonly remarks: Readonly<Record<RawName, readonly string[]>>;
  /** Ratings to recommend by; absent where nobody asks for them. */
  readonly rated?: RatingsFiles;
}

/** The paths of all files that are read. */
export function rawPaths({movies, credits, keywords, titles, rated}: RawFolder): readonly string[] {
  return [movies, credits, keywords, titles, rated?.ratings ?? null, rated?.links ?? null].filter(
    (path) => path !== null,
  );
}

const openers = {movies: openMovies, credits: openCredits, keywords: openKeywords, titles: openTitles};
const names = Object.keys(rawFiles) as readonly RawName[];
/** How the name of a raw file may end: whether it is packed, and how, its bytes tell. */
const endings = /^(\.csv|\.tsv|\.txt)?(\.gz|\.gzip|\.zip|\.bz2|\.xz|\.zst|\.7z)?$/i;

/**
 * Finds the raw data: the folder that is asked for; else `data/raw/`, if it holds a CSV file; else the sample
 * in `data/sample/`, whose CSV files are written where they are missing.
 *
 * @param asked A folder, empty for none; by default what the environment variable FILMOTECA_RAW names.
 * @param project The project's folder.
 * @throws WrongUse where the folder that is asked for is none
 * @throws DataRefused that names all that is wrong where that folder, or a `data/raw/` with CSV files, lacks a file or
 * has one that cannot be opened: no other folder replaces it.
 */
export function findRaw(asked = process.env.FILMOTECA_RAW ?? "", project = projectFolder): RawFolder {
  const sample = join(project, "data", "sample");
  if (asked !== "") {
    const folder = resolve(asked);
    if (resolve(sample) !== folder) {
      if (!isFolder(folder)) {
        throw new WrongUse(`There is no folder ${asked}, which FILMOTECA_RAW or --raw asks for.`);
      }
      return filesOf(folder, "full");
    }
  } else {
    const raw = join(project, "data", "raw");
    if (lstatSync(raw, {throwIfNoEntry: false}) && !isFolder(raw)) {
      throw new DataRefused([`${raw} ${fileFault(raw) ?? "is a file, not a folder"}.`]);
    }
    const isRaw = (name: string) => /\.csv$/i.test(name) || names.some((file) => rankOf(name, file) !== null);
    if (existsSync(raw) && namesIn(raw).some(isRaw)) return filesOf(raw, "full");
  }
  writeSample(sample);
  return filesOf(sample, "sample");
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new DataRefused([`${folder} ${systemFault(folder, error)}.`]);
  }
}

/** How well the name of a file fits a raw file, the smaller the better; null where it is another's. */
function rankOf(name: string, file: RawName): number | null {
  const {stems} = rawFiles[file];
  const at = stems.findIndex((stem) => name.toLowerCase().startsWith(stem));
  const stem = stems[at];
  if (stem === undefined || name.length === stem.length || !endings.test(name.slice(stem.length)))
    return null;
  return 3 * at + (name === `${stem}.csv` ? 0 : name.toLowerCase() === `${stem}.csv` ? 1 : 2);
}

function filesOf(folder: string, kind: RawFolder["kind"]): RawFolder {
  const entries = namesIn(folder);
  const reasons: string[] = [];
  const found = new Map<RawName, string>();
  const remarks: Record<RawName, readonly string[]> = {movies: [], credits: [], keywords: [], titles: []};
  for (const file of names) {
    const {stems, optional} = rawFiles[file];
    const [taken, ...beside] = entries
      .flatMap((name) => {
        const rank = rankOf(name, file);
        return rank === null ? [] : [{name, rank}];
      })
      .sort((a, b) => a.rank - b.rank);
    if (taken === undefined) {
      if (optional === null) reasons.push(missing(folder, entries, stems));
      continue;
    }
    const path = join(folder, taken.name);
    found.set(file, path);
    const said = stems.some((stem) => taken.name === `${stem}.csv`) ? [] : [`was found as ${taken.name}`];
    if (beside.length > 0) {
      const others = beside.map(({name}) => name).join(", ");
      said.push(`was taken; ${others} beside it ${beside.length === 1 ? "was" : "were"} not read`);
    }
    remarks[file] = said;
  }
  const faulty = new Set<RawName>();
  for (const [file, path] of found) {
    const fault = fileFault(path);
    if (fault === null) continue;
    faulty.add(file);
    reasons.push(withNote(file, `${path} ${fault}.`));
  }
  const movies = found.get("movies");
  const credits = found.get("credits");
  if (movies === undefined || credits === undefined || reasons.length > 0) {
    // The reading does not come to the others, so what is wrong with their headers is said here.
    for (const [file, path] of found) if (!faulty.has(file)) reasons.push(...headerFaults(file, path));
    throw new DataRefused(reasons);
  }
  const [keywords = null, titles = null] = [found.get("keywords"), found.get("titles")];
  return {folder, kind, movies, credits, keywords, titles, remarks};
}

function missing(folder: string, entries: readonly string[], stems: readonly string[]): string {
  const [first = "", ...others] = stems.map((stem) => `${stem}.csv`);
  const near = entries.filter((name) => stems.some((stem) => name.toLowerCase().startsWith(`${stem}.`)));
  return (
    `${folder} has no ${first}${others.length > 0 ? ` (or ${others.join(", ")})` : ""}` +
    `${near.length > 0 ? `; ${near.slice(0, 3).join(", ")} is no name of a CSV file` : ""}. Put the file there ` +
    "(npm run data:fetch -- --from DIR_OR_URL checks the published ones and puts them into data/raw) " +
    "or name another folder with FILMOTECA_RAW or --raw."
  );
}

function headerFaults(file: RawName, path: string): readonly string[] {
  const {is} = readHead(path).form;
  if (is === "gzip" || is === "zip") return [];
  try {
    openers[file](path).records.return();
    return [];
  } catch (error) {
    if (error instanceof DataRefused) return error.reasons.map((reason) => withNote(file, reason));
    throw error;
  }
}
