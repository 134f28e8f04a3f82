import {isLanguage} from "../../src/queries/isLanguage.js";
import type {Recommendations} from "../recommend/recommend.js";
import type {Film, Tables} from "../transform/tables.js";

/** How many of the most voted films are looked through for those that the recommender serves worst, and how many are shown. */
const among = 500;
const shown = 8;
const hubsShown = 5;

/** A film as the page about the method names it. */
export interface MethodFilm {
  readonly id: number;
  readonly title: string | null;
  readonly year: number;
  readonly votes: number;
}

/** A film recommended after another. */
export interface MethodPair {
  readonly film: MethodFilm;
  readonly recommended: MethodFilm;
  readonly similarity: number;
  readonly reasons: readonly string[];
}

/** What the page about the method shows of the snapshot. */
export interface MethodJson {
  readonly films: number;
  /** What is recommended after the most voted film, in the listed order. */
  readonly example: readonly MethodPair[];
  /** Of the most voted films those whose most similar recommendation is the least similar, that one first. */
  readonly hardest: {readonly among: number; readonly pairs: readonly MethodPair[]};
  /** The films that are recommended most often, and how often the one in the middle is. */
  readonly hubs: readonly {readonly film: MethodFilm; readonly times: number}[];
  readonly medianTimes: number;
  /** Films that are recommended somewhere. */
  readonly ever: number;
  /** Films about which too little is known, and the most voted of them. */
  readonly weak: {readonly films: number; readonly example: MethodFilm | null};
  readonly recommendations: number;
  /** Recommendations in the original language of the film asked about, of those where both are known. */
  readonly sameLanguage: {readonly recommendations: number; readonly of: number};
}

/** What the page about the method shows of the snapshot; examples are picked by rule, equal ones by smaller id. */
export function methodJson(
  {films}: Pick<Tables, "films">,
  {movie_id, recommended_id, similarity, reasons, weak}: Recommendations,
): MethodJson {
  const byId = new Map(films.map((film) => [film.id, film]));
  const rowsOf = new Map<number, number[]>();
  const times = new Map(films.map(({id}) => [id, 0]));
  const weakFilms = new Set<number>();
  const language = {recommendations: 0, of: 0};
  for (let row = 0; row < movie_id.length; row++) {
    const [from, to] = [byId.get(movie_id[row]!)!, byId.get(recommended_id[row]!)!];
    const rows = rowsOf.get(from.id) ?? [];
    rows.push(row);
    rowsOf.set(from.id, rows);
    times.set(to.id, times.get(to.id)! + 1);
    if (weak[row]) weakFilms.add(from.id);
    if (isLanguage(from.originalLanguage) && isLanguage(to.originalLanguage)) {
      language.of++;
      if (from.originalLanguage === to.originalLanguage) language.recommendations++;
    }
  }
  const pair = (row: number): MethodPair => ({
    film: short(byId.get(movie_id[row]!)!),
    recommended: short(byId.get(recommended_id[row]!)!),
    similarity: similarity[row]!,
    reasons: reasons[row]!,
  });
  const byVotes = films
    .filter(({id}) => rowsOf.has(id))
    .toSorted((a, b) => (b.voteCount ?? 0) - (a.voteCount ?? 0) || a.id - b.id);
  const closest = byVotes.slice(0, among).map(({id}) => {
    const rows = rowsOf.get(id)!;
    return rows.reduce((best, row) => (similarity[row]! > similarity[best]! ? row : best));
  });
  const counts = Array.from(times).sort(([a, x], [b, y]) => y - x || a - b);
  const first = byVotes[0];
  const unknown = byVotes.find(({id}) => weakFilms.has(id));
  return {
    films: films.length,
    example: first === undefined ? [] : rowsOf.get(first.id)!.map(pair),
    hardest: {
      among: closest.length,
      pairs: closest
        .toSorted((a, b) => similarity[a]! - similarity[b]! || movie_id[a]! - movie_id[b]!)
        .slice(0, shown)
        .map(pair),
    },
    hubs: counts.slice(0, hubsShown).map(([id, count]) => ({film: short(byId.get(id)!), times: count})),
    medianTimes: counts[Math.floor(counts.length / 2)]?.[1] ?? 0,
    ever: counts.filter(([, count]) => count > 0).length,
    weak: {films: weakFilms.size, example: unknown === undefined ? null : short(unknown)},
    recommendations: movie_id.length,
    sameLanguage: language,
  };
}

function short({id, title, releaseYear, voteCount}: Film): MethodFilm {
  return {id, title, year: releaseYear, votes: voteCount ?? 0};
}
