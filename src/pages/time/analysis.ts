import type {DataEnd} from "../../../loaders/transform/tables.js";
import type {Analysis} from "../../notebook/analysisSource.js";
import {firstIncompleteYear} from "../../notebook/firstIncompleteYear.js";
import {beyondByChance} from "./beyondByChance.js";
import {leastOfGenre} from "./leastOfGenre.js";
import {limits} from "./limits.js";
import {outlierList, outlierOrders} from "./outlierLists.js";
import {type CalendarCell, type CalendarChoice, calendarOfChoice} from "./queries/calendarOfChoice.js";
import {filmsByYearAndMonth} from "./queries/filmsByYearAndMonth.js";
import {filmsByYearAndWeekday} from "./queries/filmsByYearAndWeekday.js";
import {type FirstDays, firstDaysOfMonths} from "./queries/firstDaysOfMonths.js";
import {type GenrePair, genrePairs} from "./queries/genrePairs.js";
import {genresByMonth} from "./queries/genresByMonth.js";
import {type GenreOfPeriod, genresOfFilms} from "./queries/genresOfFilms.js";
import {type LanguageCount, languagesOfFilms} from "./queries/languagesOfFilms.js";
import {monthsAndGenres} from "./queries/monthsAndGenres.js";
import {
  type RuntimeFences,
  type RuntimeOutlier,
  runtimeFences,
  runtimeOutliers,
} from "./queries/runtimeOutliers.js";
import {runtimesByDecade} from "./queries/runtimesByDecade.js";
import {unknownRuntimes} from "./queries/unknownRuntimes.js";
import {seasonCells, strongest} from "./seasonCells.js";

export interface YearCounts {
  readonly year: number;
  /** January to December, all films. */
  readonly months: readonly number[];
  /** Monday to Sunday, all films. */
  readonly weekdays: readonly number[];
  /** Films dated 1 January, */
  readonly january1: number;
  /** and the weekday of that day, Monday 0; null where there is no such film. */
  readonly newYear: number | null;
}

export interface GenreMonths {
  readonly name: string;
  /** By decade (as in `decades`) and month, without the films dated 1 January; null: none in the decade. */
  readonly months: readonly (readonly number[] | null)[];
}

export interface RuntimeGroup {
  /** null: all films. */
  readonly genre: string | null;
  readonly short: boolean;
  /** Decade, films, and minutes: lower quartile, median, upper quartile. */
  readonly rows: readonly (readonly [
    decade: number,
    films: number,
    low: number,
    median: number,
    high: number,
  ])[];
}

/** What the page shows at first. */
export interface TimeAnalysis {
  readonly films: number;
  readonly incompleteFrom: number;
  readonly dataEnd: DataEnd | null;
  /** By year; those without films are not there. */
  readonly years: readonly YearCounts[];
  readonly firstDays: FirstDays;
  readonly decades: readonly number[];
  readonly genres: readonly GenreMonths[];
  /** How many cells of the seasons of all years would lie beyond chance without any season. */
  readonly beyondByChance: number;
  readonly genresByPeriod: readonly GenreOfPeriod[];
  readonly genrePairs: readonly GenrePair[];
  readonly runtimes: {
    readonly films: number;
    readonly unknown: number;
    readonly groups: readonly RuntimeGroup[];
  };
  /** Feature films far from the running times of their decade: those of the lists, and figures of all of them. */
  readonly outliers: {
    readonly films: readonly RuntimeOutlier[];
    readonly fences: RuntimeFences;
  };
  readonly choice: {
    readonly languages: readonly LanguageCount[];
    readonly first: CalendarChoice;
    readonly cells: readonly CalendarCell[];
  };
}

export const timeAnalysis: Analysis<TimeAnalysis> = async ({run, quality}) => {
  const incompleteFrom = firstIncompleteYear(quality);
  const years = countsOfYears(await run(filmsByYearAndMonth()), await run(filmsByYearAndWeekday()));
  const genreRows = await run(genresByMonth(incompleteFrom));
  const decades = [
    ...new Set(years.filter(({year}) => year < incompleteFrom).map(({year}) => Math.floor(year / 10) * 10)),
  ];
  const genres = genresOf(genreRows, decades);
  const season = {
    films: quality.films,
    incompleteFrom,
    dataEnd: quality.data_end,
    years,
    decades,
    genres,
  };
  const languages = await run(languagesOfFilms(limits.languageFilms));
  // The reader's own choice begins where a genre's season is most marked.
  const peak = strongest(seasonCells(season, null, leastOfGenre(season)));
  const first: CalendarChoice = {
    genre: peak?.genre ?? null,
    language: null,
    from: years[0]?.year ?? incompleteFrom - 1,
    to: incompleteFrom - 1,
  };
  const unknown = (await run(unknownRuntimes(incompleteFrom)))[0];
  const fenced = [incompleteFrom, limits.shortMinutes, limits.periodFilms] as const;
  const outliers = await run(runtimeOutliers(...fenced));
  return {
    ...season,
    genresByPeriod: await run(genresOfFilms(incompleteFrom)),
    genrePairs: await run(genrePairs()),
    beyondByChance: beyondByChance(await run(monthsAndGenres(incompleteFrom)), leastOfGenre(season)),
    firstDays: (await run(firstDaysOfMonths()))[0] ?? {first: 0, other: 0},
    runtimes: {
      films: unknown?.films ?? 0,
      unknown: unknown?.unknown ?? 0,
      groups: runtimeGroups(await run(runtimesByDecade(incompleteFrom, limits.shortMinutes))),
    },
    outliers: {
      films: [...new Set(outlierOrders.flatMap((order) => outlierList(outliers, order)))],
      fences: (await run(runtimeFences(...fenced)))[0]!,
    },
    choice: {languages, first, cells: await run(calendarOfChoice(first))},
  };
};

type Rows<Make extends (...args: never[]) => {readonly row?: unknown}> = readonly NonNullable<
  ReturnType<Make>["row"]
>[];

function countsOfYears(
  months: Rows<typeof filmsByYearAndMonth>,
  weekdays: Rows<typeof filmsByYearAndWeekday>,
): readonly YearCounts[] {
  const years = [...new Set(months.map(({year}) => year))];
  return years.map((year) => {
    const ownMonths = months.filter((row) => row.year === year);
    const ownDays = weekdays.filter((row) => row.year === year);
    const newYear = ownDays.find((row) => row.january_1 > 0);
    return {
      year,
      months: Array.from({length: 12}, (_, i) => ownMonths.find(({month}) => month === i + 1)?.films ?? 0),
      weekdays: Array.from({length: 7}, (_, i) => ownDays.find(({weekday}) => weekday === i + 1)?.films ?? 0),
      january1: newYear?.january_1 ?? 0,
      newYear: newYear === undefined ? null : newYear.weekday - 1,
    };
  });
}

function genresOf(rows: Rows<typeof genresByMonth>, decades: readonly number[]): readonly GenreMonths[] {
  const names = [...new Set(rows.map(({genre}) => genre))];
  return names.map((name) => {
    const own = rows.filter(({genre}) => genre === name);
    return {
      name,
      months: decades.map((decade) => {
        const counts = own.filter((row) => row.decade === decade);
        if (counts.length === 0) return null;
        return Array.from({length: 12}, (_, i) => counts.find(({month}) => month === i + 1)?.films ?? 0);
      }),
    };
  });
}

function runtimeGroups(rows: Rows<typeof runtimesByDecade>): readonly RuntimeGroup[] {
  const groups = new Map<
    string,
    {genre: string | null; short: boolean; rows: RuntimeGroup["rows"][number][]}
  >();
  for (const {decade, genre, short, films, low, median, high} of rows) {
    const key = `${short} ${genre ?? ""}`;
    const group = groups.get(key) ?? {genre, short, rows: []};
    group.rows.push([decade, films, low, median, high]);
    groups.set(key, group);
  }
  return [...groups.values()];
}
