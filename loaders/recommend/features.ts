import type {TextLanguage} from "../../src/shared/textLanguages.js";
import {NONE} from "../extract/raw.js";
import type {Credits, Tables} from "../transform/tables.js";

/** How many of the cast, by billing, the recommender reads. */
const BILLED = 15;

/** A person as a film credits them. */
export interface Person {
  /** Identifies the person: the id where there is one, else the name. */
  readonly key: string;
  readonly name: string;
}

/** Exactly what the recommender reads of a film. Null means unknown, an empty list that none is known. */
export interface FilmFeatures {
  readonly movieId: number;
  readonly title: string | null;
  readonly releaseDate: string;
  readonly releaseYear: number;
  readonly originalLanguage: string | null;
  readonly voteAverage: number | null;
  readonly voteCount: number | null;
  readonly runtime: number | null;
  readonly adult: boolean;
  readonly collection: string | null;
  readonly genres: readonly string[];
  readonly keywords: readonly string[];
  readonly productionCompanies: readonly string[];
  readonly productionCountries: readonly string[];
  readonly directors: readonly Person[];
  /** By billing, at most fifteen. */
  readonly cast: readonly Person[];
  readonly tagline: string | null;
  readonly overview: string | null;
  /** In which the title, the tagline, the overview and the keywords are written. */
  readonly textLanguage: TextLanguage;
}

/** The features of every film, in the order of their ids. */
export function features(tables: Pick<Tables, "films" | "cast" | "crew" | "textLanguage">): FilmFeatures[] {
  const directors = new Map<number, Person[]>();
  const {crew, cast, textLanguage = "en"} = tables;
  const director = crew.texts.codeOf("Director");
  for (let i = 0; i < crew.movieId.length; i++) {
    if (crew.job[i] === director) add(directors, crew.movieId[i]!, person(crew, i));
  }
  const billed = new Map<number, Person[]>();
  const billing = Array.from(cast.movieId.keys()).sort(
    (a, b) => billingOf(cast.order, a) - billingOf(cast.order, b),
  );
  for (const i of billing) add(billed, cast.movieId[i]!, person(cast, i));
  return tables.films
    .toSorted((a, b) => a.id - b.id)
    .map((film) => ({
      movieId: film.id,
      title: film.title,
      releaseDate: film.releaseDate,
      releaseYear: film.releaseYear,
      originalLanguage: film.originalLanguage,
      voteAverage: film.voteCount ? film.voteAverage : null,
      voteCount: film.voteCount,
      runtime: film.runtime || null,
      adult: film.adult,
      collection: film.collection,
      genres: film.genres,
      keywords: film.keywords,
      productionCompanies: film.productionCompanies,
      productionCountries: film.productionCountries,
      directors: directors.get(film.id) ?? [],
      cast: (billed.get(film.id) ?? []).slice(0, BILLED),
      tagline: film.tagline,
      overview: film.overview,
      textLanguage,
    }));
}

function billingOf(order: Int32Array, i: number): number {
  return order[i] === NONE ? Number.MAX_SAFE_INTEGER : order[i]!;
}

function person({personId, name: names, texts}: Credits, i: number): Person {
  const name = texts.at(names[i]!);
  return {key: personId[i] === NONE ? name : `${personId[i]}`, name};
}

function add(people: Map<number, Person[]>, film: number, one: Person): void {
  const known = people.get(film);
  if (known === undefined) people.set(film, [one]);
  else if (!known.some((other) => other.key === one.key)) known.push(one);
}
