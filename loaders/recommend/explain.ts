import {rollup} from "d3-array";
import type {ReasonJson} from "../../src/shared/api.js";
import type {ReasonKind} from "../../src/shared/reasonKinds.js";
import type {Catalogue, Vocabulary} from "./catalogue.js";
import type {FilmFeatures} from "./features.js";
import {cosines, likenesses, vouched} from "./formula.js";
import {DIMENSIONS, keywordOf} from "./genericTokens.js";
import {genreNames} from "./genres.js";
import {LIKED_WEIGHT, type LikedTogether} from "./likedTogether.js";
import {type Model, tokenNames} from "./model.js";
import {rowProduct, type SparseMatrix} from "./sparseMatrix.js";
import {tokenizer} from "./tokenizer.js";
import {writtenForms} from "./writtenForms.js";

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

/** Generic tokens that name a thing shared; the others tell what a film is by itself. */
const sharedToken = /^(genre|country|keyword|company) (.+)$/s;

export interface Explanation {
  /**
   * How much of what the film asked about has to share the other one shares, by what the formula has learned:
   * from 0 (nothing) to 1 (everything that is known of it).
   */
  readonly similarity: number;
  /**
   * What they share, first what sets the pair apart the most; the shares add up to 100. Empty where they share
   * nothing.
   */
  readonly reasons: readonly ReasonJson[];
}

/** Explains why one film is recommended to those who ask about another. */
export type Explain = (query: number, candidate: number) => Explanation;

/**
 * Splits the part of the formula that is about what two films share into its summands: of a cosine, the
 * products of the terms in both; of the generic term, the products of the tokens in both with themselves.
 * What a film is by itself (its votes, its length), and which tokens go together, is not a reason. Words that the titles of one
 * collection share count because of it, and so are named by it.
 *
 * A summand's surplus is what of it was not to be expected of any film: the summand times the share of all
 * votes that belongs to films without the thing shared; of years, the summand less its mean over all votes; of people who like
 * both, all of it, as their likeness allows for how many like each.
 */
export function explainer(
  features: readonly FilmFeatures[],
  films: Catalogue,
  vocabulary: Vocabulary,
  {weights, vectors}: Model,
  liked: LikedTogether | null = null,
): Explain {
  const votes = votesOf(features);
  const names = new Map<string, string>();
  for (const {directors, cast} of features) {
    for (const {key, name} of [...directors, ...cast]) if (!names.has(key)) names.set(key, name);
  }
  // Their words are in no bag, so none comes of them.
  const generic = new Set(tokenNames.flatMap((name) => keywordOf(name) ?? []));
  const wordsOf = new Map<string, readonly string[]>();
  const language = features[0]?.textLanguage ?? "en";
  const tokenize = tokenizer(language);
  for (const keyword of vocabulary.keywords) wordsOf.set(keyword, tokenize(keyword));
  // English words are readable as they are compared; without its accents a word of another language may be another one.
  const written = language === "en" ? null : writtenForms(features.flatMap(textsOf), language);
  const parts = new Parts();
  const fields = cosines.map((field) => {
    const matrix = films.vectors[field];
    return {
      field,
      matrix,
      rare: rarities(matrix, votes),
      partOf: new Int32Array(matrix.columnCount).fill(-1),
    };
  });
  const rareKeyword = new Map(
    vocabulary.keywords.map((keyword, column) => [keyword, fields[KEYWORDS]!.rare[column]!]),
  );
  const tokens = films.tokens;
  const rareToken = rarities(tokens, votes);
  const tokenParts = Array.from(tokenNames, (name) => {
    const [, kind, value] = sharedToken.exec(name) ?? [];
    return kind === undefined ? -1 : parts.of(kind as ReasonKind, value!);
  });
  const tokenSquares = Array.from(tokenNames, (_, token) => {
    const vector = Array.from(vectors).slice(DIMENSIONS * token, DIMENSIONS * (token + 1));
    return vector.reduce((sum, value) => sum + value * value, 0);
  });
  const genreParts = genreNames.map((name) => parts.of("genre", name));
  const rareGenre = genreNames.map((_, bit) =>
    shareOf(votes, (film) => ((films.genreSet[film]! >> bit) & 1) === 0),
  );
  const rareLanguage = rarityOf(films.language, votes);
  const rareCollection = rarityOf(films.collection, votes);
  const usualYears = usualNearness(films.year, votes);
  const cosine = new Float64Array(cosines.length);

  return (query, candidate) => {
    const fame = films.fame[candidate]!;
    const film = features[query]!;
    const other = features[candidate]!;
    let most = 0;
    let keywords: readonly string[] | null = null;
    const together = film.collection !== null && film.collection === other.collection;
    for (let i = 0; i < fields.length; i++) cosine[i] = rowProduct(fields[i]!.matrix, query, candidate);
    for (let i = 0; i < fields.length; i++) {
      const {field, matrix, rare, partOf} = fields[i]!;
      const {starts, columns, values} = matrix;
      const weight = weightOf(weights, i, fame);
      const end = starts[query + 1]!;
      const otherEnd = starts[candidate + 1]!;
      let a = starts[query]!;
      let b = starts[candidate]!;
      if (a < end) most += weight;
      if (cosine[i] === 0 || (field === "title" && !together && !vouched(cosine))) continue;
      while (a < end && b < otherEnd) {
        const column = columns[a]!;
        if (column < columns[b]!) a++;
        else if (column > columns[b]!) b++;
        else {
          const part = weight * (values[a++]! * values[b++]!);
          const term = vocabulary[field][column]!;
          let origins: readonly string[] = [];
          if (field === "keywordWords") {
            keywords ??= film.keywords.filter((one) => !generic.has(one) && other.keywords.includes(one));
            origins = keywords.filter((one) => wordsOf.get(one)!.includes(term));
          }
          for (const keyword of origins)
            parts.add(parts.of("keyword", keyword), part / origins.length, rareKeyword.get(keyword)!);
          if (origins.length > 0) continue;
          if (field === "title" && together) {
            parts.add(parts.of("collection", film.collection!), part, rareCollection[query]!);
            continue;
          }
          const person = field === "directors" || field === "billing";
          if (partOf[column] === -1)
            partOf[column] = parts.of(kinds[field], person ? names.get(term)! : (written?.get(term) ?? term));
          parts.add(partOf[column]!, part, rare[column]!);
        }
      }
    }

    const {collection, originalLanguage, releaseYear} = film;
    if (collection !== null) {
      const weight = weightOf(weights, COLLECTION, fame);
      most += weight;
      if (together) parts.add(parts.of("collection", collection), weight, rareCollection[query]!);
    }
    if (originalLanguage !== null) {
      const weight = weightOf(weights, LANGUAGE, fame);
      most += weight;
      if (originalLanguage === other.originalLanguage)
        parts.add(parts.of("language", originalLanguage), weight, rareLanguage[query]!);
    }
    const years = Math.abs(releaseYear - other.releaseYear);
    let near = 0;
    let usual = 0;
    YEARS.forEach(([likeness, width], i) => {
      const weight = weightOf(weights, likeness, fame);
      most += weight;
      near += weight * nearness(years, width);
      usual += weight * usualYears[i]!(releaseYear);
    });
    parts.add(parts.of("years", String(years)), near, Math.max(0, 1 - usual / near));
    for (let bit = 0; bit < genreNames.length; bit++) {
      if (((films.genreSet[query]! >> bit) & 1) === 0) continue;
      const weight = weights[2 * likenesses.length + bit]!;
      most += weight;
      if (((films.genreSet[candidate]! >> bit) & 1) === 1)
        parts.add(genreParts[bit]!, weight, rareGenre[bit]!);
    }
    let b = tokens.starts[candidate]!;
    const otherEnd = tokens.starts[candidate + 1]!;
    for (let a = tokens.starts[query]!; a < tokens.starts[query + 1]!; a++) {
      const token = tokens.columns[a]!;
      if (tokenParts[token] === -1) continue;
      const part = tokens.values[a]! ** 2 * tokenSquares[token]!;
      most += part;
      while (b < otherEnd && tokens.columns[b]! < token) b++;
      if (b < otherEnd && tokens.columns[b] === token) parts.add(tokenParts[token]!, part, rareToken[token]!);
    }
    if (liked !== null) {
      for (let k = liked.starts[query]!; k < liked.starts[query + 1]!; k++) {
        if (liked.films[k] !== candidate) continue;
        parts.add(parts.of("liked", String(liked.people[k])), LIKED_WEIGHT * liked.likenesses[k]!, 1);
      }
      most += LIKED_WEIGHT * mostLiked(liked, query);
    }
    return parts.takeSummary(most);
  };
}

const COLLECTION = likenesses.indexOf("collection");
const LANGUAGE = likenesses.indexOf("language");
const KEYWORDS = cosines.indexOf("keywords");
/** The likenesses of years, with the distance at which they end. */
const YEARS = [
  [likenesses.indexOf("year5"), 5],
  [likenesses.indexOf("year12"), 12],
] as const;

function textsOf({title, overview, tagline, keywords}: FilmFeatures): readonly string[] {
  return [title ?? "", overview ?? "", tagline ?? "", ...keywords];
}

/** What a likeness counts towards a film of some fame. */
function weightOf(weights: ArrayLike<number>, likeness: number, fame: number): number {
  return weights[2 * likeness]! * (1 - fame) + weights[2 * likeness + 1]! * fame;
}

/** The likeness of the film that the same people like the most. */
function mostLiked({starts, likenesses}: LikedTogether, film: number): number {
  return likenesses
    .subarray(starts[film]!, starts[film + 1]!)
    .reduce((most, likeness) => Math.max(most, likeness), 0);
}

/** From 1 in the same year to 0 at a distance of `width` years. */
function nearness(years: number, width: number): number {
  return Math.max(0, 1 - years / width);
}

/** The share of all votes that each film has; where there are no votes, of all films. */
function votesOf(features: readonly FilmFeatures[]): Float64Array {
  const votes = Float64Array.from(features, ({voteCount}) => voteCount ?? 0);
  const sum = votes.reduce((total, count) => total + count, 0);
  return sum === 0 ? votes.fill(1 / features.length) : votes.map((count) => count / sum);
}

function shareOf(votes: Float64Array, has: (film: number) => boolean): number {
  return votes.reduce((sum, share, film) => sum + (has(film) ? share : 0), 0);
}

/** Per column, the share of all votes that belongs to films without it. */
function rarities({rowCount, columnCount, starts, columns}: SparseMatrix, votes: Float64Array): Float64Array {
  const rare = new Float64Array(columnCount).fill(1);
  for (let film = 0; film < rowCount; film++) {
    for (let k = starts[film]!; k < starts[film + 1]!; k++) rare[columns[k]!]! -= votes[film]!;
  }
  return rare.map((share) => Math.max(0, share));
}

/** Per film, the share of all votes that belongs to films of another class. */
function rarityOf(classes: Int32Array, votes: Float64Array): Float64Array {
  const shares = votesBy(classes, votes);
  return Float64Array.from(classes, (one) => Math.max(0, 1 - shares.get(one)!));
}

/** For each of the likenesses of years, its mean over all votes, by the year asked about. */
function usualNearness(year: Int32Array, votes: Float64Array): readonly ((asked: number) => number)[] {
  const byYear = votesBy(year, votes);
  return YEARS.map(([, width]) => {
    const known = new Map<number, number>();
    return (asked: number): number => {
      let mean = known.get(asked);
      if (mean === undefined) {
        mean = 0;
        for (const [one, share] of byYear) mean += share * nearness(Math.abs(asked - one), width);
        known.set(asked, mean);
      }
      return mean;
    };
  });
}

/** The share of all votes that belongs to each class of films. */
function votesBy(classes: Int32Array, votes: Float64Array): ReadonlyMap<number, number> {
  return rollup(
    classes.keys(),
    (films) => films.reduce((sum, film) => sum + votes[film]!, 0),
    (film) => classes[film]!,
  );
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
  readonly #surpluses: number[] = [];
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
      this.#surpluses.push(0);
    }
    return number;
  }

  /** @param rare how much of it is surplus, from 0 to 1 */
  add(part: number, count: number, rare: number): void {
    if (count <= 0) return;
    if (this.#sums[part] === 0) this.#shared.push(part);
    this.#sums[part]! += count;
    this.#surpluses[part]! += count * rare;
  }

  /** Sums up what is shared, and forgets it. */
  takeSummary(most: number): Explanation {
    const names = this.#names;
    const parts = this.#shared.map((part) => ({
      part,
      name: names[part]!,
      count: this.#sums[part]!,
      surplus: this.#surpluses[part]!,
    }));
    for (const part of this.#shared) this.#sums[part] = this.#surpluses[part] = 0;
    this.#shared.length = 0;
    let total = 0;
    for (const {count} of parts) total += count;
    if (total === 0) return {similarity: 0, reasons: []};
    parts.sort((a, b) => b.surplus - a.surplus || b.count - a.count || (a.name < b.name ? -1 : 1));
    const named = Math.min(NAMED, parts.length);
    let rest = 0;
    for (let i = named; i < parts.length; i++) rest += parts[i]!.count;
    const shares: number[] = [];
    for (let i = 0; i < named; i++) shares.push((100 * parts[i]!.count) / total);
    shares.push((100 * rest) / total);
    const whole = wholePercents(shares);
    const reasons: ReasonJson[] = [];
    for (let i = 0; i < named; i++) {
      const {part, surplus} = parts[i]!;
      const share = whole[i]!;
      if (share === 0) continue;
      const surplusShare = Math.min(share, Math.round((100 * surplus) / total));
      reasons.push({kind: this.#kinds[part]!, value: this.#values[part]!, share, surplus: surplusShare});
    }
    if (whole[named]! > 0) reasons.push({kind: "other", value: null, share: whole[named]!, surplus: 0});
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
