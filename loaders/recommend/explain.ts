import type {ReasonJson} from "../../src/shared/api.js";
import type {ReasonKind} from "../../src/shared/reasonKinds.js";
import {type Catalogue, genreNames, type Vocabulary} from "./catalogue.js";
import type {FilmFeatures} from "./features.js";
import {cosines, likenesses} from "./formula.js";
import {tokenize} from "./tokenize.js";

/** Reasons that are named; what is left is summed up as `other`. */
const NAMED = 4;

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
} as const satisfies Readonly<Record<(typeof cosines)[number], ReasonKind>>;

export interface Explanation {
  /**
   * How much of what the film asked about has to share the other one shares, by the weights of the formula:
   * from 0 (nothing) to 1 (everything that is known of it).
   */
  readonly similarity: number;
  /** What they share, the weightiest first; the shares add up to 100. Empty where they share nothing. */
  readonly reasons: readonly ReasonJson[];
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
  const parts = new Parts();
  const genreParts = genreNames.map((name) => parts.of("genre", name));
  const fields = cosines.map((field) => ({
    field,
    matrix: films.vectors[field],
    // The part that each column is, as soon as it is known.
    partOf: new Int32Array(films.vectors[field].columnCount).fill(-1),
  }));

  return (query, candidate) => {
    const fame = films.fame[candidate]!;
    const film = features[query]!;
    const other = features[candidate]!;
    let most = 0;
    let keywords: readonly string[] | null = null;
    for (let i = 0; i < fields.length; i++) {
      const {field, matrix, partOf} = fields[i]!;
      const {starts, columns, values} = matrix;
      const weight = weightOf(weights, i, fame);
      const end = starts[query + 1]!;
      const otherEnd = starts[candidate + 1]!;
      let a = starts[query]!;
      let b = starts[candidate]!;
      if (a < end) most += weight;
      while (a < end && b < otherEnd) {
        const column = columns[a]!;
        if (column < columns[b]!) a++;
        else if (column > columns[b]!) b++;
        else {
          const part = weight * (values[a++]! * values[b++]!);
          const term = vocabulary[field][column]!;
          let origins: readonly string[] = [];
          if (field === "keywordWords") {
            keywords ??= film.keywords.filter((one) => other.keywords.includes(one));
            origins = keywords.filter((one) => wordsOf.get(one)!.includes(term));
          }
          for (const keyword of origins) parts.add(parts.of("keyword", keyword), part / origins.length);
          if (origins.length > 0) continue;
          const person = field === "directors" || field === "billing";
          if (partOf[column] === -1)
            partOf[column] = parts.of(kinds[field], person ? names.get(term)! : term);
          parts.add(partOf[column]!, part);
        }
      }
    }

    const {collection, originalLanguage, releaseYear} = film;
    if (collection !== null) {
      const weight = weightOf(weights, COLLECTION, fame);
      most += weight;
      if (collection === other.collection) parts.add(parts.of("collection", collection), weight);
    }
    if (originalLanguage !== null) {
      const weight = weightOf(weights, LANGUAGE, fame);
      most += weight;
      if (originalLanguage === other.originalLanguage)
        parts.add(parts.of("language", originalLanguage), weight);
    }
    const years = Math.abs(releaseYear - other.releaseYear);
    const near = parts.of("years", String(years));
    for (const [likeness, width] of YEARS) {
      const weight = weightOf(weights, likeness, fame);
      most += weight;
      parts.add(near, weight * Math.max(0, 1 - years / width));
    }
    for (let bit = 0; bit < genreNames.length; bit++) {
      if (((films.genreSet[query]! >> bit) & 1) === 0) continue;
      const weight = weights[2 * likenesses.length + bit]!;
      most += weight;
      if (((films.genreSet[candidate]! >> bit) & 1) === 1) parts.add(genreParts[bit]!, weight);
    }
    return parts.takeSummary(most);
  };
}

const COLLECTION = likenesses.indexOf("collection");
const LANGUAGE = likenesses.indexOf("language");
/** The likenesses of years, with the distance at which they end. */
const YEARS = [
  [likenesses.indexOf("year5"), 5],
  [likenesses.indexOf("year12"), 12],
] as const;

/** What a likeness counts towards a film of some fame. */
function weightOf(weights: readonly number[], likeness: number, fame: number): number {
  return weights[2 * likeness]! * (1 - fame) + weights[2 * likeness + 1]! * fame;
}

/** What two films share, with how much it counts; used again and again. */
class Parts {
  readonly #numbers = new Map<string, number>();
  /** By number of the part: `kind value`, by which equal parts stand in order, and the two apart. */
  readonly #names: string[] = [];
  readonly #kinds: ReasonKind[] = [];
  readonly #values: string[] = [];
  /** By number of the part; 0 for what is not shared. */
  readonly #sums: number[] = [];
  readonly #shared: number[] = [];

  /** The number of a part. */
  of(kind: ReasonKind, value: string): number {
    const name = `${kind} ${value}`;
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.#names.push(name) - 1;
      this.#kinds.push(kind);
      this.#values.push(value);
      this.#numbers.set(name, number);
      this.#sums.push(0);
    }
    return number;
  }

  add(part: number, count: number): void {
    if (count <= 0) return;
    if (this.#sums[part] === 0) this.#shared.push(part);
    this.#sums[part]! += count;
  }

  /** Sums up what is shared, and forgets it. */
  takeSummary(most: number): Explanation {
    const names = this.#names;
    const parts = this.#shared.map((part) => ({part, name: names[part]!, count: this.#sums[part]!}));
    for (const part of this.#shared) this.#sums[part] = 0;
    this.#shared.length = 0;
    let total = 0;
    for (const {count} of parts) total += count;
    if (total === 0) return {similarity: 0, reasons: []};
    parts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    const named = Math.min(NAMED, parts.length);
    let rest = 0;
    for (let i = named; i < parts.length; i++) rest += parts[i]!.count;
    const shares: number[] = [];
    for (let i = 0; i < named; i++) shares.push((100 * parts[i]!.count) / total);
    shares.push((100 * rest) / total);
    const whole = wholePercents(shares);
    const reasons: ReasonJson[] = [];
    for (let i = 0; i < named; i++) {
      const {part} = parts[i]!;
      if (whole[i]! > 0)
        reasons.push({kind: this.#kinds[part]!, value: this.#values[part]!, share: whole[i]!});
    }
    if (whole[named]! > 0) reasons.push({kind: "other", value: null, share: whole[named]!});
    return {similarity: rounded(Math.min(1, total / most)), reasons};
  }
}

/** To four decimals: what is not nothing stays above it. */
function rounded(similarity: number): number {
  return Math.max(1, Math.round(1e4 * similarity)) / 1e4;
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
