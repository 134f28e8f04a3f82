import {existsSync, readdirSync, statSync} from "node:fs";
import {join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {writeSample} from "../../data/sample/writeSample.js";

/** The files of a raw folder, as absolute paths. */
export interface RawFolder {
  readonly folder: string;
  /** Whether it is the sample that comes with the project. */
  readonly kind: "full" | "sample";
  readonly movies: string;
  readonly credits: string;
  /** Null where the folder has no `keywords.csv`. */
  readonly keywords: string | null;
}

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Finds the raw data: the folder that is asked for; else `data/raw/`, if it holds a CSV file; else the sample
 * in `data/sample/`, whose CSV files are written where they are missing.
 *
 * @param asked A folder, empty for none; by default what the environment variable FILMOTECA_RAW names.
 * @param project The project's folder.
 * @throws Error that names what is missing where the folder that is asked for, or a `data/raw/` with CSV files,
 * lacks a file: another folder never stands in for it.
 */
export function findRaw(asked = process.env.FILMOTECA_RAW ?? "", project = projectFolder): RawFolder {
  const sample = join(project, "data", "sample");
  if (asked !== "") {
    const folder = resolve(asked);
    if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) {
      throw new Error(`There is no folder ${asked}, which FILMOTECA_RAW or --raw asks for.`);
    }
    if (folder !== resolve(sample)) return filesOf(folder, "full");
  } else {
    const raw = join(project, "data", "raw");
    if (existsSync(raw) && readdirSync(raw).some((name) => name.endsWith(".csv")))
      return filesOf(raw, "full");
  }
  writeSample(sample);
  return filesOf(sample, "sample");
}

function filesOf(folder: string, kind: RawFolder["kind"]): RawFolder {
  const find = (...names: readonly string[]): string | null =>
    names.map((name) => join(folder, name)).find((path) => existsSync(path)) ?? null;
  const movies = find("movies_metadata.csv", "movies_dataset.csv");
  const credits = find("credits.csv");
  if (movies === null) throw missing(folder, "movies_metadata.csv (or movies_dataset.csv)");
  if (credits === null) throw missing(folder, "credits.csv");
  return {folder, kind, movies, credits, keywords: find("keywords.csv")};
}

function missing(folder: string, file: string): Error {
  return new Error(
    `${folder} has no ${file}. Put the file there (npm run data:fetch -- --from DIR_OR_URL checks the published ones and puts them into data/raw) ` +
      "or name another folder with FILMOTECA_RAW or --raw.",
  );
}
