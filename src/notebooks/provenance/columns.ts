import type {Language} from "../../frame/language.js";
import type {MovieColumn} from "../../queries/provenance/missingValue.js";

/** What the cells of a raw column hold. */
export type CellKind = "number" | "text" | "date" | "list" | "dict" | "computed";

/** Where a column of the table of films comes from: a column of the raw files, and what its cells hold. */
export const rawColumns: Readonly<
  Record<MovieColumn, {readonly raw: readonly string[]; readonly cells: CellKind}>
> = {
  id: {raw: ["id"], cells: "number"},
  title: {raw: ["title"], cells: "text"},
  release_date: {raw: ["release_date"], cells: "date"},
  release_year: {raw: ["release_date"], cells: "computed"},
  original_language: {raw: ["original_language"], cells: "text"},
  status: {raw: ["status"], cells: "text"},
  runtime: {raw: ["runtime"], cells: "number"},
  budget: {raw: ["budget"], cells: "number"},
  revenue: {raw: ["revenue"], cells: "number"},
  return: {raw: ["revenue", "budget"], cells: "computed"},
  return_known: {raw: ["revenue", "budget"], cells: "computed"},
  money_suspect: {raw: ["revenue", "budget"], cells: "computed"},
  popularity: {raw: ["popularity"], cells: "number"},
  vote_average: {raw: ["vote_average"], cells: "number"},
  vote_count: {raw: ["vote_count"], cells: "number"},
  collection: {raw: ["belongs_to_collection"], cells: "dict"},
  genres: {raw: ["genres"], cells: "list"},
  production_companies: {raw: ["production_companies"], cells: "list"},
  production_countries: {raw: ["production_countries"], cells: "list"},
  spoken_languages: {raw: ["spoken_languages"], cells: "list"},
  keywords: {raw: ["keywords"], cells: "list"},
  tagline: {raw: ["tagline"], cells: "text"},
  overview: {raw: ["overview"], cells: "text"},
};

/** The columns in words. */
export const columnNames: Readonly<Record<Language, Readonly<Record<MovieColumn, string>>>> = {
  en: {
    id: "Id",
    title: "Title",
    release_date: "Release date",
    release_year: "Release year",
    original_language: "Original language",
    status: "Status",
    runtime: "Running time",
    budget: "Cost",
    revenue: "Revenue",
    return: "Return",
    return_known: "Return known or not",
    money_suspect: "Money to be checked",
    popularity: "Popularity",
    vote_average: "Mean vote",
    vote_count: "Number of votes",
    collection: "Collection",
    genres: "Genres",
    production_companies: "Companies",
    production_countries: "Countries",
    spoken_languages: "Spoken languages",
    keywords: "Keywords",
    tagline: "Tagline",
    overview: "Overview",
  },
  es: {
    id: "Identificador",
    title: "Título",
    release_date: "Fecha de estreno",
    release_year: "Año de estreno",
    original_language: "Idioma original",
    status: "Estado",
    runtime: "Duración",
    budget: "Costo",
    revenue: "Recaudación",
    return: "Retorno",
    return_known: "Retorno conocido o no",
    money_suspect: "Cifras por comprobar",
    popularity: "Popularidad",
    vote_average: "Voto medio",
    vote_count: "Cantidad de votos",
    collection: "Saga",
    genres: "Géneros",
    production_companies: "Productoras",
    production_countries: "Países",
    spoken_languages: "Idiomas hablados",
    keywords: "Palabras clave",
    tagline: "Lema",
    overview: "Sinopsis",
  },
};
