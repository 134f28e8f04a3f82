import {existsSync} from "node:fs";
import {CsvTable} from "../extract/csvTable.js";

/** From which rating on a user likes a film. */
const LIKED = 4;

/**
 * Who rated what, by user: user u rated `films[k]` for k from `starts[u]` to `starts[u + 1]`, by ascending
 * film.
 */
export interface Ratings {
  readonly users: number;
  /** The users' ids, ascending. */
  readonly ids: Float64Array;
  readonly starts: Int32Array;
  /** Places in the list of film ids that was given. */
  readonly films: Int32Array;
  /** 1 where the rating is 4 or more. */
  readonly liked: Uint8Array;
}

/**
 * Reads ratings, streamed, and keeps those of the films at hand. Of a user's several ratings of one film the
 * last one counts.
 *
 * @param ratings CSV with the columns `userId`, `movieId` and `rating`
 * @param links CSV with the columns `movieId` and `tmdbId`, which says which film a `movieId` is
 * @param ids TMDB ids of the films at hand
 * @throws Error where a file is missing or lacks a column
 */
export function readRatings(ratings: string, links: string, ids: ArrayLike<number>): Ratings {
  for (const path of [ratings, links]) if (!existsSync(path)) throw new Error(`There is no ${path}.`);
  const indexOf = new Map(Array.from(ids, (id, index) => [id, index]));
  const films = new Map<number, number>();
  const link = new CsvTable(links, ["movieId", "tmdbId"]);
  for (const record of link.records) {
    const film = indexOf.get(Number.parseInt(record.text(link.columns.tmdbId), 10));
    if (film !== undefined) films.set(Number(record.text(link.columns.movieId)), film);
  }
  const byUser = new Map<number, Map<number, number>>();
  const table = new CsvTable(ratings, ["userId", "movieId", "rating"]);
  for (const record of table.records) {
    const film = films.get(Number(record.text(table.columns.movieId)));
    const rating = Number(record.text(table.columns.rating));
    if (film === undefined || Number.isNaN(rating)) continue;
    const user = Number(record.text(table.columns.userId));
    let rated = byUser.get(user);
    if (rated === undefined) {
      rated = new Map();
      byUser.set(user, rated);
    }
    rated.set(film, rating);
  }
  const users = Array.from(byUser).sort(([a], [b]) => a - b);
  const starts = new Int32Array(users.length + 1);
  users.forEach(([, rated], user) => {
    starts[user + 1] = starts[user]! + rated.size;
  });
  const rated = users.flatMap(([, of]) => Array.from(of).sort(([a], [b]) => a - b));
  return {
    users: users.length,
    ids: Float64Array.from(users, ([id]) => id),
    starts,
    films: Int32Array.from(rated, ([film]) => film),
    liked: Uint8Array.from(rated, ([, rating]) => (rating >= LIKED ? 1 : 0)),
  };
}
