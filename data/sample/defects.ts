import {creditsRecord, headers, type RawTables, type Records} from "./rawTables.js";

type MovieColumn = (typeof headers.movies)[number];

/** Ids that TMDB is far from: of the invented films and people that carry defects no real film may carry. */
const invented = {film: (number: number) => 999_000_000 + number, person: (n: number) => 999_000_100 + n};

const alexes = {actor: invented.person(1), director: invented.person(2)};

/** The text that a nested cell of the published files must escape: both quotes, a line feed, an odd space. */
const awkwardRole = 'The "one" who can\'t\nstop\u00a0talking';

/** The raw tables with the known defects of the published files in them, as README.md lists them. */
export function plantDefects(clean: RawTables): RawTables {
  const movies = [...clean.movies, ...testFilms()];
  const credits = [...clean.credits, ...testCredits()];
  const keywords = [...clean.keywords];
  const titles = [...clean.titles];

  repeat(movies, headers.movies, 11);
  repeat(movies, headers.movies, 539);
  repeat(credits, headers.credits, 11);
  repeat(keywords, headers.keywords, 11);
  splitCredits(credits, 680);
  repeat(titles, headers.titles, 11);
  titles.push([String(invented.film(900)), "Invented title", "en"]);
  keywords.push([String(invented.film(900)), "[{'id': 999000201, 'name': 'invented keyword'}]"]);

  for (const [records, header] of [
    [movies, headers.movies],
    [credits, headers.credits],
    [keywords, headers.keywords],
    [titles, headers.titles],
  ] as const)
    change(records, header, 578, "id", resavedAsFloat);
  change(movies, headers.movies, 13, "budget", resavedAsFloat);
  change(movies, headers.movies, 155, "vote_count", resavedAsFloat);
  change(movies, headers.movies, 62, "popularity", (text) => Number(text).toExponential());
  change(movies, headers.movies, 15, "popularity", (text) => `${text}0`);

  return {movies: movies.flatMap(cutInTwo), credits, keywords, titles};
}

/** Records cut by a line feed after the first sentence of the overview: a head and a tail, as published. */
function cutInTwo(record: string[]): Records {
  const column = headers.movies.indexOf("overview");
  const overview = record[column] ?? "";
  const end = overview.indexOf(". ") + 1;
  if (!cutIds.has(idOf(record, headers.movies)) || end === 0) return [record];
  return [
    [...record.slice(0, column), overview.slice(0, end)],
    [overview.slice(end), ...record.slice(column + 1)],
  ];
}

const cutIds: ReadonlySet<number> = new Set([19, 129, 336808]);

function testFilms(): Records {
  return [
    testFilm(1, {release_date: ""}),
    testFilm(1, {release_date: "2000-02-29", budget: "", revenue: "", popularity: "1e-06", vote_count: "2"}),
    testFilm(1, {release_date: "2000-02-29", popularity: "3", vote_count: "3"}),
    testFilm(2, {
      adult: "True",
      genres: "[{'id': 18, 'name': 'Drama'}, {'id': 35, 'name': 'Com",
      popularity: "not measured",
      runtime: "",
    }),
    testFilm(3, {status: "In Production"}),
    testFilm(4, {release_date: ""}),
    testFilm(5, {release_date: ""}),
    testFilm(6, {release_date: "2013-02-30"}),
    testFilm(7, {id: "unknown"}),
  ];
}

function testFilm(number: number, cells: Partial<Record<MovieColumn, string>>): string[] {
  const all: Partial<Record<MovieColumn, string>> = {
    adult: "False",
    budget: "0",
    genres: "[]",
    id: String(invented.film(number)),
    original_language: "xx",
    original_title: `Untitled test film ${number}`,
    overview: "Not a film: an invented record that carries defects no record of a real film should carry.",
    popularity: "0.0",
    production_companies: "[]",
    production_countries: "[]",
    release_date: "2000-02-29",
    revenue: "0",
    runtime: "0.0",
    spoken_languages: "[]",
    status: "Released",
    title: `Untitled test film ${number}`,
    video: "False",
    vote_average: "0.0",
    vote_count: "0",
    ...cells,
  };
  return headers.movies.map((column) => all[column] ?? "");
}

function testCredits(): Records {
  const twoPeopleOfOneName = creditsRecord(
    invented.film(1),
    [["Alex Example", alexes.actor, awkwardRole], ["Alex Example", alexes.director], "Alex Example"],
    [["Alex Example", alexes.director, "Director"]],
  );
  const [, crew = ""] = creditsRecord(invented.film(2), [], [["Sam Sample", invented.person(3), "Director"]]);
  const unreadableCast = [
    "[{'cast_id': 1, 'character': 'Nobody', 'name': }]",
    crew,
    String(invented.film(2)),
  ];
  const ofNoFilm = creditsRecord(
    invented.film(900),
    [["Alex Example", alexes.actor]],
    [["Alex Example", alexes.director, "Director"]],
  );
  // Test film 3 has no record in the credits.
  return [twoPeopleOfOneName, unreadableCast, ofNoFilm];
}

/** A second, equal record of the same id at the end of the file. */
function repeat(records: Records, header: readonly string[], id: number): void {
  records.push([...recordOf(records, header, id)]);
}

/** Splits the credits of a film over two records; the second also repeats the first's last actor. */
function splitCredits(credits: Records, id: number): void {
  const record = recordOf(credits, headers.credits, id);
  const entries = (record[0] ?? "").slice(1, -1).split(/, (?=\{'cast_id')/);
  record[0] = `[${entries.slice(0, 4).join(", ")}]`;
  credits.push([`[${entries.slice(3).join(", ")}]`, "[]", String(id)]);
}

function change(
  records: Records,
  header: readonly string[],
  id: number,
  column: string,
  edit: (text: string) => string,
): void {
  const record = recordOf(records, header, id);
  const at = header.indexOf(column);
  record[at] = edit(record[at] ?? "");
}

const resavedAsFloat = (text: string): string => `${text}.0`;

function recordOf(records: Records, header: readonly string[], id: number): string[] {
  const record = records.find((candidate) => idOf(candidate, header) === id);
  if (record === undefined) throw new Error(`defects.ts wants film ${id}, which films.json does not hold`);
  return record;
}

function idOf(record: readonly string[], header: readonly string[]): number {
  return Number(record[header.indexOf("id")]);
}
