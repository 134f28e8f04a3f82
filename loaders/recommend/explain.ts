import {type Catalogue, genreNames, type Vocabulary} from "./catalogue.js";
import type {FilmFeatures} from "./features.js";
import {cosines, likenesses} from "./formula.js";
import {tokenize} from "./tokenize.js";

/** Reasons that are named; what is left is summed up as `other`. */
const NAMED = 8;

/** What kind of thing two films share. */
const kinds = {
  title: "title",
  overview: "word",
  genres: "genre",
  keywordWords: "word",
  keywords: "keyword",
  directors: "director",
  billing: "cast",
  companies: "company",
  countries: "country",
} as const satisfies Readonly<Record<(typeof cosines)[number], string>>;

export interface Explanation {
  /**
   * How much of what the film asked about has to share the other one shares, by the weights of the formula:
   * from 0 (nothing) to 1 (everything that is known of it).
   */
  readonly similarity: number;
  /**
   * What they share, the weightiest first, as `share kind value`: the share in whole percent of all that they
   * share, which adds up to 100; the kind one of director, cast, keyword, genre, word (of the overview, the
   * tagline or a keyword), title (a word of it), company, country, collection, language (its code), years
   * (how many lie between them), and `other` without a value for what is not named. Empty where they share
   * nothing.
   */
  readonly reasons: string[];
}

/** Explains why one film is recommended to those who ask about another. */
export type Explain = (query: number, candidate: number) => Explanation;

/**
 * Splits the part of the formula that is about what two films share into its summands: of a cosine, the
 * products of the terms in both. What a film is by itself (its votes) is not a reason.
 */
export function explainer(
  features: readonly FilmFeatures[],
  films: Catalogue,
  vocabulary: Vocabulary,
  weights: readonly number[],
): Explain {
  const names = new Map<string, string>();
  for (const {directors, cast} of features) {
    for (const {key, name} of [...directors, ...cast]) if (!names.has(key)) names.set(key, name);
  }
  const wordsOf = new Map<string, readonly string[]>();
  for (const keyword of vocabulary.keywords) wordsOf.set(keyword, tokenize(keyword));
  const genreWeights = 2 * likenesses.length;

  return (query, candidate) => {
    const fame = films.fame[candidate]!;
    const weight = (likeness: number): number =>
      weights[2 * likeness]! * (1 - fame) + weights[2 * likeness + 1]! * fame;
    const parts = new Map<string, number>();
    let most = 0;
    const add = (kind: string, value: string, part: number): void => {
      if (part > 0) parts.set(`${kind} ${value}`, (parts.get(`${kind} ${value}`) ?? 0) + part);
    };

    const keywords = features[query]!.keywords.filter((one) => features[candidate]!.keywords.includes(one));
    cosines.forEach((field, i) => {
      const matrix = films.vectors[field];
      if (matrix.starts[query] !== matrix.starts[query + 1]) most += weight(i);
      for (const [column, product] of products(matrix, query, candidate)) {
        const term = vocabulary[field][column]!;
        const part = weight(i) * product;
        const origins =
          field === "keywordWords" ? keywords.filter((one) => wordsOf.get(one)!.includes(term)) : [];
        for (const keyword of origins) add("keyword", keyword, part / origins.length);
        const person = field === "directors" || field === "billing";
        if (origins.length === 0) add(kinds[field], person ? names.get(term)! : term, part);
      }
    });

    const {collection, originalLanguage, releaseYear} = features[query]!;
    const other = features[candidate]!;
    if (collection !== null) {
      most += weight(likenesses.indexOf("collection"));
      if (collection === other.collection)
        add("collection", collection, weight(likenesses.indexOf("collection")));
    }
    if (originalLanguage !== null) {
      most += weight(likenesses.indexOf("language"));
      if (originalLanguage === other.originalLanguage)
        add("language", originalLanguage, weight(likenesses.indexOf("language")));
    }
    const years = Math.abs(releaseYear - other.releaseYear);
    for (const [name, width] of [
      ["year5", 5],
      ["year12", 12],
    ] as const) {
      most += weight(likenesses.indexOf(name));
      add("years", `${years}`, weight(likenesses.indexOf(name)) * Math.max(0, 1 - years / width));
    }
    genreNames.forEach((name, bit) => {
      if (((films.genreSet[query]! >> bit) & 1) === 0) return;
      most += weights[genreWeights + bit]!;
      if (((films.genreSet[candidate]! >> bit) & 1) === 1) add("genre", name, weights[genreWeights + bit]!);
    });
    return summary(parts, most);
  };
}

function summary(parts: ReadonlyMap<string, number>, most: number): Explanation {
  let total = 0;
  for (const part of parts.values()) total += part;
  if (total === 0) return {similarity: 0, reasons: []};
  const ordered = Array.from(parts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const shares = ordered.slice(0, NAMED).map(([name, part]) => ({name, share: (100 * part) / total}));
  const rest = ordered.slice(NAMED).reduce((sum, [, part]) => sum + part, 0);
  const whole = wholePercents([...shares.map(({share}) => share), (100 * rest) / total]);
  const left = whole.pop()!;
  const reasons = shares.map(({name}, i) => `${whole[i]} ${name}`).filter((_, i) => whole[i]! > 0);
  if (left > 0) reasons.push(`${left} other`);
  return {similarity: Math.min(1, total / most), reasons};
}

/** Rounds percentages so that they still add up to 100: the largest remainders are rounded up. */
function wholePercents(shares: readonly number[]): number[] {
  const whole = shares.map(Math.floor);
  const missing = 100 - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = Array.from(shares.keys()).sort(
    (a, b) => shares[b]! - whole[b]! - (shares[a]! - whole[a]!) || a - b,
  );
  for (const i of byRemainder.slice(0, missing)) whole[i]!++;
  return whole;
}

/** The products of the entries that two rows have in one column. */
function* products(
  {starts, columns, values}: Catalogue["vectors"]["title"],
  a: number,
  b: number,
): Generator<[column: number, product: number]> {
  let i = starts[a]!;
  let j = starts[b]!;
  while (i < starts[a + 1]! && j < starts[b + 1]!) {
    if (columns[i]! < columns[j]!) i++;
    else if (columns[i]! > columns[j]!) j++;
    else yield [columns[i]!, values[i++]! * values[j++]!];
  }
}
