import {Best} from "./best.js";
import {blend} from "./blend.js";
import type {CandidateIndex, Classes} from "./candidateIndex.js";

/** Most that countries, language and year can add to a blend. */
const MOST_ELSE = blend.fields.countries + blend.language + blend.year;

/** Room for rounding, so that a bound never cuts off what is exactly as good. */
const NEARLY = 1 - 1e-12;

/**
 * Stage one: the candidates of a film, the best `blend.count` by each of two blends of weighted likenesses,
 * with a weak and with a strong prior for fame (see `blend`), exactly; of equal ones the smaller film. Never
 * the film itself, the same title and date under another id, or a barred film.
 *
 * Lists give the sums for whatever shares a listed term. All else can only gain by what is looked up: it is
 * gone through by class of genres, the film's own first, and by fame, until no film of the class that is left
 * can be among the best.
 */
export class Candidates {
  readonly #index: CandidateIndex;
  readonly #sums: Float64Array;
  readonly #met: Int32Array;
  readonly #rest: Int32Array;
  readonly #weak = new Best(blend.count);
  readonly #strong = new Best(blend.count);
  readonly #genres: Likeness;
  readonly #countries: Likeness;
  readonly #found = new Int32Array(2 * blend.count);

  constructor(index: CandidateIndex) {
    this.#index = index;
    this.#sums = new Float64Array(index.films.length);
    this.#met = new Int32Array(index.films.length);
    this.#rest = new Int32Array(index.films.length);
    this.#genres = new Likeness(index.genres, blend.fields.genres);
    this.#countries = new Likeness(index.countries, blend.fields.countries);
  }

  /** The candidates of a film in ascending order, valid until the next call. */
  of(film: number): Int32Array {
    const query = this.#index.places[film]!;
    this.#genres.ask(query);
    this.#countries.ask(query);
    this.#weak.clear();
    this.#strong.clear();

    const met = this.#readLists(query);
    const {of, example} = this.#index.genres;
    const own = of[query]!;
    this.#consider(query, met, this.#met);
    this.#consider(query, this.#unmet(query, own, own + 1, -1), this.#rest);
    this.#consider(query, this.#unmet(query, 0, example.length, own), this.#rest);
    for (let i = 0; i < met; i++) this.#sums[this.#met[i]!] = 0;
    return this.#union();
  }

  /** Sums up the products over all terms of the film, and says how many films share one. */
  #readLists(query: number): number {
    const {matrix, index} = this.#index;
    const sums = this.#sums;
    const met = this.#met;
    let count = 0;
    for (let k = matrix.starts[query]!; k < matrix.starts[query + 1]!; k++) {
      const column = matrix.columns[k]!;
      const value = matrix.values[k]!;
      const end = index.starts[column + 1]!;
      for (let at = index.starts[column]!; at < end; at++) {
        const place = index.rows[at]!;
        const sum = sums[place]!;
        if (sum === 0) met[count++] = place;
        sums[place] = sum + value * index.values[at]!;
      }
    }
    return count;
  }

  /**
   * Writes down the films of some classes of genres that share no listed term and can still be among the
   * best, and says how many there are. Films of a year stand by fame: after one that cannot, none can.
   */
  #unmet(query: number, from: number, to: number, but: number): number {
    const {fame, year, genreFame, genreBlocks, blocks} = this.#index;
    const [weakPrior, strongPrior] = blend.priors;
    const sums = this.#sums;
    const rest = this.#rest;
    const alike = this.#genres.all;
    const needWeak = this.#weak.threshold;
    const needStrong = this.#strong.threshold;
    const queryYear = year[query]!;
    let count = 0;
    for (let one = from; one < to; one++) {
      if (one === but) continue;
      const most = alike[one]! + MOST_ELSE;
      const famous = genreFame[one]!;
      if (
        most * (1 + weakPrior * famous) < needWeak * NEARLY &&
        most * (1 + strongPrior * famous) < needStrong * NEARLY
      ) {
        continue;
      }
      for (let block = genreBlocks[one]!; block < genreBlocks[one + 1]!; block++) {
        const end = blocks[block + 1]!;
        const years = Math.abs(year[blocks[block]!]! - queryYear);
        const here = most - blend.year * Math.min(1, years / blend.years);
        for (let place = blocks[block]!; place < end; place++) {
          const famous = fame[place]!;
          const hopeless =
            here * (1 + weakPrior * famous) < needWeak * NEARLY &&
            here * (1 + strongPrior * famous) < needStrong * NEARLY;
          if (hopeless) break;
          if (sums[place] === 0) rest[count++] = place;
        }
      }
    }
    return count;
  }

  /** Ranks the films of the first `count` of some places. */
  #consider(query: number, count: number, places: Int32Array): void {
    const {films, fame, year, language, work, barred, genres, countries} = this.#index;
    const [weakPrior, strongPrior] = blend.priors;
    const weak = this.#weak;
    const strong = this.#strong;
    const sums = this.#sums;
    const alikeGenres = this.#genres.all;
    const alikeCountries = this.#countries.all;
    let needWeak = weak.threshold;
    let needStrong = strong.threshold;
    const queryLanguage = language[query]!;
    const queryYear = year[query]!;
    const queryWork = work[query]!;
    for (let i = 0; i < count; i++) {
      const place = places[i]!;
      const famous = fame[place]!;
      const timesWeak = 1 + weakPrior * famous;
      const timesStrong = 1 + strongPrior * famous;
      const listed = sums[place]! + alikeGenres[genres.of[place]!]!;
      const most = listed + MOST_ELSE;
      if (most * timesWeak < needWeak * NEARLY && most * timesStrong < needStrong * NEARLY) continue;
      const years = Math.abs(year[place]! - queryYear);
      let blended = listed + alikeCountries[countries.of[place]!]!;
      if (queryLanguage >= 0 && language[place] === queryLanguage) blended += blend.language;
      if (years < blend.years) blended += blend.year * (1 - years / blend.years);
      const weakScore = blended * timesWeak;
      const strongScore = blended * timesStrong;
      if (weakScore < needWeak && strongScore < needStrong) continue;
      if (place === query || work[place] === queryWork || barred[place] === 1) continue;
      if (weakScore >= needWeak) {
        weak.add(films[place]!, weakScore);
        needWeak = weak.threshold;
      }
      if (strongScore >= needStrong) {
        strong.add(films[place]!, strongScore);
        needStrong = strong.threshold;
      }
    }
  }

  #union(): Int32Array {
    const found = this.#found;
    let count = 0;
    for (const best of [this.#weak, this.#strong]) {
      for (let i = 0; i < best.size; i++) found[count++] = best.rows[i]!;
    }
    const sorted = found.subarray(0, count).sort();
    let distinct = 0;
    for (let i = 0; i < count; i++) {
      if (i === 0 || sorted[i] !== sorted[i - 1]) found[distinct++] = sorted[i]!;
    }
    return found.subarray(0, distinct);
  }
}

/**
 * The weighted cosines of a film with all classes of a field, kept as long as the film's class does not
 * change.
 */
class Likeness {
  /** One element per class. */
  readonly all: Float64Array;
  readonly #classes: Classes;
  readonly #weight: number;
  readonly #dense: Float64Array;
  #current = -1;

  constructor(classes: Classes, weight: number) {
    this.all = new Float64Array(classes.example.length);
    this.#classes = classes;
    this.#weight = weight;
    this.#dense = new Float64Array(classes.vectors.columnCount);
  }

  ask(query: number): void {
    const {vectors, of, example} = this.#classes;
    if (of[query] === this.#current) return;
    this.#current = of[query]!;
    const {starts, columns, values} = vectors;
    const dense = this.#dense;
    const all = this.all;
    const film = example[this.#current]!;
    dense.fill(0);
    for (let k = starts[film]!; k < starts[film + 1]!; k++) dense[columns[k]!] = this.#weight * values[k]!;
    for (let one = 0; one < all.length; one++) {
      const other = example[one]!;
      const end = starts[other + 1]!;
      let sum = 0;
      for (let k = starts[other]!; k < end; k++) sum += dense[columns[k]!]! * values[k]!;
      all[one] = sum;
    }
  }
}
