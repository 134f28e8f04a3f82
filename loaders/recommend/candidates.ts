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
 */
export class Candidates {
  readonly #index: CandidateIndex;
  /** The facts of all films, with the sums of products so far. */
  readonly #doubles: Float64Array;
  readonly #ints: Int32Array;
  readonly #met: Int32Array;
  readonly #unmet: Int32Array;
  readonly #weak = new Shortlist(blend.count);
  readonly #strong = new Shortlist(blend.count);
  readonly #genres: Likeness;
  readonly #countries: Likeness;
  /** The classes of genres, the likest first. */
  readonly #byLikeness: Int32Array;
  /** The highest fame of all. */
  readonly #mostFame: number;
  readonly #found = new Int32Array(2 * blend.count);

  constructor(index: CandidateIndex) {
    this.#index = index;
    const facts = new Uint8Array(index.facts).slice().buffer;
    this.#doubles = new Float64Array(facts);
    this.#ints = new Int32Array(facts);
    this.#met = new Int32Array(index.films.length);
    this.#unmet = new Int32Array(index.films.length);
    this.#genres = new Likeness(index.genres, blend.fields.genres);
    this.#countries = new Likeness(index.countries, blend.fields.countries);
    this.#byLikeness = Int32Array.from(index.genres.vectors.starts.keys()).subarray(0, -1);
    this.#mostFame = index.genreFame.reduce((most, fame) => Math.max(most, fame), 0);
  }

  /** The candidates of a film in ascending order, valid until the next call. */
  of(film: number): Int32Array {
    const {places, genres, countries} = this.#index;
    const query = places[film]!;
    if (this.#genres.ask(genres.of[film]!)) {
      const alike = this.#genres.all;
      this.#byLikeness.sort((a, b) => alike[b]! - alike[a]!);
    }
    this.#countries.ask(countries.of[film]!);
    this.#weak.clear();
    this.#strong.clear();

    const met = this.#readLists(query);
    this.#consider(query, met, this.#met);
    this.#considerUnmet(query);
    for (let i = 0; i < met; i++) this.#doubles[D * this.#met[i]! + SUM] = 0;
    return this.#union();
  }

  /** Sums up the products over all terms of the film, and says how many films share one. */
  #readLists(query: number): number {
    const {matrix, index} = this.#index;
    const doubles = this.#doubles;
    const met = this.#met;
    let count = 0;
    for (let k = matrix.starts[query]!; k < matrix.starts[query + 1]!; k++) {
      const column = matrix.columns[k]!;
      const value = matrix.values[k]!;
      const end = index.starts[column + 1]!;
      for (let at = index.starts[column]!; at < end; at++) {
        const place = index.rows[at]!;
        const sum = doubles[D * place + SUM]!;
        if (sum === 0) met[count++] = place;
        doubles[D * place + SUM] = sum + value * index.values[at]!;
      }
    }
    return count;
  }

  /**
   * Considers films that share no listed term, as far as they can still be among the best. Films of a block
   * stand by fame: after one that cannot, none can.
   */
  #considerUnmet(query: number): void {
    const {genreFame, genreBlocks, blocks, blockFame, countries} = this.#index;
    const genres = this.#genres.all;
    const weak = this.#weak;
    const strong = this.#strong;
    const doubles = this.#doubles;
    const ints = this.#ints;
    const unmet = this.#unmet;
    const queryYear = ints[I * query + intFact.year]!;
    const country = ints[I * query + intFact.countries]!;
    // The most that countries and language can add.
    let mostElse = 0;
    if (countries.vectors.starts[country]! < countries.vectors.starts[country + 1]!)
      mostElse += blend.fields.countries;
    if (ints[I * query + intFact.language]! >= 0) mostElse += blend.language;
    for (const one of this.#byLikeness) {
      const needWeak = weak.threshold * NEARLY;
      const needStrong = strong.threshold * NEARLY;
      const alike = genres[one]! + mostElse;
      if (hopeless(alike + blend.year, this.#mostFame, needWeak, needStrong)) break;
      if (hopeless(alike + blend.year, genreFame[one]!, needWeak, needStrong)) continue;
      let count = 0;
      for (let block = genreBlocks[one]!; block < genreBlocks[one + 1]!; block++) {
        const years = Math.abs(blocks[2 * block + 1]! - queryYear);
        const most = alike + blend.year * Math.max(0, 1 - years / blend.years);
        if (hopeless(most, blockFame[block]!, needWeak, needStrong)) continue;
        const last = blocks[2 * block + 2]!;
        for (let place = blocks[2 * block]!; place < last; place++) {
          if (hopeless(most, doubles[D * place + FAME]!, needWeak, needStrong)) break;
          if (doubles[D * place + SUM] === 0) unmet[count++] = place;
        }
      }
      this.#consider(query, count, unmet);
    }
  }

  /** Ranks the films at the first `count` of some places. */
  #consider(query: number, count: number, places: Int32Array): void {
    const {films, work, barred} = this.#index;
    const doubles = this.#doubles;
    const ints = this.#ints;
    const weak = this.#weak;
    const strong = this.#strong;
    const alikeGenres = this.#genres.all;
    const alikeCountries = this.#countries.all;
    const queryYear = ints[I * query + intFact.year]!;
    const queryLanguage = ints[I * query + intFact.language]!;
    const queryWork = work[films[query]!]!;
    let needWeak = weak.threshold;
    let needStrong = strong.threshold;
    for (let i = 0; i < count; i++) {
      const place = places[i]!;
      const at = I * place;
      const famous = doubles[D * place + FAME]!;
      const language = ints[at + intFact.language]!;
      const years = Math.abs(ints[at + intFact.year]! - queryYear);
      let blended =
        doubles[D * place + SUM]! +
        alikeGenres[ints[at + intFact.genres]!]! +
        alikeCountries[ints[at + intFact.countries]!]!;
      if (language >= 0 && language === queryLanguage) blended += blend.language;
      if (years < blend.years) blended += blend.year * (1 - years / blend.years);
      const weakScore = blended * (1 + WEAK * famous);
      const strongScore = blended * (1 + STRONG * famous);
      if (weakScore < needWeak && strongScore < needStrong) continue;
      const film = films[place]!;
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

  #union(): Int32Array {
    const found = this.#found;
    let count = 0;
    for (const best of [this.#weak.best(), this.#strong.best()]) {
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
class Likeness {
  /** One element per class. */
  readonly all: Float64Array;
  readonly #classes: Classes;
  readonly #weight: number;
  #current = -1;

  constructor(classes: Classes, weight: number) {
    this.all = new Float64Array(classes.vectors.rowCount);
    this.#classes = classes;
    this.#weight = weight;
  }

  /** Whether this is another class than before. */
  ask(one: number): boolean {
    if (one === this.#current) return false;
    this.#current = one;
    const {vectors, index} = this.#classes;
    const all = this.all;
    all.fill(0);
    for (let k = vectors.starts[one]!; k < vectors.starts[one + 1]!; k++) {
      const column = vectors.columns[k]!;
      const value = this.#weight * vectors.values[k]!;
      for (let at = index.starts[column]!; at < index.starts[column + 1]!; at++) {
        all[index.rows[at]!]! += value * index.values[at]!;
      }
    }
    return true;
  }
}
