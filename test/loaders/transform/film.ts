import type {Film} from "../../../loaders/transform/tables.js";

/** A film for tests: what matters is given, the rest is made up; what follows from the money is computed. */
export function film(given: Partial<Film>): Film {
  const {budget = 0, revenue = 0} = given;
  const returnKnown = budget > 0 && revenue > 0;
  return {
    id: 1,
    record: 0,
    title: "A film",
    releaseDate: "2001-02-03",
    releaseYear: 2001,
    originalLanguage: "en",
    status: "Released",
    runtime: 90,
    popularity: 1,
    voteAverage: 5,
    voteCount: 10,
    collection: null,
    genres: [],
    productionCompanies: [],
    productionCountries: [],
    spokenLanguages: [],
    keywords: [],
    tagline: null,
    overview: null,
    adult: false,
    ...given,
    budget,
    revenue,
    return: returnKnown ? revenue / budget : 0,
    returnKnown,
    moneySuspect: returnKnown && (budget < 1000 || revenue < 1000),
    moneyDoubtful: !returnKnown && budget + revenue > 0 && budget + revenue < 1000,
  };
}
