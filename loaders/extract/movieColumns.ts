import type {RawMovie} from "./raw.js";

/** Columns that the tables are made of: a movies file must have them. */
export const necessaryColumns = [
  "id",
  "title",
  "release_date",
  "original_language",
  "status",
  "runtime",
  "budget",
  "revenue",
  "popularity",
  "vote_average",
  "vote_count",
  "belongs_to_collection",
  "genres",
  "production_companies",
  "production_countries",
  "spoken_languages",
  "tagline",
  "overview",
] as const;

/** The other columns of the published file, read where they are there; keywords stand in a file of their own there. */
export const optionalColumns = [
  "original_title",
  "adult",
  "video",
  "imdb_id",
  "homepage",
  "poster_path",
  "keywords",
] as const;

export type MovieColumn = (typeof necessaryColumns)[number] | (typeof optionalColumns)[number];

/** The columns that hold lists of names. */
export const listColumns = [
  "genres",
  "production_companies",
  "production_countries",
  "spoken_languages",
  "keywords",
] as const satisfies readonly MovieColumn[];

/** The field that holds what a column says. */
export const fieldOf = {
  adult: "adult",
  belongs_to_collection: "collection",
  budget: "budget",
  genres: "genres",
  homepage: "homepage",
  id: "id",
  imdb_id: "imdbId",
  keywords: "keywords",
  original_language: "originalLanguage",
  original_title: "originalTitle",
  overview: "overview",
  popularity: "popularity",
  poster_path: "posterPath",
  production_companies: "productionCompanies",
  production_countries: "productionCountries",
  release_date: "releaseDate",
  revenue: "revenue",
  runtime: "runtime",
  spoken_languages: "spokenLanguages",
  status: "status",
  tagline: "tagline",
  title: "title",
  video: "video",
  vote_average: "voteAverage",
  vote_count: "voteCount",
} as const satisfies Readonly<Record<MovieColumn, keyof RawMovie>>;
