import {type Catalogue, genreNames} from "./catalogue.js";

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

/** Those of the likenesses that are cosines of fields, which stand first. */
export const cosines = likenesses.slice(0, 9) as readonly Exclude<
  (typeof likenesses)[number],
  "collection" | "language" | "year5" | "year12"
>[];

/** What is not a thing shared: the candidate's standing by itself and beside the film asked about. */
export const standings = [
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

/**
 * Writes the terms of a pair into `into`, from `at` on.
 *
 * @param cosine the cosines of the pair, in the order of `cosines`
 */
export function pairTerms(
  films: Catalogue,
  query: number,
  candidate: number,
  cosine: Float64Array,
  into: Float64Array | Float32Array,
  at: number,
): void {
  const fame = films.fame[candidate]!;
  const unknown = 1 - fame;
  for (let i = 0; i < cosines.length; i++) {
    const likeness = cosine[i]!;
    into[at++] = likeness * unknown;
    into[at++] = likeness * fame;
  }
  const collection = films.collection[query]!;
  const together = collection >= 0 && collection === films.collection[candidate];
  into[at++] = together ? unknown : 0;
  into[at++] = together ? fame : 0;
  const language = films.language[query]!;
  const speak = language >= 0 && language === films.language[candidate];
  into[at++] = speak ? unknown : 0;
  into[at++] = speak ? fame : 0;
  const years = Math.abs(films.year[query]! - films.year[candidate]!);
  const close = Math.max(0, 1 - years / 5);
  into[at++] = close * unknown;
  into[at++] = close * fame;
  const near = Math.max(0, 1 - years / 12);
  into[at++] = near * unknown;
  into[at++] = near * fame;
  const both = films.genreSet[query]! & films.genreSet[candidate]!;
  for (let bit = 0; bit < genreNames.length; bit++) into[at++] = (both >> bit) & 1;
  const queryFame = films.fame[query]!;
  const quality = films.quality[candidate]!;
  const queryQuality = films.quality[query]!;
  into[at++] = fame;
  into[at++] = fame * fame;
  into[at++] = quality;
  into[at++] = quality * fame;
  into[at++] = Math.abs(fame - queryFame);
  into[at++] = (fame - queryFame) ** 2;
  into[at++] = fame * queryFame;
  into[at++] = Math.abs(quality - queryQuality);
  into[at++] = quality * queryQuality;
  into[at++] = Math.abs(films.hours[candidate]! - films.hours[query]!);
}
