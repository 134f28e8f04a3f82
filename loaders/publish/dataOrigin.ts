/** Where the data come from and under what licence they are given away: what every description of them says. */
export const dataOrigin = {
  licence: {
    name: "CC0-1.0",
    title: "CC0 1.0 Universal",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
  /** The data set that the raw files are, and who made it. */
  dataSet: {
    title: "The Movies Dataset (Rounak Banik)",
    url: "https://www.kaggle.com/datasets/rounakbanik/the-movies-dataset",
    creator: "Rounak Banik",
  },
  /** Where that data set comes from. */
  service: {
    title: "The Movie Database (TMDB), where that data set comes from",
    url: "https://www.themoviedb.org/",
  },
  attribution:
    "The Movies Dataset by Rounak Banik (CC0), from TMDB and GroupLens' MovieLens. This product uses data from TMDB but is not endorsed or certified by TMDB.",
} as const;
