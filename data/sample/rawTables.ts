import {createHash} from "node:crypto";
import {type PythonValue, pythonRepr} from "./pythonRepr.js";
import type {CastFact, CrewFact, Facts, FilmFacts, Ids} from "./readFacts.js";

/** Records of a raw file after its header, each an array of cells. */
export type Records = string[][];

/** The raw files before they are written. */
export interface RawTables {
  movies: Records;
  credits: Records;
  keywords: Records;
  titles: Records;
}

/** The published headers, in the published order, and that of the titles, which are not published. */
export const headers = {
  movies: [
    ...[
      "adult",
      "belongs_to_collection",
      "budget",
      "genres",
      "homepage",
      "id",
      "imdb_id",
      "original_language",
    ],
    ...["original_title", "overview", "popularity", "poster_path", "production_companies"],
    ...[
      "production_countries",
      "release_date",
      "revenue",
      "runtime",
      "spoken_languages",
      "status",
      "tagline",
    ],
    ...["title", "video", "vote_average", "vote_count"],
  ],
  credits: ["cast", "crew", "id"],
  keywords: ["id", "keywords"],
  titles: ["id", "title", "language"],
} as const;

const departments: Readonly<Record<string, string>> = {
  Director: "Directing",
  Screenplay: "Writing",
  Writer: "Writing",
  Story: "Writing",
  "Original Story": "Writing",
  Novel: "Writing",
  Producer: "Production",
  "Original Music Composer": "Sound",
  Music: "Sound",
  "Director of Photography": "Camera",
  Editor: "Editing",
};

/** The facts as records of the published files, without any defect. What the facts lack is left neutral. */
export function rawTables(facts: Facts): RawTables {
  const [women, men] = [new Set(Object.values(facts.women)), new Set(Object.values(facts.men))];
  const genderOf = (id?: number) => (id === undefined ? 0 : women.has(id) ? 1 : men.has(id) ? 2 : 0);
  return {
    movies: facts.films.map((film) => movieRecord(film, facts)),
    credits: facts.films.map((film) => creditsRecord(film.id, film.cast ?? [], film.crew, {genderOf})),
    keywords: facts.films.map((film) => [
      String(film.id),
      pythonRepr((film.keywords ?? []).map((name) => ({id: idOf(facts.ids.keywords, name), name}))),
    ]),
    titles: facts.films.flatMap(({id, otherTitles = []}) =>
      otherTitles.map((title) => [String(id), ...title]),
    ),
  };
}

function movieRecord(film: FilmFacts, {ids, countries, languages}: Facts): string[] {
  const {collection} = film;
  const cells: Record<(typeof headers.movies)[number], string> = {
    adult: "False",
    belongs_to_collection: collection
      ? pythonRepr({
          id: idOf(ids.collections, collection),
          name: collection,
          poster_path: null,
          backdrop_path: null,
        })
      : "",
    budget: String(film.budget),
    genres: pythonRepr((film.genres ?? []).map((name) => ({id: idOf(ids.genres, name), name}))),
    homepage: "",
    id: String(film.id),
    imdb_id: film.imdb,
    original_language: film.language,
    original_title: film.originalTitle ?? film.title,
    overview: film.overview,
    popularity: float(film.popularity),
    poster_path: "",
    production_companies: pythonRepr(
      (film.companies ?? []).map((name) => ({name, id: idOf(ids.companies, name)})),
    ),
    production_countries: pythonRepr(
      (film.countries ?? []).map((code) => ({iso_3166_1: code, name: countries[code] ?? ""})),
    ),
    release_date: film.released,
    revenue: String(film.revenue),
    runtime: float(film.minutes),
    spoken_languages: pythonRepr(
      (film.spoken ?? []).map((code) => ({iso_639_1: code, name: languages[code] ?? ""})),
    ),
    status: film.status ?? "",
    tagline: "",
    title: film.title,
    video: "False",
    vote_average: float(film.meanVote),
    vote_count: String(film.votes),
  };
  return headers.movies.map((column) => cells[column]);
}

/**
 * A record of `credits.csv`; `startOrder` is the place in the billing of the first of the cast, and `genderOf` gives TMDB's
 * number for the gender of the person of an id: 0 where unknown.
 */
export function creditsRecord(
  filmId: number,
  cast: readonly CastFact[],
  crew: readonly CrewFact[],
  {startOrder = 0, genderOf = () => 0}: {startOrder?: number; genderOf?: (id?: number) => number} = {},
): string[] {
  const castEntries = cast.map((fact, index): PythonValue => {
    const [name, id, character = ""] = typeof fact === "string" ? [fact] : fact;
    const order = startOrder + index;
    return {
      cast_id: order + 1,
      character,
      credit_id: creditId(filmId, `cast ${order}`),
      gender: genderOf(id),
      ...(id === undefined ? {} : {id}),
      name,
      order,
      profile_path: null,
    };
  });
  const crewEntries = crew.map(
    ([name, id, job]): PythonValue => ({
      credit_id: creditId(filmId, `crew ${id} ${job}`),
      department: departmentOf(job),
      gender: genderOf(id),
      id,
      job,
      name,
      profile_path: null,
    }),
  );
  return [pythonRepr(castEntries), pythonRepr(crewEntries), String(filmId)];
}

function idOf(ids: Ids, name: string): number {
  const id = ids[name];
  if (id === undefined) throw new Error(`films.json has no id for "${name}": add it to its list under "ids"`);
  return id;
}

function departmentOf(job: string): string {
  const department = departments[job];
  if (department === undefined)
    throw new Error(`The job "${job}" has no department: add it in data/sample/rawTables.ts`);
  return department;
}

/** 24 hex digits, as TMDB's; which ones does not matter, only that they are always the same. */
function creditId(filmId: number, part: string): string {
  return createHash("sha256").update(`${filmId} ${part}`).digest("hex").slice(0, 24);
}

/** A number as pandas writes a column of floats: 81.0. */
function float(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
