import type {Api, FilmJson, PersonFilmJson, PersonJson} from "../../../src/shared/api.js";

/** A film of the API of which everything is known, but for what is given. */
export function someFilm(given: Partial<FilmJson> = {}): FilmJson {
  return {
    id: 7,
    title: "The Paper Moon Clock",
    release_year: 1995,
    release_date: "1995-10-30",
    original_language: "en",
    status: "Released",
    runtime: 81,
    budget: 30_000_000,
    revenue: 373_500_000,
    return: 12.45,
    return_known: true,
    money_suspect: false,
    money_doubtful: false,
    popularity: 21.9,
    vote_average: 7.7,
    vote_count: 5415,
    collection: "Clock Collection",
    genres: ["Animation", "Comedy"],
    production_companies: ["Owl & Sons"],
    production_countries: ["Japan"],
    spoken_languages: ["en"],
    keywords: ["clock"],
    tagline: "Time flies.",
    overview: "A clock looks for its hands.",
    directors: "Ada Pell",
    less_popular: 99,
    decade: {films: 200, fewer_votes: 198, rated: 50, lower_mean: 40},
    cast: Array.from({length: 20}, (_, i) => ({
      person_id: i === 1 ? null : 100 + i,
      name: `Player ${i}`,
      inferred_id: i === 2,
      character: i === 3 ? null : `Role ${i}`,
      order: i,
    })),
    crew: [
      {person_id: 200, name: "Zoe Art", inferred_id: false, department: "Art", job: "Set Designer"},
      {person_id: 201, name: "Ada Pell", inferred_id: false, department: "Directing", job: "Director"},
      {person_id: 202, name: "Bo Ink", inferred_id: false, department: "Writing", job: "Screenplay"},
    ],
    collection_films: [{id: 8, title: "The Clock Strikes", release_year: 1999}],
    recommendations: [
      {
        id: 9,
        title: "Hands",
        release_year: 2001,
        release_date: "2001-01-02",
        vote_average: 6.8,
        vote_count: 1,
        genres: ["Comedy"],
        directors: null,
        rank: 1,
        strength: "fair",
        similarity: 0.4,
        reasons: [
          {kind: "director", value: "Ada Pell", share: 60, surplus: 60},
          {kind: "other", value: null, share: 40, surplus: 0},
        ],
      },
    ],
    weak: false,
    corrections: [],
    recommended_by: {films: 30, most_voted: [{id: 10, title: null, release_year: 2003}]},
    sentences: {
      score: {en: "The film was released in 1995", es: "La película fue estrenada en el año 1995"},
      votes: {en: "It has 5,415 votes", es: "Cuenta con 5415 valoraciones"},
    },
    ...given,
  };
}

/** A film of which nothing but its id and its date is known. */
export const bareFilm = someFilm({
  title: null,
  original_language: null,
  status: null,
  runtime: 0,
  budget: 0,
  revenue: 0,
  return: 0,
  return_known: false,
  popularity: null,
  vote_average: null,
  vote_count: 0,
  collection: null,
  genres: [],
  production_companies: [],
  production_countries: [],
  spoken_languages: [],
  keywords: [],
  tagline: null,
  overview: null,
  directors: null,
  less_popular: null,
  decade: {films: 1, fewer_votes: 0, rated: 0, lower_mean: 0},
  cast: [],
  crew: [],
  collection_films: [],
  recommendations: [],
  recommended_by: {films: 0, most_voted: []},
});

/** A film of a person. */
export function somePersonFilm(given: Partial<PersonFilmJson> = {}): PersonFilmJson {
  return {
    id: 7,
    title: "The Paper Moon Clock",
    release_year: 1995,
    release_date: "1995-10-30",
    budget: 100,
    revenue: 300,
    return: 3,
    return_known: true,
    money_suspect: false,
    money_doubtful: false,
    vote_count: 10,
    vote_average: 6,
    ...given,
  };
}

/** A person who acted in two films, directed one of them and wrote a third. */
export function somePerson(given: Partial<PersonJson> = {}): PersonJson {
  return {
    person_id: 31,
    name: "Ada Pell",
    gender: null,
    acting: {
      name: "Ada Pell",
      films: 2,
      films_with_return: 1,
      total_return: 3,
      mean_return: 1.5,
      mean_known_return: 3,
      median_known_return: 3,
      pooled_return: 3,
      films_apart: 1,
      total_return_apart: 0,
      mean_return_apart: 0,
      films_suspect: 0,
      sentence: {en: "", es: ""},
    },
    directing: {
      name: "A. Pell",
      films: 1,
      films_with_return: 1,
      total_return: 3,
      mean_return: 3,
      mean_known_return: 3,
      median_known_return: 3,
      pooled_return: 3,
      films_apart: 0,
      total_return_apart: 0,
      mean_return_apart: null,
      films_suspect: 0,
      sentence: {en: "", es: ""},
    },
    films: [
      somePersonFilm({roles: ["Owl", null], jobs: ["Director"], inferred_as_actor: true}),
      somePersonFilm({
        id: 8,
        title: null,
        release_date: "1999-01-01",
        release_year: 1999,
        budget: 0,
        revenue: 0,
        return: 0,
        return_known: false,
        roles: ["Herself"],
      }),
      somePersonFilm({
        id: 9,
        title: "Ink",
        release_date: "2001-05-05",
        release_year: 2001,
        jobs: ["Screenplay"],
      }),
    ],
    companions: [{person_id: null, name: "Bo Ink", films: 2}],
    ...given,
  };
}

/** The API, of which a test gives what it needs; what it does not give must not be asked for. */
export function someApi(given: Partial<Api>): Api {
  const refuse = async (): Promise<never> => {
    throw new Error("The API was asked for what nobody needs.");
  };
  return {
    filmOf: refuse,
    personOf: refuse,
    personWithoutId: refuse,
    titlesOf: refuse,
    namesOf: refuse,
    listOf: refuse,
    distributions: refuse,
    months: refuse,
    weekdays: refuse,
    ...given,
  };
}
