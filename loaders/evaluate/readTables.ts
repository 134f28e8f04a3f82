import {existsSync} from "node:fs";
import {join} from "node:path";
import {DataRefused} from "../dataRefused.js";
import {findRaw} from "../extract/findRaw.js";
import {readRaw} from "../extract/readRaw.js";
import {dataOrigin} from "../publish/dataOrigin.js";
import {qualityJson} from "../publish/qualityJson.js";
import {summary} from "../publish/summary.js";
import {siteSettings} from "../siteSettings.js";
import {tell} from "../tell.js";
import type {Tables} from "../transform/tables.js";
import {transform} from "../transform/transform.js";
import {userPath} from "../userPath.js";
import {WrongUse} from "../wrongUse.js";

/**
 * Films of these source records have their overviews in all copies of the data: they are the catalogue
 * `head`.
 */
const HEAD = 9124;

/** The parts of the data that recommenders are evaluate on. */
export const catalogues = ["all", "head"] as const;
export type CatalogueName = (typeof catalogues)[number];

/** The raw folder's tables, and where ratings are. */
export interface Source {
  readonly tables: Tables;
  /** The raw folder. */
  readonly folder: string;
}

/**
 * Reads the tables of the raw data (see `findRaw`), and tells what was read, kept and left out.
 * @throws DataRefused
 */
export async function readTables(asked?: string): Promise<Source> {
  const found = findRaw(userPath(asked));
  const {reports, ...transformed} = await transform(await readRaw(found));
  const tables = {...transformed, textLanguage: found.textLanguage};
  const quality = qualityJson(reports, tables, {
    kind: found.kind,
    inputs: [],
    origin: dataOrigin(found.published, siteSettings(found.kind)),
  });
  if (quality.refusals.length > 0) throw new DataRefused(quality.refusals, {summary: summary(quality)});
  tell(summary(quality));
  return {tables, folder: found.folder};
}

/** The tables with only the films of a catalogue. */
export function ofCatalogue(tables: Tables, name: CatalogueName): Tables {
  return name === "all" ? tables : {...tables, films: tables.films.filter(({record}) => record <= HEAD)};
}

/**
 * Finds the ratings and the links from their films to TMDB's.
 *
 * @param folder the raw folder
 * @param asked a file of ratings; by default the first of `ratings_dev.csv`, `ratings_small.csv` and
 * `ratings.csv` in the folder
 * @throws WrongUse that says which file is missing
 */
export function findRatings(
  folder: string,
  asked?: string,
): {readonly ratings: string; readonly links: string} {
  const names = ["ratings_dev.csv", "ratings_small.csv", "ratings.csv"];
  const ratings = userPath(asked) ?? names.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (ratings === undefined) {
    throw new WrongUse(
      `There are no ratings: none of ${names.join(", ")} is in ${folder}. Put one there or name one with --ratings FILE ` +
        "(columns userId, movieId, rating).",
    );
  }
  if (!existsSync(ratings)) throw new WrongUse(`There is no ${ratings}, which --ratings asks for.`);
  const links = join(folder, "links.csv");
  if (!existsSync(links)) {
    throw new WrongUse(
      `${folder} has no links.csv (columns movieId, tmdbId), which says which film a movieId is.`,
    );
  }
  return {ratings, links};
}
