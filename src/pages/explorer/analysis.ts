import type {Analysis} from "../../notebook/analysisSource.js";
import {firstIncompleteYear} from "../../notebook/firstIncompleteYear.js";
import {isLanguage} from "../../shared/isLanguage.js";
import {type FilmSpace, filmCrossfilter} from "./filmCrossfilter.js";
import {filmColumns} from "./queries/filmColumns.js";
import type {ChartName, RangeName} from "./queries/filmFilters.js";
import {choiceNames, noFilters, rangeNames} from "./queries/filmFilters.js";
import {filmsByGenre} from "./queries/filmsByGenre.js";
import {filmsByLanguage} from "./queries/filmsByLanguage.js";
import {filmsExtent} from "./queries/filmsExtent.js";
import {type TakenFilm, takenFilms} from "./queries/takenFilms.js";

/** What the page shows at first. */
export interface ExplorerAnalysis extends FilmSpace {
  readonly films: number;
  /** Films of which year, genre, language, mean vote, running time and budget are all known. */
  readonly complete: number;
  /** From this year on the films are not all there. */
  readonly incompleteFrom: number;
  /** Films of each bin, as `filmCrossfilter` has them. */
  readonly counts: Readonly<Record<ChartName, readonly number[]>>;
  readonly medians: Readonly<Record<RangeName, {readonly value: number; readonly films: number} | null>>;
  /** The films with the most votes. */
  readonly first: readonly TakenFilm[];
}

/** Languages with a bar of their own. */
const listedLanguages = 10;
/** A film's genres are the bits of a number; TMDB has 20. */
const mostGenres = 30;
/** Films of the first page of the table. */
const tableRows = 100;

export const explorerAnalysis: Analysis<ExplorerAnalysis> = async ({run, quality}) => {
  const [extent] = await run(filmsExtent());
  const genres = (await run(filmsByGenre())).slice(0, mostGenres).map(({genre}) => genre);
  const codes = (await run(filmsByLanguage())).map(({language}) => language);
  // Films without a language are among no languages, so they have a bar of their own.
  const languages = [
    ...codes.filter(isLanguage).slice(0, listedLanguages),
    ...codes.filter((code) => !isLanguage(code)),
  ];
  const space: FilmSpace = {
    firstYear: extent?.first_year ?? 0,
    lastYear: extent?.last_year ?? 0,
    maxBudget: extent?.max_budget ?? null,
    genres,
    languages,
  };
  const rows = await run(filmColumns(genres, languages));
  const names = [
    "id",
    "release_year",
    "mean_vote",
    "minutes",
    "known_budget",
    "language",
    "genres",
    "no_genre",
  ] as const;
  const columns = Object.fromEntries(
    names.map((name) => [name, Float64Array.from(rows, (row) => row[name]!)]),
  ) as Record<(typeof names)[number], Float64Array>;
  const films = filmCrossfilter(columns, space);
  const complete = rows.filter(
    (row) =>
      row.mean_vote >= 0 &&
      row.minutes >= 0 &&
      row.known_budget >= 0 &&
      row.no_genre === 0 &&
      row.language <= languages.length,
  ).length;
  return {
    ...space,
    films: rows.length,
    complete,
    incompleteFrom: firstIncompleteYear(quality),
    counts: Object.fromEntries(
      [...rangeNames, ...choiceNames].map((name) => [name, [...films.kept[name]]]),
    ) as unknown as ExplorerAnalysis["counts"],
    medians: Object.fromEntries(
      rangeNames.map((name) => [name, films.median(name)]),
    ) as ExplorerAnalysis["medians"],
    first: await run(takenFilms(noFilters, languages, {limit: tableRows})),
  };
};
