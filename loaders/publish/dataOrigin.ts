import type {SiteSettings} from "../siteSettings.js";

/** A licence: its identifier, such as CC0-1.0, where it has one. */
export interface Licence {
  readonly name: string | null;
  readonly title: string;
  readonly url: string | null;
}

/** Where the data come from and under what licence they are given away: what every description of them says. */
export interface DataOrigin {
  /** The name of the data set that the raw files are; null where nobody says. */
  readonly title: string | null;
  readonly url: string | null;
  /** Who made it. */
  readonly creator: string | null;
  /** Null where nobody says. */
  readonly licence: Licence | null;
  /** What that data set was gathered from. */
  readonly service: {readonly title: string; readonly url: string} | null;
  /** What the makers ask for, or what there is to say of them, in a sentence or two. */
  readonly attribution: {readonly en: string; readonly es: string} | null;
  /** Whether it is The Movies Dataset, of which the pages say more. */
  readonly isMoviesDataset: boolean;
}

const tmdb = {
  en: "This product uses data from TMDB but is not endorsed or certified by TMDB.",
  es: "Este producto usa datos de TMDB, que ni lo respalda ni lo certifica.",
};

const theMovieDatabase = {title: "The Movie Database (TMDB)", url: "https://www.themoviedb.org/"};

const moviesDataset: DataOrigin = {
  title: "The Movies Dataset",
  url: "https://www.kaggle.com/datasets/rounakbanik/the-movies-dataset",
  creator: "Rounak Banik",
  licence: {
    name: "CC0-1.0",
    title: "CC0 1.0 Universal",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
  service: theMovieDatabase,
  attribution: {
    en: `The Movies Dataset by Rounak Banik (CC0), from TMDB and GroupLens' MovieLens. ${tmdb.en}`,
    es: `The Movies Dataset, de Rounak Banik (CC0), a partir de TMDB y de MovieLens, de GroupLens. ${tmdb.es}`,
  },
  isMoviesDataset: true,
};

/** The data sets of other public files, by the name of the file of movies. */
const publicFiles: Readonly<Record<string, DataOrigin>> = {
  tmdb_5000_movies: {
    title: "TMDB 5000 Movie Dataset",
    url: "https://www.kaggle.com/datasets/tmdb/tmdb-movie-metadata",
    creator: "The Movie Database (TMDB)",
    licence: null,
    service: theMovieDatabase,
    attribution: tmdb,
    isMoviesDataset: false,
  },
  TMDB_movie_dataset_v11: {
    title: "Full TMDB Movies Dataset",
    url: "https://www.kaggle.com/datasets/asaniczka/tmdb-movies-dataset-2023-930k-movies",
    creator: "asaniczka",
    licence: {
      name: "ODC-BY-1.0",
      title: "ODC Attribution License (ODC-By) 1.0",
      url: "https://opendatacommons.org/licenses/by/1-0/",
    },
    service: theMovieDatabase,
    attribution: tmdb,
    isMoviesDataset: false,
  },
};

const unknown: DataOrigin = {
  title: null,
  url: null,
  creator: null,
  licence: null,
  service: null,
  attribution: null,
  isMoviesDataset: false,
};

/**
 * Where data come from: what `data/site.json` says, else what the name of the file of movies tells.
 * @param movies the published name of that file, without the extension; null where a `columns.json` names it
 */
export function dataOrigin(
  movies: string | null,
  {source, licence, attribution}: Pick<SiteSettings, "source" | "licence" | "attribution">,
): DataOrigin {
  const known = movies === null ? unknown : (publicFiles[movies] ?? moviesDataset);
  // Of data with another source, nothing that is known of the files holds.
  const base = source === null ? known : {...unknown, ...source};
  const isSame = source === null && licence === null && attribution === null;
  return {
    ...base,
    licence: licence ?? base.licence,
    attribution: attribution ?? base.attribution,
    isMoviesDataset: base.isMoviesDataset && isSame,
  };
}
