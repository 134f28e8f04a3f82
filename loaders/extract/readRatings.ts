import {existsSync} from "node:fs";
import {join} from "node:path";
import {DataRefused} from "../dataRefused.js";
import type {CsvRecord} from "./csvRecord.js";
import {CsvTable} from "./csvTable.js";
import {Int32Builder} from "./int32Builder.js";
import type {PlainText} from "./plainText.js";
import type {FileReport} from "./raw.js";
import {readFilmId} from "./readFilmId.js";
import {withPlainText} from "./withPlainText.js";

/** From which rating on a user likes a film. */
const LIKED = 4;
const HIGHEST = 5;

/** Where ratings are, and what says which film of theirs is which of ours; null: they name our films themselves. */
export interface RatingsFiles {
  readonly ratings: string;
  readonly links: string | null;
}

/**
 * Who rated what, by user: user u rated `films[k]` for k from `starts[u]` to `starts[u + 1]`, by ascending
 * film.
 */
export interface Ratings {
  readonly users: number;
  /** The users' ids, ascending; where one of them is no number, the places of the users in the order of their ids. */
  readonly ids: Float64Array;
  readonly starts: Int32Array;
  /** Places in the list of film ids that was given. */
  readonly films: Int32Array;
  /** 1 where the rating is 4 or more. */
  readonly liked: Uint8Array;
}

/** The ratings of the films at hand, and what became of all others. */
export interface RatingsRead {
  readonly ratings: Ratings;
  readonly reports: readonly FileReport[];
  /** Ratings of films that are not at hand. */
  readonly ofOtherFilms: number;
  /** Ratings of a film that the same user rated again, further down in the file. */
  readonly repeated: number;
}

/**
 * Finds the ratings of a raw folder: `ratings.csv`, and `links.csv` where it is there.
 *
 * @throws DataRefused where there are none
 */
export function ratingsIn(folder: string): RatingsFiles {
  const ratings = join(folder, "ratings.csv");
  if (!existsSync(ratings)) {
    throw new DataRefused([
      `${folder} has no ratings.csv, which --ratings asks for: a CSV file with the columns userId, movieId and rating ` +
        "(half a point to five), where movieId is the id of a film, or MovieLens' with a links.csv (movieId, tmdbId) beside " +
        "it. Put it there, or leave out --ratings.",
    ]);
  }
  const links = join(folder, "links.csv");
  return {ratings, links: existsSync(links) ? links : null};
}

/**
 * Reads ratings, streamed, and keeps those of the films at hand. Of a user's several ratings of one film the
 * last one counts.
 *
 * @param files the ratings: CSV with the columns `userId`, `movieId` and `rating`; the links: CSV with the columns `movieId`
 * and `tmdbId`
 * @param ids ids of the films at hand
 * @throws DataRefused where a file cannot be read as a CSV or lacks a column
 */
export async function readRatings(
  files: RatingsFiles,
  ids: ArrayLike<number>,
  encoding?: string,
): Promise<RatingsRead> {
  const read = <T>(path: string, stem: string, reader: (text: PlainText) => T) =>
    withPlainText(path, {stems: [stem], encoding}, reader);
  const places = new Map(Array.from(ids, (id, place) => [id, place]));
  if (files.links === null) return read(files.ratings, "ratings", (text) => readTable(text, places));
  const links = await read(files.links, "links", (text) => readLinks(text, places));
  const rated = await read(files.ratings, "ratings", (text) => readTable(text, links.places));
  return {...rated, reports: [...rated.reports, links.report]};
}

/** By MovieLens' id of a film its place among those at hand. */
function readLinks(text: PlainText, places: ReadonlyMap<number, number>) {
  const table = new CsvTable(text, ["movieId", "tmdbId"]);
  const at = table.columns;
  const found = new Map<number, number>();
  for (const record of table.records) {
    if (!table.check(record)) continue;
    const film = readFilmId(table, record, at.movieId);
    // Some of MovieLens' films are not TMDB's.
    if (film === null || record.text(at.tmdbId).trim() === "") continue;
    const place = places.get(readFilmId(table, record, at.tmdbId) ?? 0);
    if (place !== undefined) found.set(film, place);
  }
  return {places: found, report: table.fileReport};
}

function readTable(text: PlainText, places: ReadonlyMap<number, number>): RatingsRead {
  const table = new CsvTable(text, ["userId", "movieId", "rating"]);
  const at = table.columns;
  const numbers = new Map<string, number>();
  const [users, films, liked] = [new Int32Builder(), new Int32Builder(), new Int32Builder()];
  let ofOtherFilms = 0;
  for (const record of table.records) {
    if (!table.check(record)) continue;
    const user = record.text(at.userId).trim();
    if (user === "") table.reportMissing(record, at.userId);
    const film = readFilmId(table, record, at.movieId);
    const rating = readRating(table, record, at.rating);
    if (film === null || rating === null || user === "") continue;
    const place = places.get(film);
    if (place === undefined) {
      ofOtherFilms++;
      continue;
    }
    let number = numbers.get(user);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(user, number);
    }
    users.push(number);
    films.push(place);
    liked.push(rating >= LIKED ? 1 : 0);
  }
  const {ids, order} = inOrder(Array.from(numbers.keys()));
  const ratings = byUser(ids, order, users.toArray(), films.toArray(), liked.toArray());
  return {
    ratings,
    reports: [table.fileReport],
    ofOtherFilms,
    repeated: films.length - ratings.films.length,
  };
}

/** A rating, from 0 to 5; null where there is none, which is a problem of the file. */
function readRating(table: CsvTable<string>, record: CsvRecord, cell: number): number | null {
  const text = record.text(cell).trim();
  const rating = text === "" ? Number.NaN : Number(text);
  if (rating >= 0 && rating <= HIGHEST) {
    table.markReadable(cell);
    return rating;
  }
  table.report(record, cell, "not_a_number", `is not a rating, which is a number from 0 to ${HIGHEST}`);
  return null;
}

/** The users' ids ascending, and by number of a user the place there. */
function inOrder(names: readonly string[]): {readonly ids: Float64Array; readonly order: Int32Array} {
  const numbers = names.map(Number);
  const areNumbers = numbers.every((number) => Number.isFinite(number));
  const sorted = Array.from(names.keys()).sort((a, b) =>
    areNumbers ? numbers[a]! - numbers[b]! : names[a]! < names[b]! ? -1 : 1,
  );
  const order = new Int32Array(names.length);
  sorted.forEach((user, place) => {
    order[user] = place;
  });
  return {ids: Float64Array.from(sorted, (user, place) => (areNumbers ? numbers[user]! : place)), order};
}

/** Sorts ratings by user, those of a user by film; of several of one film the last one stays. */
function byUser(
  ids: Float64Array,
  order: Int32Array,
  users: Int32Array,
  films: Int32Array,
  liked: Int32Array,
): Ratings {
  const starts = new Int32Array(ids.length + 1);
  for (const user of users) starts[order[user]! + 1]!++;
  for (let user = 0; user < ids.length; user++) starts[user + 1]! += starts[user]!;
  const next = starts.slice();
  const rows = new Int32Array(users.length);
  for (let row = 0; row < users.length; row++) rows[next[order[users[row]!]!]!++] = row;
  const kept = new Int32Array(ids.length + 1);
  const ratedFilms = new Int32Array(users.length);
  const ratedLiked = new Uint8Array(users.length);
  let end = 0;
  for (let user = 0; user < ids.length; user++) {
    const own = rows
      .subarray(starts[user]!, starts[user + 1]!)
      .sort((a, b) => films[a]! - films[b]! || a - b);
    own.forEach((row, i) => {
      if (i + 1 < own.length && films[own[i + 1]!] === films[row]) return;
      ratedFilms[end] = films[row]!;
      ratedLiked[end++] = liked[row]!;
    });
    kept[user + 1] = end;
  }
  return {
    users: ids.length,
    ids,
    starts: kept,
    films: ratedFilms.slice(0, end),
    liked: ratedLiked.slice(0, end),
  };
}
