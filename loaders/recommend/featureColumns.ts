import type {ByColumn} from "../schema/table.js";
import type {features as table} from "../schema.js";
import type {Tables} from "../transform/tables.js";
import {type FilmFeatures, features} from "./features.js";

/**
 * Columns of the table `features`, named as in `loaders/schema.ts`: exactly what the recommender reads of
 * every film.
 */
export type FeatureColumns = ByColumn<typeof table, readonly (number | string | readonly string[] | null)[]>;

export function featureColumns(tables: Pick<Tables, "films" | "cast" | "crew">): FeatureColumns {
  const films = features(tables);
  const column = (of: (film: FilmFeatures) => FeatureColumns["movie_id"][number]) => films.map(of);
  return {
    movie_id: column((film) => film.movieId),
    title: column((film) => film.title),
    release_date: column((film) => film.releaseDate),
    release_year: column((film) => film.releaseYear),
    original_language: column((film) => film.originalLanguage),
    runtime: column((film) => film.runtime),
    vote_average: column((film) => film.voteAverage),
    vote_count: column((film) => film.voteCount),
    collection: column((film) => film.collection),
    genres: column((film) => film.genres),
    keywords: column((film) => film.keywords),
    directors: column((film) => film.directors.map(({name}) => name)),
    director_keys: column((film) => film.directors.map(({key}) => key)),
    cast: column((film) => film.cast.map(({name}) => name)),
    cast_keys: column((film) => film.cast.map(({key}) => key)),
    production_companies: column((film) => film.productionCompanies),
    production_countries: column((film) => film.productionCountries),
    tagline: column((film) => film.tagline),
    overview: column((film) => film.overview),
  };
}
