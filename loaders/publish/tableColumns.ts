import type {Film, Tables} from "../transform/tables.js";
import type {Values} from "./columnData.js";

/** The columns of every published table by the names of `loaders/schema.ts`. */
export function tableColumns(tables: Tables): Readonly<Record<string, Readonly<Record<string, Values>>>> {
  const {films, cast, crew, creditTexts, actors, directors} = tables;
  const column = (of: (film: Film) => Values[number]) => films.map(of);
  const credits = (of: Tables["cast"] | Tables["crew"]) => ({
    movie_id: of.movieId,
    person_id: of.personId,
    inferred_id: of.inferredId,
  });
  return {
    movies: {
      id: column((film) => film.id),
      title: column((film) => film.title),
      release_date: column((film) => film.releaseDate),
      release_year: column((film) => film.releaseYear),
      original_language: column((film) => film.originalLanguage),
      status: column((film) => film.status),
      runtime: column((film) => film.runtime),
      budget: column((film) => film.budget),
      revenue: column((film) => film.revenue),
      return: column((film) => film.return),
      return_known: column((film) => film.returnKnown),
      money_suspect: column((film) => film.moneySuspect),
      popularity: column((film) => film.popularity),
      vote_average: column((film) => film.voteAverage),
      vote_count: column((film) => film.voteCount),
      collection: column((film) => film.collection),
      genres: column((film) => film.genres),
      production_companies: column((film) => film.productionCompanies),
      production_countries: column((film) => film.productionCountries),
      spoken_languages: column((film) => film.spokenLanguages),
      keywords: column((film) => film.keywords),
      tagline: column((film) => film.tagline),
      overview: column((film) => film.overview),
    },
    cast: {...credits(cast), ...creditTexts.cast, order: cast.order},
    crew: {...credits(crew), ...creditTexts.crew},
    actors,
    directors,
  };
}
