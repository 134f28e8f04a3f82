import type {FilmFeatures} from "../recommend/features.js";

/** What an ablation takes away from the features of a film. */
export const without: Readonly<Record<string, (film: FilmFeatures) => FilmFeatures>> = {
  title: (film) => ({...film, title: null}),
  "overview and tagline": (film) => ({...film, overview: null, tagline: null}),
  genres: (film) => ({...film, genres: []}),
  keywords: (film) => ({...film, keywords: []}),
  directors: (film) => ({...film, directors: []}),
  cast: (film) => ({...film, cast: []}),
  companies: (film) => ({...film, productionCompanies: []}),
  countries: (film) => ({...film, productionCountries: []}),
  collection: (film) => ({...film, collection: null}),
  language: (film) => ({...film, originalLanguage: null}),
  "running time": (film) => ({...film, runtime: null}),
  "mean vote": (film) => ({...film, voteAverage: null}),
  "votes and mean vote": (film) => ({...film, voteAverage: null, voteCount: null}),
};
