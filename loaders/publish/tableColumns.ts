import type {Utf8Column} from "../extract/utf8Column.js";
import type {Credits, Film, MadeTables} from "../transform/tables.js";
import type {Values} from "./columnData.js";

/** Tables by name, of each the columns by name, named as in `loaders/schema.ts`. */
export type TableColumns = Readonly<Record<string, Readonly<Record<string, Values>>>>;

/** The columns of tables as they are published. */
export function tableColumns(tables: Exclude<MadeTables, {texts: Utf8Column}>): TableColumns {
  if ("films" in tables) return {movies: filmColumns(tables.films)};
  if ("actors" in tables) return tables;
  const {cast, crew} = tables;
  return {
    cast: {...creditColumns(cast), character: cast.character, order: cast.order},
    crew: {...creditColumns(crew), department: crew.department, job: crew.job},
  };
}

function creditColumns({movieId, personId, name, inferredId}: Credits) {
  return {movie_id: movieId, person_id: personId, name, inferred_id: inferredId};
}

function filmColumns(films: readonly Film[]): TableColumns[string] {
  const column = (of: (film: Film) => Values[number]) => films.map(of);
  return {
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
    money_doubtful: column((film) => film.moneyDoubtful),
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
  };
}
