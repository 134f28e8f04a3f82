import {table} from "arquero";
import {greatest, group, rollup} from "d3-array";
import type {ReasonJson} from "../../src/shared/api.js";
import {isLanguage} from "../../src/shared/isLanguage.js";
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
  readonly reasons: readonly ReasonJson[];
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
export function methodJson({films}: Pick<Tables, "films">, recommendations: Recommendations): MethodJson {
  const byId = new Map(films.map((film) => [film.id, film]));
  const pairs = pairsOf(recommendations, byId);
  const lists = group(pairs, ({from}) => from.id);
  const weakFilms = new Set(pairs.filter(({weak}) => weak).map(({from}) => from.id));
  const times = rollup(
    pairs,
    (among) => among.length,
    ({to}) => to.id,
  );
  const counts = films
    .map((film) => ({film, times: times.get(film.id) ?? 0}))
    .sort((a, b) => b.times - a.times || a.film.id - b.film.id);
  const byVotes = films
    .filter(({id}) => lists.has(id))
    .toSorted((a, b) => (b.voteCount ?? 0) - (a.voteCount ?? 0) || a.id - b.id);
  const closest = byVotes
    .slice(0, among)
    .flatMap(({id}) => greatest(lists.get(id) ?? [], ({similarity}) => similarity) ?? []);
  const inLanguages = pairs.filter(
    ({from, to}) => isLanguage(from.originalLanguage) && isLanguage(to.originalLanguage),
  );
  const [first] = byVotes;
  const unknown = byVotes.find(({id}) => weakFilms.has(id));
  return {
    films: films.length,
    example: first === undefined ? [] : (lists.get(first.id) ?? []).map(shortPair),
    hardest: {
      among: closest.length,
      pairs: closest
        .toSorted((a, b) => a.similarity - b.similarity || a.from.id - b.from.id)
        .slice(0, shown)
        .map(shortPair),
    },
    hubs: counts.slice(0, hubsShown).map(({film, times}) => ({film: short(film), times})),
    medianTimes: counts[Math.floor(counts.length / 2)]?.times ?? 0,
    ever: times.size,
    weak: {films: weakFilms.size, example: unknown === undefined ? null : short(unknown)},
    recommendations: pairs.length,
    sameLanguage: {
      recommendations: inLanguages.filter(({from, to}) => from.originalLanguage === to.originalLanguage)
        .length,
      of: inLanguages.length,
    },
  };
}

interface Pair {
  readonly from: Film;
  readonly to: Film;
  readonly similarity: number;
  readonly reasons: readonly ReasonJson[];
  readonly weak: boolean;
}

type Recommendation = Omit<Pair, "from" | "to"> & {
  readonly movie_id: number;
  readonly recommended_id: number;
};

function pairsOf(recommendations: Recommendations, byId: ReadonlyMap<number, Film>): readonly Pair[] {
  const rows = table({...recommendations}).objects() as readonly Recommendation[];
  return rows.flatMap(({movie_id, recommended_id, ...rest}) => {
    const [from, to] = [byId.get(movie_id), byId.get(recommended_id)];
    return from === undefined || to === undefined ? [] : [{from, to, ...rest}];
  });
}

function shortPair({from, to, similarity, reasons}: Pair): MethodPair {
  return {film: short(from), recommended: short(to), similarity, reasons};
}

function short({id, title, releaseYear, voteCount}: Film): MethodFilm {
  return {id, title, year: releaseYear, votes: voteCount ?? 0};
}
