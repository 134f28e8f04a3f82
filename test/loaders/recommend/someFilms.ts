import {random} from "../../../loaders/evaluate/random.js";
import {StringInterner} from "../../../loaders/extract/stringInterner.js";
import type {Film, Tables} from "../../../loaders/transform/tables.js";
import {film} from "../transform/film.js";

type Small = Pick<Tables, "films" | "cast" | "crew">;

/** Tables of films with people: names by film, in the order of billing. */
export function tablesOf(
  films: readonly Film[],
  cast: readonly (readonly [film: number, names: readonly string[]])[] = [],
  directors: readonly (readonly [film: number, name: string])[] = [],
): Small {
  const billed = cast.flatMap(([id, names]) => names.map((name, order) => ({id, name, order})));
  const interner = new StringInterner();
  const {texts} = interner;
  return {
    films,
    cast: {
      movieId: Int32Array.from(billed, ({id}) => id),
      personId: new Int32Array(billed.length).fill(-1),
      name: Int32Array.from(billed, ({name}) => interner.codeOf(name)),
      gender: new Int32Array(billed.length).fill(-1),
      texts,
      inferredId: new Uint8Array(billed.length),
      character: new Int32Array(billed.length).fill(-1),
      order: Int32Array.from(billed, ({order}) => order),
    },
    crew: {
      movieId: Int32Array.from(directors, ([id]) => id),
      personId: new Int32Array(directors.length).fill(-1),
      name: Int32Array.from(directors, ([, name]) => interner.codeOf(name)),
      gender: new Int32Array(directors.length).fill(-1),
      texts,
      inferredId: new Uint8Array(directors.length),
      department: new Int32Array(directors.length).fill(interner.codeOf("Directing")),
      job: new Int32Array(directors.length).fill(interner.codeOf("Director")),
    },
  };
}

const words = "toy boy war love space ship king ghost river train city dog wolf snow fire island".split(" ");
const genres = ["Action", "Comedy", "Drama", "Horror", "Western", "A genre of its own"];

/** Made-up films, some with nothing known, some twice, or are marked adult. */
export function someFilms(count: number, seed: number): Small {
  const draw = random(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(draw() ** 2 * of.length)]!;
  const some = <T>(of: readonly T[], most: number): T[] => [
    ...new Set(Array.from({length: Math.floor(draw() * (most + 1))}, () => one(of))),
  ];
  const films: Film[] = [];
  for (let i = 0; i < count; i++) {
    const year = 1950 + Math.floor(draw() * 60);
    const twin = films[i - 1];
    const known = draw() > 0.1;
    const released =
      twin !== undefined && draw() < 0.05
        ? {title: twin.title, releaseDate: twin.releaseDate, releaseYear: twin.releaseYear}
        : {
            title: `${one(words)} ${one(words)}`,
            releaseDate: `${year}-0${1 + (i % 9)}-01`,
            releaseYear: year,
          };
    films.push(
      film({
        id: 3 * i + 2,
        ...released,
        originalLanguage: one(["en", "fr", null]),
        adult: draw() < 0.05,
        voteCount: known ? Math.floor(draw() ** 4 * 9000) : null,
        voteAverage: known ? Math.round(100 * draw()) / 10 : null,
        runtime: known ? 60 + Math.floor(90 * draw()) : null,
        genres: known ? some(genres, 3) : [],
        keywords: known ? some(words, 4).map((word) => `${word} ${one(words)}`) : [],
        productionCompanies: some(["Alpha", "Beta", "Gamma"], 2),
        productionCountries: some(["France", "Mexico", "Peru"], 2),
        collection: draw() < 0.2 ? one(["A Collection", "B Collection", "C Collection"]) : null,
        overview: known ? Array.from({length: 8}, () => one(words)).join(" ") : null,
      }),
    );
  }
  const people = Array.from({length: 60}, (_, i) => `Person ${i}`);
  return tablesOf(
    films,
    films.map(({id}) => [id, some(people, 6)]),
    films.map(({id}) => [id, one(people)]),
  );
}
