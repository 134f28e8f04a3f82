import {group} from "d3-array";
import {inLanguages} from "../../../src/sentences/inLanguages.js";
import {scoreSentence} from "../../../src/sentences/scoreSentence.js";
import {votesSentence} from "../../../src/sentences/votesSentence.js";
import type {FilmJson, RecommendationJson} from "../../../src/shared/api.js";
import {NONE} from "../../extract/raw.js";
import type {Recommendations} from "../../recommend/recommend.js";
import type {Film} from "../../transform/tables.js";
import {byVotes} from "./byVotes.js";
import type {Catalogue} from "./catalogue.js";
import {compareTexts} from "./compareTexts.js";
import {countBelow, decades} from "./decades.js";
import {filmFacts} from "./filmFacts.js";
import {filmLink} from "./filmLink.js";

/** How many of the films that recommend a film are named. */
const recommendersNamed = 4;

/** What the API says of a film, by its number. */
export function filmsJson(
  catalogue: Catalogue,
  recommendations: Recommendations,
): (film: number) => FilmJson {
  const {films} = catalogue;
  const popularity = Float64Array.from(films.flatMap((film) => film.popularity ?? [])).sort();
  const decade = decades(films);
  const collections = group(
    films.filter(({collection}) => collection !== null).sort(byRelease),
    ({collection}) => collection,
  );
  const after = rowsOf(recommendations.movie_id);
  const before = rowsOf(recommendations.recommended_id);
  const filmById = (id: number): Film => films[catalogue.filmOf.get(id)!]!;

  return (number) => {
    const film = films[number]!;
    const {id} = film;
    const rows = after.get(id) ?? [];
    const recommenders = (before.get(id) ?? []).map((row) => filmById(recommendations.movie_id[row]!));
    const credits = catalogue.creditsOf(number);
    const facts = filmFacts(film);
    const told = {...facts, popularity: film.popularity};
    return {
      ...facts,
      original_language: film.originalLanguage,
      status: film.status,
      runtime: film.runtime,
      popularity: film.popularity,
      collection: film.collection,
      genres: film.genres,
      production_companies: film.productionCompanies,
      production_countries: film.productionCountries,
      spoken_languages: film.spokenLanguages,
      keywords: film.keywords,
      tagline: film.tagline,
      overview: film.overview,
      directors: catalogue.directors[number] ?? null,
      less_popular: film.popularity === null ? null : countBelow(popularity, film.popularity),
      decade: decade(film),
      cast: castOf(catalogue, credits),
      crew: crewOf(catalogue, credits),
      collection_films: (collections.get(film.collection) ?? [])
        .filter((other) => other !== film)
        .map(filmLink),
      recommendations: rows
        .map((row) => recommendation(catalogue, recommendations, row))
        .sort((a, b) => a.rank - b.rank),
      weak: rows.some((row) => recommendations.weak[row]),
      corrections: catalogue.tables.corrections?.get(id) ?? [],
      recommended_by: {
        films: recommenders.length,
        most_voted: recommenders.sort(byVotes).slice(0, recommendersNamed).map(filmLink),
      },
      sentences: {
        score: inLanguages((lang) => scoreSentence(told, lang)),
        votes: inLanguages((lang) => votesSentence(told, lang)),
      },
    };
  };
}

/** The oldest first, of one day by id. */
export function byRelease(a: Film, b: Film): number {
  return compareTexts(a.releaseDate, b.releaseDate) || a.id - b.id;
}

/** The rows of each id. */
function rowsOf(ids: Int32Array): ReadonlyMap<number, readonly number[]> {
  return group(ids.keys(), (row) => ids[row]!);
}

function recommendation(
  {films, filmOf, directors}: Catalogue,
  recommendations: Recommendations,
  row: number,
): RecommendationJson {
  const number = filmOf.get(recommendations.recommended_id[row]!)!;
  const film = films[number]!;
  return {
    id: film.id,
    title: film.title,
    release_year: film.releaseYear,
    release_date: film.releaseDate,
    vote_average: film.voteAverage,
    vote_count: film.voteCount,
    genres: film.genres,
    directors: directors[number] ?? null,
    rank: recommendations.rank[row]!,
    similarity: recommendations.similarity[row]!,
    strength: recommendations.strength[row]!,
    reasons: recommendations.reasons[row]!,
  };
}

function castOf({tables: {cast}, people, text}: Catalogue, credits: Int32Array): FilmJson["cast"] {
  const list: FilmJson["cast"][number][] = [];
  for (const row of credits) {
    if (row >= people.castCredits) break;
    list.push({
      person_id: orNull(cast.personId[row]!),
      name: text(cast.name[row]!) ?? "",
      inferred_id: cast.inferredId[row] === 1,
      character: text(cast.character[row]!),
      order: orNull(cast.order[row]!),
    });
  }
  return list.sort((a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER));
}

function crewOf({tables: {crew}, people, text}: Catalogue, credits: Int32Array): FilmJson["crew"] {
  const list: FilmJson["crew"][number][] = [];
  for (const credit of credits) {
    const row = credit - people.castCredits;
    if (row < 0) continue;
    list.push({
      person_id: orNull(crew.personId[row]!),
      name: text(crew.name[row]!) ?? "",
      inferred_id: crew.inferredId[row] === 1,
      department: text(crew.department[row]!),
      job: text(crew.job[row]!),
    });
  }
  return list.sort(
    (a, b) =>
      compareOrNull(a.department, b.department) ||
      compareOrNull(a.job, b.job) ||
      compareTexts(a.name, b.name) ||
      (a.person_id ?? Number.MAX_SAFE_INTEGER) - (b.person_id ?? Number.MAX_SAFE_INTEGER),
  );
}

/** NONE stands for null. */
function orNull(value: number): number | null {
  return value === NONE ? null : value;
}

/** As `compareTexts`, null last. */
function compareOrNull(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareTexts(a, b);
}
