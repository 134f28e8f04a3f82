import type {FilmFeatures} from "./features.js";
import type {Bag} from "./tfidf.js";
import {tokenizer} from "./tokenizer.js";

/**
 * The fields that are compared as TF-IDF vectors, and a film's terms in each.
 *
 * Words of keywords are those of telling ones: what two films share by keywords of very many films, the generic term says.
 */
export const bags = {
  title: (film) => count(wordsOf(film, film.title)),
  overview: (film) => count([...wordsOf(film, film.overview), ...wordsOf(film, film.tagline)]),
  genres: (film) => count(film.genres),
  keywordWords: (film, generic = new Set()) =>
    count(film.keywords.filter((keyword) => !generic.has(keyword)).flatMap(tokenizer(film.textLanguage))),
  keywords: (film) => count(film.keywords),
  directors: (film) => count(film.directors.map(({key}) => key)),
  cast: (film) => count(film.cast.slice(0, 5).map(({key}) => key)),
  billing: (film) => film.cast.map(({key}, billing) => [key, 1 / (1 + 0.25 * billing)]),
  companies: (film) => count(film.productionCompanies),
  countries: (film) => count(film.productionCountries),
} as const satisfies Readonly<Record<string, (film: FilmFeatures, generic?: ReadonlySet<string>) => Bag>>;

function wordsOf({textLanguage}: FilmFeatures, text: string | null): readonly string[] {
  return tokenizer(textLanguage)(text ?? "");
}

function count(terms: readonly string[]): Bag {
  return terms.map((term) => [term, 1]);
}
