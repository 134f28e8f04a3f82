import {existsSync, lstatSync, readdirSync, statSync} from "node:fs";
import {basename, join, resolve} from "node:path";
import {writeSample} from "../../data/sample/writeSample.js";
import {languageName} from "../../src/format/languageName.js";
import type {TextLanguage} from "../../src/shared/textLanguages.js";
import {DataRefused} from "../dataRefused.js";
import {projectFolder} from "../projectFolder.js";
import {WrongUse} from "../wrongUse.js";
import {readColumnMapping} from "./columnMapping.js";
import {fileFault, systemFault} from "./fileFault.js";
import type {FileShape} from "./fileShape.js";
import {knownShapes, type RawName, rawFiles, withNote, withoutCredits} from "./rawFiles.js";
import {openCorrections} from "./readCorrections.js";
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
  /** Null where the movies are of a shape that comes without credits. */
  readonly credits: string | null;
  /** Null where the folder has no keywords. */
  readonly keywords: string | null;
  /** Null where the folder has no file of titles. */
  readonly titles: string | null;
  /** Null where neither the folder nor the project has corrections. */
  readonly corrections: string | null;
  /** The published name of the file of movies, without the extension; null where a `columns.json` names it. */
  readonly published: string | null;
  /** How the files are written that are not as the published ones. */
  readonly shapes: Readonly<Partial<Record<RawName, FileShape>>>;
  /** In which titles and overviews are written: English where no `columns.json` says otherwise. */
  readonly textLanguage: TextLanguage;
  /** What there is to say of how the files were found, in clauses. */
  readonly remarks: Readonly<Record<RawName, readonly string[]>>;
  /** Ratings to recommend by; absent where nobody asks for them. */
  readonly rated?: RatingsFiles;
}

/** The paths of all files that are read. */
export function rawPaths({
  movies,
  credits,
  keywords,
  titles,
  corrections,
  rated,
}: RawFolder): readonly string[] {
  return [
    movies,
    credits,
    keywords,
    titles,
    corrections,
    rated?.ratings ?? null,
    rated?.links ?? null,
  ].filter((path) => path !== null);
}

const openers = {
  movies: openMovies,
  credits: openCredits,
  keywords: openKeywords,
  titles: openTitles,
  corrections: openCorrections,
};
const names = Object.keys(rawFiles) as readonly RawName[];
/** How the name of a raw file may end: whether it is packed, and how, its bytes tell. */
const endings =
  /^(\.csv|\.tsv|\.txt|\.parquet|\.jsonl|\.ndjson|\.json)?(\.gz|\.gzip|\.zip|\.bz2|\.xz|\.zst|\.7z)?$/i;
/** Tables by the end of their names. */
const tables = /\.(csv|tsv|parquet|jsonl|ndjson)$/i;

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
      return filesOf(folder, "full", project);
    }
  } else {
    const raw = join(project, "data", "raw");
    if (lstatSync(raw, {throwIfNoEntry: false}) && !isFolder(raw)) {
      throw new DataRefused([`${raw} ${fileFault(raw) ?? "is a file, not a folder"}.`]);
    }
    const isRaw = (name: string) => tables.test(name) || names.some((file) => rankOf(name, file) !== null);
    if (existsSync(raw) && namesIn(raw).some(isRaw)) {
      return filesOf(raw, "full", project);
    }
  }
  writeSample(sample);
  return filesOf(sample, "sample", project);
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

/** A file that may be a raw file: the smaller the rank, the better its name fits. */
interface Candidate {
  readonly name: string;
  /** The published name that it has, without the extension. */
  readonly stem: string;
  readonly rank: number;
}

/** How well the name of a file fits a raw file; null where it is another's. */
function rankOf(name: string, file: RawName): Candidate | null {
  const {stems} = rawFiles[file];
  const at = stems.findIndex((stem) => name.toLowerCase().startsWith(stem.toLowerCase()));
  const stem = stems[at];
  if (stem === undefined || name.length === stem.length || !endings.test(name.slice(stem.length)))
    return null;
  const rank =
    3 * at + (name === `${stem}.csv` ? 0 : name.toLowerCase() === `${stem}.csv`.toLowerCase() ? 1 : 2);
  return {name, stem, rank};
}

function filesOf(folder: string, kind: RawFolder["kind"], project: string): RawFolder {
  const mapping = kind === "sample" ? null : readColumnMapping(folder, project);
  const textLanguage = mapping?.language ?? "en";
  const ofProject = join(project, "data", "corrections.csv");
  const entries = namesIn(folder);
  const reasons: string[] = [];
  const found = new Map<RawName, string>();
  const shapes: Partial<Record<RawName, FileShape>> = {};
  const remarks: Record<RawName, readonly string[]> = {
    movies: [],
    credits: [],
    keywords: [],
    titles: [],
    corrections: [],
  };
  let published: string | null = null;
  let isWithoutCredits = mapping?.files.credits === null;
  for (const file of names) {
    const mapped = file === "corrections" ? undefined : mapping?.files[file];
    if (mapped === null) continue;
    const {stems, optional} = rawFiles[file];
    const own = mapped?.file ?? null;
    const [taken, ...beside] =
      own === null
        ? entries.flatMap((name) => rankOf(name, file) ?? []).sort((a, b) => a.rank - b.rank)
        : entries.filter((name) => name === own).map((name) => ({name, stem: name, rank: 0}));
    if (taken === undefined && file === "corrections" && kind === "full" && existsSync(ofProject)) {
      found.set(file, ofProject);
      remarks[file] = ["is that of the project"];
      continue;
    }
    if (taken === undefined) {
      if (own !== null) reasons.push(`${mapping?.path} names ${own}, which ${folder} does not have.`);
      else if (optional === null && !(file === "credits" && isWithoutCredits)) {
        reasons.push(
          missing(
            file,
            folder,
            entries,
            stems.filter((stem) => !(stem in knownShapes)),
          ),
        );
      }
      continue;
    }
    if (file === "movies") {
      isWithoutCredits ||= withoutCredits.has(taken.stem);
      published = own === null ? taken.stem : null;
    }
    found.set(file, join(folder, taken.name));
    const shape = shapeOf(knownShapes[taken.stem], mapped?.shape);
    if (shape !== undefined) shapes[file] = shape;
    const said = own !== null || taken.name === `${taken.stem}.csv` ? [] : [`was found as ${taken.name}`];
    if (beside.length > 0) {
      const others = beside.map(({name}) => name).join(", ");
      said.push(`was taken; ${others} beside it ${beside.length === 1 ? "was" : "were"} not read`);
    }
    if (mapped) said.push(`was read as ${basename(mapping?.path ?? "")} says`);
    if (file === "movies" && textLanguage !== "en")
      said.push(`has its titles and overviews in ${languageName(textLanguage, "en")}`);
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
  if (movies === undefined || reasons.length > 0) {
    // The reading does not come to the others, so what is wrong with their headers is said here.
    for (const [file, path] of found) {
      if (!faulty.has(file)) reasons.push(...headerFaults(file, path, shapes[file]));
    }
    throw new DataRefused(reasons);
  }
  const [credits = null, keywords = null, titles = null, corrections = null] = [
    found.get("credits"),
    found.get("keywords"),
    found.get("titles"),
    found.get("corrections"),
  ];
  if (keywords !== null) {
    // A file of their own goes before the column.
    shapes.movies = shapeOf(shapes.movies, {columns: {keywords: null}}) ?? {};
  }
  if (credits === movies) shareColumns(shapes);
  return {
    folder,
    kind,
    movies,
    credits,
    keywords,
    titles,
    corrections,
    published,
    shapes,
    textLanguage,
    remarks,
  };
}

/** A shape with what another one says beside it, which goes before it. */
function shapeOf(one: FileShape | undefined, other: FileShape | undefined): FileShape | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    ...one,
    ...other,
    columns: {...one.columns, ...other.columns},
    separators: {...one.separators, ...other.separators},
  };
}

/** Where films and credits are columns of one file, each table leaves those of the other to it. */
function shareColumns(shapes: Partial<Record<RawName, FileShape>>): void {
  const {movies = {}, credits = {}} = shapes;
  const named = ({columns = {}}: FileShape) => Object.values(columns).filter((name) => name !== null);
  const creditsColumns = [...named(credits), "cast", "crew", "directors"];
  shapes.movies = {...movies, readElsewhere: creditsColumns};
  shapes.credits = {...credits, readElsewhere: ["*"]};
}

function missing(
  file: RawName,
  folder: string,
  entries: readonly string[],
  stems: readonly string[],
): string {
  const [first = "", ...others] = stems.map((stem) => `${stem}.csv`);
  const near = entries.filter((name) => stems.some((stem) => name.toLowerCase().startsWith(`${stem}.`)));
  return (
    `${folder} has no ${first}${others.length > 0 ? ` (or ${others.join(", ")})` : ""}` +
    `${near.length > 0 ? `; ${near.slice(0, 3).join(", ")} is no name of a CSV file` : ""}. Put the file there ` +
    "(npm run data:fetch -- --from DIR_OR_URL checks the published ones and puts them into data/raw) " +
    `or name another folder with FILMOTECA_RAW or --raw.${otherwise(file, entries)}`
  );
}

/** The way out by a `columns.json`: of credits that there are none, of films which of the tables in the folder they are. */
function otherwise(file: RawName, entries: readonly string[]): string {
  if (file === "credits")
    return ' Where there are none, say "credits": null in a columns.json beside the movies.';
  const others = entries.filter(
    (name) => tables.test(name) && names.every((raw) => rankOf(name, raw) === null),
  );
  if (others.length === 0) return "";
  return ` Or say in a columns.json beside it that the films are in ${others.slice(0, 3).join(", or in ")}.`;
}

function headerFaults(file: RawName, path: string, shape: FileShape | undefined): readonly string[] {
  const {is} = readHead(path).form;
  if (is === "gzip" || is === "zip" || is === "parquet" || is === "json lines" || is === "json") return [];
  try {
    openers[file]({name: basename(path), text: path, remarks: [], shape}).records.return();
    return [];
  } catch (error) {
    if (error instanceof DataRefused) return error.reasons.map((reason) => withNote(file, reason));
    throw error;
  }
}
