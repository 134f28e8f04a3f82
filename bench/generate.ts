import {mkdirSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {type PythonValue, pythonRepr} from "../data/sample/pythonRepr.js";
import {apportion} from "./generate/apportion.js";
import {CsvFile} from "./generate/csvFile.js";
import {countries, genres, jobs} from "./generate/facts.js";
import {capital, topics, World} from "./generate/world.js";

/** How large the published set is: what `scale` 1 makes. */
export const published = {
  movies: 45_466,
  credits: 45_476,
  keywords: 46_419,
  cast: 562_000,
  crew: 464_000,
} as const;

export interface Generated {
  /** Source records of the movies file; the two parts of a cut record count as two. */
  readonly movies: number;
  /** Records of the credits file. */
  readonly credits: number;
  /** Records of the keywords file. */
  readonly keywords: number;
  /** Entries in the credits file. */
  readonly cast: number;
  readonly crew: number;
}

/**
 * Writes an invented raw set, `movies_metadata.csv`, `credits.csv` and `keywords.csv`, in the cell formats, with
 * the defects and of the size of the published one, or a multiple of it.
 *
 * Words, names, casts, votes and money are distributed as there, roughly: few are frequent and most are rare;
 * films with many votes have long casts; films of one topic share words, people, companies and keywords.
 *
 * @param folder Where to write; made if missing.
 * @param scale 1 for the published size.
 * @param seed The same seed and scale give the same bytes.
 */
export function generate(folder: string, scale: number, seed: number): Generated {
  const counts = {
    movies: Math.round(published.movies * scale),
    credits: Math.round(published.credits * scale),
    keywords: Math.round(published.keywords * scale),
    cast: Math.round(published.cast * scale),
    crew: Math.round(published.crew * scale),
  };
  mkdirSync(folder, {recursive: true});
  const world = new World(seed, scale);
  const cut = Math.max(1, Math.round(3 * scale));
  const repeated = Math.max(1, Math.round(30 * scale));
  const films = makeFilms(world, counts.movies - cut - repeated);
  writeMovies(join(folder, "movies_metadata.csv"), world, films, cut, repeated);
  writeCredits(join(folder, "credits.csv"), world, films, counts);
  writeKeywords(join(folder, "keywords.csv"), world, films, counts.keywords);
  return counts;
}

/** A film as far as its three files must agree on it. */
interface Film {
  readonly id: number;
  /** Films of one topic are alike. */
  readonly topic: number;
  readonly votes: number;
  readonly country: number;
}

function makeFilms(world: World, count: number): Film[] {
  const votes = world.logNormal(2.4, 1.9);
  // Ids in an order that is not theirs.
  const step = 7919;
  return Array.from({length: count}, (_, index) => ({
    id: 2 + 9 * (count % step === 0 ? index : (index * step) % count) + world.below(9),
    topic: world.skewed(topics, 1.5),
    votes: Math.min(Math.floor(votes()), 14_075),
    country: world.skewed(countries.length, 3),
  }));
}

function writeMovies(
  path: string,
  world: World,
  films: readonly Film[],
  cut: number,
  repeated: number,
): void {
  const file = new CsvFile(path, movieColumns);
  const money = world.logNormal(16.2, 1.9);
  const fame = world.logNormal(0.1, 1);
  const length = world.logNormal(3.42, 0.6);
  const titles: string[] = [];
  for (const [index, film] of films.entries()) {
    const {topic, votes, country} = film;
    const [code, countryName, language, tongue] = countries[country]!;
    const known = votes > 20 && world.chance() < 0.6;
    const budget = known ? Math.max(1, Math.round(money() / (world.chance() < 0.02 ? 1e6 : 1))) : 0;
    // Homonyms: one title in ten is an older one.
    const title = world.chance() < 0.1 && index > 0 ? world.pick(titles) : world.title(1 + world.below(4));
    titles.push(title);
    const year = 2017 - Math.floor(143 * world.chance() ** 3);
    const day = world.chance() < 0.07 ? "01-01" : `${two(1 + world.below(12))}-${two(1 + world.below(28))}`;
    const overview = world.text(Math.min(160, 6 + Math.round(length())), topic);
    const popularity = fame() * (1 + votes / 400);
    const cells: Record<(typeof movieColumns)[number], string> = {
      adult: index % 5000 === 77 ? "True" : "False",
      belongs_to_collection: world.chance() < 0.1 ? repr(collectionOf(world, topic)) : "",
      budget: String(budget),
      genres: repr(genresOf(world, topic)),
      homepage: world.chance() < 0.17 ? `http://www.${world.word(3)}.com/${world.word(2)}` : "",
      id: String(film.id),
      imdb_id: `tt${String(index * 17 + 1).padStart(7, "0")}`,
      original_language: world.chance() < 0.0003 ? "" : language,
      original_title: country > 0 && world.chance() < 0.6 ? `${capital(world.word(3))} ${tongue}` : title,
      overview: world.chance() < 0.021 ? "" : overview,
      popularity: world.chance() < 0.01 ? String(Math.round(popularity)) : popularity.toFixed(6),
      poster_path: world.chance() < 0.01 ? "" : imagePath(world),
      production_companies: repr(
        Array.from({length: world.skewed(6, 2)}, () => {
          const company = (topic * 31 + world.skewed(world.companies.length, 3)) % world.companies.length;
          return {name: world.companies[company]!, id: company + 1};
        }),
      ),
      production_countries: world.chance() < 0.14 ? "[]" : repr([{iso_3166_1: code, name: countryName}]),
      release_date: index % 540 === 539 ? "" : `${year}-${day}`,
      revenue: String(known && world.chance() < 0.85 ? Math.round(budget * fame() * 2) : 0),
      runtime: world.chance() < 0.006 ? "" : `${world.chance() < 0.03 ? 0 : 60 + world.below(70)}.0`,
      spoken_languages: world.chance() < 0.08 ? "[]" : repr([{iso_639_1: language, name: tongue}]),
      status: world.chance() < 0.002 ? "" : world.chance() < 0.99 ? "Released" : world.pick(statuses),
      tagline: world.chance() < 0.45 ? world.text(3 + world.below(9), topic) : "",
      title,
      video: index % 490 === 7 ? "True" : "False",
      vote_average:
        votes === 0 ? "0.0" : Math.min(10, 3 + 4 * (1 - world.chance() ** 2) + world.chance() * 2).toFixed(1),
      vote_count: `${votes}${index % 90 === 3 ? ".0" : ""}`,
    };
    const row = movieColumns.map((column) => cells[column]);
    if (index % Math.ceil(films.length / cut) === Math.floor(films.length / cut / 2)) {
      const at = movieColumns.indexOf("overview");
      file.write([...row.slice(0, at), world.text(9, topic)]);
      file.write([` ${world.text(12, topic)}`, ...row.slice(at + 1)]);
    } else {
      file.write(row);
    }
    if (index % Math.ceil(films.length / repeated) === Math.floor(films.length / repeated / 2)) {
      const votesAgain = movieColumns.indexOf("vote_count");
      file.write(index % 2 === 0 ? row : row.with(votesAgain, String(votes + 1)));
    }
  }
  file.close();
}

function writeCredits(path: string, world: World, films: readonly Film[], counts: Generated): void {
  const file = new CsvFile(path, ["cast", "crew", "id"]);
  const spread = world.logNormal(0, 0.8);
  const none = (): number => (world.chance() < 0.05 ? 0 : spread());
  // The last records are of films that are not there.
  const record = (index: number): Film =>
    films[index] ?? {...films[0]!, id: 900_000_000 + index, votes: 1, topic: index % topics};
  const repeats = Math.ceil(
    counts.credits / Math.max(1, Math.round((43 * counts.credits) / published.credits)),
  );
  const size = (index: number): number => none() * (1 + record(index).votes ** 0.35);
  const castSizes = apportion(
    counts.cast,
    Array.from({length: counts.credits}, (_, index) => size(index)),
  );
  const crewSizes = apportion(
    counts.crew,
    Array.from({length: counts.credits}, (_, index) => size(index)),
  );
  const person = (topic: number): {id: number; name: string} => {
    const rank = world.skewed(world.people, 1.55);
    // Most of the people of a topic's films work on that topic only.
    return world.person(world.chance() < 0.7 ? rank - (rank % topics) + topic : rank);
  };
  for (let index = 0; index < counts.credits; index++) {
    const film = record(index);
    const cast = Array.from({length: castSizes[index]!}, (_, order) => {
      const {id, name} = person(film.topic);
      const extra = world.chance();
      const character = extra < 0.04 ? "" : extra < 0.07 ? "Himself" : world.title(1 + world.below(2));
      return (
        `{'cast_id': ${order + 1}, 'character': ${repr(extra > 0.95 ? `${character} (voice)` : character)}, ` +
        `'credit_id': '${hex(world)}', 'gender': ${world.below(3)}, 'id': ${id}, 'name': ${repr(name)}, ` +
        `'order': ${order}, 'profile_path': ${extra < 0.62 ? repr(imagePath(world)) : "None"}}`
      );
    });
    const crew = Array.from({length: crewSizes[index]!}, (_, i) => {
      const {id, name} = person((film.topic + 1) % topics);
      const [department, job] = jobs[i === 0 ? 0 : world.skewed(jobs.length, 1.3)]!;
      return (
        `{'credit_id': '${hex(world)}', 'department': '${department}', 'gender': ${world.below(3)}, 'id': ${id}, ` +
        `'job': '${job}', 'name': ${repr(name)}, 'profile_path': ${world.chance() < 0.3 ? repr(imagePath(world)) : "None"}}`
      );
    });
    const id = index % repeats === Math.floor(repeats / 2) ? record(index - 1).id : film.id;
    file.write([`[${cast.join(", ")}]`, `[${crew.join(", ")}]`, String(id)]);
  }
  file.close();
}

function writeKeywords(path: string, world: World, films: readonly Film[], records: number): void {
  const file = new CsvFile(path, ["id", "keywords"]);
  for (let index = 0; index < records; index++) {
    const film = films[index % films.length]!;
    const names = new Set<string>();
    const count = world.chance() < 0.3 ? 0 : Math.round(world.chance() ** 2 * 14);
    for (let n = 0; n < count; n++) {
      const word = world.chance() < 0.5 ? world.topical(film.topic) : world.zipf(world.words);
      names.add(
        world.chance() < 0.6
          ? word
          : `${word} ${world.chance() < 0.03 ? "child's play" : world.zipf(world.words)}`,
      );
    }
    file.write([
      String(film.id),
      repr(Array.from(names, (name) => ({id: 1 + (name.length * 7919 + name.charCodeAt(0)), name}))),
    ]);
  }
  file.close();
}

/** A value as Python writes it, by the short way for the many strings that need no escape. */
function repr(value: PythonValue): string {
  return typeof value === "string" && /^[\w ./]*$/.test(value) ? `'${value}'` : pythonRepr(value);
}

function collectionOf(world: World, topic: number): PythonValue {
  const number = world.below(5) * topics + topic;
  const name = `${capital(world.words[number % 5000]!)} ${capital(world.words[(number * 7) % 9000]!)} Collection`;
  return {
    id: number + 1000,
    name,
    poster_path: world.chance() < 0.9 ? imagePath(world) : null,
    backdrop_path: world.chance() < 0.7 ? imagePath(world) : null,
  };
}

function genresOf(world: World, topic: number): PythonValue {
  const count = world.skewed(5, 1.1);
  const first = topic % genres.length;
  const others = Array.from({length: count}, () => (first + world.skewed(genres.length, 2)) % genres.length);
  return [...new Set(count === 0 ? [] : [first, ...others.slice(1)])].map((index) => {
    const [id, name] = genres[index]!;
    return {id, name};
  });
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function hex(world: World): string {
  const part = (): string => (0x10000000 + world.below(0x70000000)).toString(16);
  return part() + part() + part();
}

function imagePath(world: World): string {
  const part = (): string => (36 ** 8 + world.below(36 ** 8)).toString(36);
  return `/${part()}${part()}${part()}.jpg`;
}

const movieColumns = [
  "adult",
  "belongs_to_collection",
  "budget",
  "genres",
  "homepage",
  "id",
  "imdb_id",
  "original_language",
  "original_title",
  "overview",
  "popularity",
  "poster_path",
  "production_companies",
  "production_countries",
  "release_date",
  "revenue",
  "runtime",
  "spoken_languages",
  "status",
  "tagline",
  "title",
  "video",
  "vote_average",
  "vote_count",
] as const;

const statuses = ["Rumored", "Post Production", "In Production", "Planned", "Canceled"];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values} = parseArgs({
    options: {
      films: {type: "string", default: "1x"},
      seed: {type: "string", default: "1"},
      out: {type: "string"},
    },
  });
  const scale = Number(/^(\d*\.?\d+)x$/.exec(values.films)?.[1]);
  if (!(scale > 0) || !/^\d+$/.test(values.seed) || values.out === undefined) {
    console.error(
      "Usage: tsx bench/generate.ts --films 1x --seed 1 --out DIR   (2x: twice the published size)",
    );
    process.exitCode = 2;
  } else {
    console.log(JSON.stringify(generate(values.out, scale, Number(values.seed))));
  }
}
