import {blend} from "./blend.js";
import {type CandidateIndex, type Classes, doubleFact, intFact} from "./candidateIndex.js";
import {Shortlist} from "./shortlist.js";

/** Room for rounding, so that a bound never cuts off what is exactly as good. */
const NEARLY = 1 - 1e-12;

const [WEAK, STRONG] = blend.priors;
const {fame: FAME, sum: SUM, count: D} = doubleFact;
const {count: I} = intFact;

/**
 * Stage one: the candidates of a film, the best `blend.count` by each of two blends of weighted likenesses,
 * with a weak and with a strong prior for fame (see `blend`), exactly; of equal ones the smaller film. Never
 * the film itself, the same title and date under another id, or a barred film.
 *
 * Lists give the sums for whatever shares a listed term. All else can only gain by what is looked up: it is
 * gone through by class of genres, the likest first, by year and by fame, as far as a film can still be among
 * the best.
 *
 * A closure for the reason that `nearestRows` is one.
 *
 * @returns the candidates of a film in ascending order, valid until the next call
 */
export function candidates(index: CandidateIndex): (film: number) => Int32Array {
  const {films, positions, matrix, genreFame, genreBlocks, blocks, blockFame, work, barred} = index;
  const {starts: lists, rows, values} = index.index;
  const found = new Int32Array(2 * blend.count);
  /** The facts of all films, with the sums of products so far. */
  const facts = new Uint8Array(index.facts).slice().buffer;
  const doubles = new Float64Array(facts);
  const ints = new Int32Array(facts);
  const met = new Int32Array(films.length);
  const unmet = new Int32Array(films.length);
  const weak = new Shortlist(blend.count);
  const strong = new Shortlist(blend.count);
  const genres = likeness(index.genres, blend.fields.genres);
  const countries = likeness(index.countries, blend.fields.countries);
  const alikeGenres = genres.all;
  const alikeCountries = countries.all;
  /** The classes of genres, the likest first. */
  const byLikeness = Int32Array.from(index.genres.vectors.starts.keys()).subarray(0, -1);
  /** The highest fame of all. */
  const mostFame = genreFame.reduce((most, fame) => Math.max(most, fame), 0);

  return (film) => {
    const query = positions[film]!;
    if (genres.ask(index.genres.of[film]!)) byLikeness.sort((a, b) => alikeGenres[b]! - alikeGenres[a]!);
    countries.ask(index.countries.of[film]!);
    weak.clear();
    strong.clear();

    const count = readLists(query);
    consider(query, count, met);
    considerUnmet(query);
    for (let i = 0; i < count; i++) doubles[D * met[i]! + SUM] = 0;
    return union();
  };

  /** Sums up the products over all terms of the film, and says how many films share one. */
  function readLists(query: number): number {
    let count = 0;
    for (let k = matrix.starts[query]!; k < matrix.starts[query + 1]!; k++) {
      const column = matrix.columns[k]!;
      const value = matrix.values[k]!;
      const end = lists[column + 1]!;
      for (let at = lists[column]!; at < end; at++) {
        const position = rows[at]!;
        const sum = doubles[D * position + SUM]!;
        if (sum === 0) met[count++] = position;
        doubles[D * position + SUM] = sum + value * values[at]!;
      }
    }
    return count;
  }

  /**
   * Considers films that share no listed term, as far as they can still be among the best. Films of a block
   * are sorted by fame: after one that cannot, none can.
   */
  function considerUnmet(query: number): void {
    const {starts} = index.countries.vectors;
    const queryYear = ints[I * query + intFact.year]!;
    const country = ints[I * query + intFact.countries]!;
    // The most that countries and language can add.
    let mostElse = 0;
    if (starts[country]! < starts[country + 1]!) mostElse += blend.fields.countries;
    if (ints[I * query + intFact.language]! >= 0) mostElse += blend.language;
    for (const one of byLikeness) {
      const needWeak = weak.threshold * NEARLY;
      const needStrong = strong.threshold * NEARLY;
      const alike = alikeGenres[one]! + mostElse;
      if (hopeless(alike + blend.year, mostFame, needWeak, needStrong)) break;
      if (hopeless(alike + blend.year, genreFame[one]!, needWeak, needStrong)) continue;
      let count = 0;
      for (let block = genreBlocks[one]!; block < genreBlocks[one + 1]!; block++) {
        const years = Math.abs(blocks[2 * block + 1]! - queryYear);
        const most = alike + blend.year * Math.max(0, 1 - years / blend.years);
        if (hopeless(most, blockFame[block]!, needWeak, needStrong)) continue;
        const last = blocks[2 * block + 2]!;
        for (let position = blocks[2 * block]!; position < last; position++) {
          if (hopeless(most, doubles[D * position + FAME]!, needWeak, needStrong)) break;
          if (doubles[D * position + SUM] === 0) unmet[count++] = position;
        }
      }
      consider(query, count, unmet);
    }
  }

  /** Ranks the films at the first `count` of some positions. */
  function consider(query: number, count: number, some: Int32Array): void {
    const queryYear = ints[I * query + intFact.year]!;
    const queryLanguage = ints[I * query + intFact.language]!;
    const queryWork = work[films[query]!]!;
    let needWeak = weak.threshold;
    let needStrong = strong.threshold;
    for (let i = 0; i < count; i++) {
      const position = some[i]!;
      const at = I * position;
      const famous = doubles[D * position + FAME]!;
      const language = ints[at + intFact.language]!;
      const years = Math.abs(ints[at + intFact.year]! - queryYear);
      let blended =
        doubles[D * position + SUM]! +
        alikeGenres[ints[at + intFact.genres]!]! +
        alikeCountries[ints[at + intFact.countries]!]!;
      if (language >= 0 && language === queryLanguage) blended += blend.language;
      if (years < blend.years) blended += blend.year * (1 - years / blend.years);
      const weakScore = blended * (1 + WEAK * famous);
      const strongScore = blended * (1 + STRONG * famous);
      if (weakScore < needWeak && strongScore < needStrong) continue;
      const film = films[position]!;
      if (work[film] === queryWork || barred[film] === 1) continue;
      if (weakScore >= needWeak) {
        weak.add(film, weakScore);
        needWeak = weak.threshold;
      }
      if (strongScore >= needStrong) {
        strong.add(film, strongScore);
        needStrong = strong.threshold;
      }
    }
  }

  function union(): Int32Array {
    let count = 0;
    for (const best of [weak.best(), strong.best()]) {
      found.set(best, count);
      count += best.length;
    }
    const sorted = found.subarray(0, count).sort();
    let distinct = 0;
    for (let i = 0; i < count; i++) {
      if (i === 0 || sorted[i] !== sorted[i - 1]) found[distinct++] = sorted[i]!;
    }
    return found.subarray(0, distinct);
  }
}

/** Whether a film of some fame cannot reach what either ranking needs. */
function hopeless(most: number, famous: number, needWeak: number, needStrong: number): boolean {
  return most * (1 + WEAK * famous) < needWeak && most * (1 + STRONG * famous) < needStrong;
}

/** The weighted cosines of one class of a field with all its classes. */
interface Likeness {
  /** One element per class. */
  readonly all: Float64Array;
  /** Asks about a class; whether it is another one than before. */
  readonly ask: (one: number) => boolean;
}

function likeness({vectors, index}: Classes, weight: number): Likeness {
  const all = new Float64Array(vectors.rowCount);
  let current = -1;
  return {
    all,
    ask(one) {
      if (one === current) return false;
      current = one;
      all.fill(0);
      for (let k = vectors.starts[one]!; k < vectors.starts[one + 1]!; k++) {
        const column = vectors.columns[k]!;
        const value = weight * vectors.values[k]!;
        for (let at = index.starts[column]!; at < index.starts[column + 1]!; at++) {
          all[index.rows[at]!]! += value * index.values[at]!;
        }
      }
      return true;
    },
  };
}
