import type {Catalogue} from "./catalogue.js";
import {genreNames} from "./genres.js";

/**
 * The likenesses of two films, each from 0 (nothing shared, or unknown) to 1. Each has two weights, both at
 * least 0: what it counts towards a film that nobody knows and towards one that everybody knows; in between,
 * a mixture by fame.
 */
export const likenesses = [
  "title",
  "overview",
  "genres",
  "keywordWords",
  "keywords",
  "directors",
  "billing",
  "companies",
  "countries",
  "collection",
  "language",
  "year5",
  "year12",
] as const;

/** Those of the likenesses that are cosines of fields, which come first. */
export const cosines = likenesses.slice(0, 9) as readonly Exclude<
  (typeof likenesses)[number],
  "collection" | "language" | "year5" | "year12"
>[];

/** What is not a thing shared: the candidate's standing by itself and beside the film asked about. */
const standings = [
  "fame",
  "fame²",
  "quality",
  "quality·fame",
  "fame difference",
  "fame difference²",
  "fame·fame",
  "quality difference",
  "quality·quality",
  "length difference",
] as const;

/** The terms of the formula, in the order of its weights. */
export const terms: readonly string[] = [
  ...likenesses.flatMap((name) => [`${name}, unknown film`, `${name}, famous film`]),
  ...genreNames.map((name) => `both ${name}`),
  ...standings,
];

/** How many of the terms, the first ones, must not have a negative weight. */
export const SHARED = 2 * likenesses.length + genreNames.length;

const TITLE = cosines.indexOf("title");
/** The fields one of which two films must share for words that their titles share to count. */
const VOUCHING = (["keywordWords", "directors", "billing", "companies"] as const).map((field) =>
  cosines.indexOf(field),
);
/** How much of them together. */
const ENOUGH = 0.05;
/** The fields that say more of what two films share than where they come from. */
const MORE = (
  ["overview", "genres", "keywordWords", "keywords", "directors", "billing", "companies"] as const
).map((field) => cosines.indexOf(field));

/**
 * Whether words shared by two titles count: two films of one name have as a rule nothing to do with each
 * other, unless they share people, telling keywords (see `bags`) or companies as well (or a collection).
 */
export function vouched(cosine: ArrayLike<number>): boolean {
  let sum = 0;
  for (const field of VOUCHING) sum += cosine[field]!;
  return sum > ENOUGH;
}

/**
 * Whether two films share more than language, country, year and a word of their titles: what does not is
 * recommended only where nothing that does is at hand.
 */
export function sharesMore(
  traits: Float64Array,
  query: number,
  candidate: number,
  cosine: ArrayLike<number>,
): boolean {
  return MORE.some((field) => cosine[field]! > 0) || ofOneCollection(traits, query, candidate);
}

function ofOneCollection(traits: Float64Array, film: number, other: number): boolean {
  const collection = traits[TRAITS * film + 5]!;
  return collection >= 0 && collection === traits[TRAITS * other + 5];
}

/** What the formula reads of a film itself: as many numbers as fill a cache line. */
const TRAITS = 8;

/** The traits of every film, side by side, in shared memory. */
export function traits(films: Catalogue): Float64Array<SharedArrayBuffer> {
  const all = new Float64Array(new SharedArrayBuffer(8 * TRAITS * films.size));
  const {fame, quality, hours, year, language, collection, genreSet} = films;
  const of = [fame, quality, hours, year, language, collection, genreSet];
  for (let film = 0; film < films.size; film++)
    all.set(
      of.map((trait) => trait[film]!),
      TRAITS * film,
    );
  return all;
}

/**
 * Writes the terms of a pair into `into`, from `at` on.
 *
 * @param traits see `traits`
 * @param cosine the cosines of the pair, in the order of `cosines`
 */
export function pairTerms(
  traits: Float64Array,
  query: number,
  candidate: number,
  cosine: Float64Array,
  into: Float64Array | Float32Array,
  at: number,
): void {
  const asked = TRAITS * query;
  const other = TRAITS * candidate;
  const fame = traits[other]!;
  const unknown = 1 - fame;
  const together = ofOneCollection(traits, query, candidate);
  const titlesCount = together || vouched(cosine);
  for (let i = 0; i < cosines.length; i++) {
    const likeness = i === TITLE && !titlesCount ? 0 : cosine[i]!;
    into[at++] = likeness * unknown;
    into[at++] = likeness * fame;
  }
  into[at++] = together ? unknown : 0;
  into[at++] = together ? fame : 0;
  const language = traits[asked + 4]!;
  const speak = language >= 0 && language === traits[other + 4];
  into[at++] = speak ? unknown : 0;
  into[at++] = speak ? fame : 0;
  const years = Math.abs(traits[asked + 3]! - traits[other + 3]!);
  const close = Math.max(0, 1 - years / 5);
  into[at++] = close * unknown;
  into[at++] = close * fame;
  const near = Math.max(0, 1 - years / 12);
  into[at++] = near * unknown;
  into[at++] = near * fame;
  const both = traits[asked + 6]! & traits[other + 6]!;
  for (let bit = 0; bit < genreNames.length; bit++) into[at++] = (both >> bit) & 1;
  const queryFame = traits[asked]!;
  const quality = traits[other + 1]!;
  const queryQuality = traits[asked + 1]!;
  into[at++] = fame;
  into[at++] = fame * fame;
  into[at++] = quality;
  into[at++] = quality * fame;
  const apart = fame - queryFame;
  into[at++] = Math.abs(apart);
  into[at++] = apart * apart;
  into[at++] = fame * queryFame;
  into[at++] = Math.abs(quality - queryQuality);
  into[at++] = quality * queryQuality;
  into[at++] = Math.abs(traits[other + 2]! - traits[asked + 2]!);
}
