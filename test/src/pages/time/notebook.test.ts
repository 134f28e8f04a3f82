import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {quantile} from "d3-array";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {monthNames} from "../../../../src/format/calendar.js";
import {format} from "../../../../src/format/format.js";
import {languages} from "../../../../src/format/language.js";
import {type TimeAnalysis, timeAnalysis} from "../../../../src/pages/time/analysis.js";
import {calendarCounts} from "../../../../src/pages/time/calendarCounts.js";
import {countsOfCells} from "../../../../src/pages/time/countsOfCells.js";
import {leaders} from "../../../../src/pages/time/leaders.js";
import {content, page as timePage} from "../../../../src/pages/time/page.js";
import {farthest, placeChanges} from "../../../../src/pages/time/placeChanges.js";
import {placeholderShares} from "../../../../src/pages/time/placeholderShares.js";
import {runtimeRows} from "../../../../src/pages/time/runtimeRows.js";
import {type SeasonData, seasonCells, strongest} from "../../../../src/pages/time/seasonCells.js";
import {fullestYear, yearTotals} from "../../../../src/pages/time/yearTotals.js";
import {type TestSnapshot, testSnapshot} from "../../notebook/snapshots.js";

interface Film {
  readonly date: string;
  readonly genres: readonly string[];
  readonly runtime: number | null;
}

const data = ["fixture", "sample", ...(process.env.FILMOTECA_RAW ? (["full"] as const) : [])] as const;

describe.each(data)("time on the %s data", (name) => {
  let snapshot: TestSnapshot;
  let analysis: TimeAnalysis;
  let films: readonly Film[];
  const folder = mkdtempSync(join(tmpdir(), "time-"));
  const year = ({date}: Film) => Number(date.slice(0, 4));
  const month = ({date}: Film) => Number(date.slice(5, 7)) - 1;
  const weekday = ({date}: Film) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const placeholder = ({date}: Film) => date.endsWith("-01-01");
  const count = (which: (film: Film) => boolean) => films.filter(which).length;

  beforeAll(async () => {
    snapshot = await testSnapshot(name);
    analysis = JSON.parse(JSON.stringify(await timeAnalysis(snapshot))) as TimeAnalysis;
    writeFileSync(join(folder, "time.json"), JSON.stringify(analysis));
    films = await snapshot.run<Film>({
      name: "select",
      tables: ["movies"],
      params: [],
      sql: "SELECT release_date::VARCHAR AS date, genres, runtime FROM movies ORDER BY id",
    });
    process.env.FILMOTECA_ANALYSES = folder;
    process.env.FILMOTECA_SNAPSHOT = snapshot.folder;
  });
  afterAll(() => {
    snapshot.close();
    rmSync(folder, {recursive: true});
    delete process.env.FILMOTECA_ANALYSES;
    delete process.env.FILMOTECA_SNAPSHOT;
  });

  const page = (lang: (typeof languages)[number]) => timePage(lang).replace(/<[^>]*>/g, "");

  /** The page of the same data but for some of them. */
  const pageWith = (part: Partial<TimeAnalysis>, lang: (typeof languages)[number]) => {
    const other = mkdtempSync(join(tmpdir(), "time-"));
    writeFileSync(join(other, "time.json"), JSON.stringify({...analysis, ...part}));
    process.env.FILMOTECA_ANALYSES = other;
    try {
      return page(lang);
    } finally {
      process.env.FILMOTECA_ANALYSES = folder;
      rmSync(other, {recursive: true});
    }
  };

  test("the first days of the months are too full only where chance hardly explains it", () => {
    // Of 1,760 films about 58 would be dated on a first day.
    for (const [first, told] of [
      [40, false],
      [60, false],
      [600, true],
    ] as const) {
      expect(/first day of the other months/.test(pageWith({firstDays: {first, other: 1700}}, "en"))).toBe(
        told,
      );
      expect(/primer día de los demás meses/.test(pageWith({firstDays: {first, other: 1700}}, "es"))).toBe(
        told,
      );
    }
  });

  test("1 January differs from period to period only where there are periods that differ", () => {
    const row = (year: number, films: number, january1: number) => ({
      year,
      months: [films, ...Array<number>(11).fill(0)],
      weekdays: [films, ...Array<number>(6).fill(0)],
      january1,
      newYear: 0,
    });
    for (const [years, told] of [
      [[], false],
      [[row(1950, 100, 40)], false],
      [[row(1950, 100, 5), row(1990, 100, 6)], false],
      [[row(1950, 100, 40), row(1990, 100, 5)], true],
      [[row(1950, 100, 40), row(analysis.incompleteFrom, 100, 5)], false],
    ] as const) {
      expect(/differs from one period/.test(pageWith({years}, "en"))).toBe(told);
      expect(/cambia de un periodo/.test(pageWith({years}, "es"))).toBe(told);
    }
  });

  test("months and weekdays count every film once, in any years", () => {
    for (const [from, to] of [
      [1800, 2100],
      [2000, 2009],
    ] as const) {
      const within = (film: Film) => year(film) >= from && year(film) <= to;
      for (const [kind, of] of [
        ["months", month],
        ["weekdays", weekday],
      ] as const) {
        for (const {index, films: counted, dated} of calendarCounts(analysis, kind, from, to)) {
          const own = (film: Film) => within(film) && of(film) === index;
          expect(counted).toBe(count(own));
          expect(dated).toBe(count((film) => own(film) && !placeholder(film)));
        }
      }
    }
  });

  test("the heading tells what the dates of 1 January do to January", () => {
    const place = (counted: (film: Film) => boolean) => {
      const months = monthNames.en.map((_, i) => count((film) => month(film) === i && counted(film)));
      return 1 + months.filter((other) => other > months[0]!).length;
    };
    const [before, after] = [place(() => true), place((film) => !placeholder(film))];
    const dated = count(placeholder);
    for (const lang of languages) {
      const finding = content(lang).finding;
      if (before === after) expect(finding).toContain(format(lang).share(dated, films.length));
      else {
        expect(finding).toContain(format(lang).number(dated));
        expect(finding).toMatch(new RegExp(`\\b${before}\\b.*\\b${after}\\b`));
      }
      expect(page(lang)).toContain(finding);
    }
  });

  test("the page names the fullest month without 1 January and its films", () => {
    const months = monthNames.en.map((_, i) => count((film) => month(film) === i && !placeholder(film)));
    const most = Math.max(...months);
    const leading = months.flatMap((films, i) => (films === most ? [i] : []));
    for (const lang of languages) {
      const text = page(lang);
      if (leading.length <= 3) {
        const names = new Intl.ListFormat(lang).format(leading.map((i) => monthNames[lang][i]!));
        expect(text).toMatch(
          new RegExp(
            lang === "en"
              ? `${names} leads? with ${format(lang).number(most)}\\b`
              : `es de ${names}, con ${format(lang).number(most)}\\b`,
          ),
        );
      }
      expect(text).toMatch(
        new RegExp(
          `${lang === "en" ? "Films dated" : "Películas fechadas el"} 1\\s(de\\senero|January): ${format(lang).number(count(placeholder))},`,
        ),
      );
    }
  });

  test("periods hold their share of 1 January, the incomplete years apart", () => {
    const shares = placeholderShares(analysis);
    expect(shares.reduce((sum, row) => sum + row.films, 0)).toBe(films.length);
    for (const {from, films: own, january1} of shares) {
      const within = (film: Film) =>
        from >= analysis.incompleteFrom
          ? year(film) >= analysis.incompleteFrom
          : year(film) < analysis.incompleteFrom && Math.floor(year(film) / 10) * 10 === from;
      expect(own).toBe(count(within));
      expect(january1).toBe(count((film) => within(film) && placeholder(film)));
    }
  });

  test("the fullest complete year stands on the page", () => {
    const most = fullestYear(yearTotals(analysis), analysis.incompleteFrom)!;
    expect(most.films).toBe(
      Math.max(
        ...[...new Set(films.map(year))].map((own) =>
          own < analysis.incompleteFrom ? count((film) => year(film) === own) : 0,
        ),
      ),
    );
    expect(page("en")).toContain(`more films than ${most.year}: ${format("en").number(most.films)}.`);
    expect(page("es")).toContain(`más películas que ${most.year}: ${format("es").number(most.films)}.`);
  });

  test("a genre's index is its share of a month over that of all films, complete years only", () => {
    const dated = films.filter((film) => year(film) < analysis.incompleteFrom && !placeholder(film));
    const cells = seasonCells(analysis, null, 1);
    expect(cells.length).toBe(12 * new Set(dated.flatMap(({genres}) => genres)).size);
    for (const cell of cells) {
      const own = dated.filter(({genres}) => genres.includes(cell.genre));
      const inMonth = own.filter((film) => month(film) === cell.month).length;
      expect(cell.films).toBe(inMonth);
      expect(cell.all).toBe(own.length);
      const share = dated.filter((film) => month(film) === cell.month).length / dated.length;
      expect(cell.expected).toBeCloseTo(own.length * share, 9);
      if (own.length * share < 5) expect(cell.index).toBeNull();
      else expect(cell.index).toBeCloseTo(inMonth / own.length / share, 9);
    }
  });

  test("runtimes are medians of the features, shorts apart, unknown ones out", () => {
    const known = films.filter((film) => year(film) < analysis.incompleteFrom && (film.runtime ?? 0) > 0);
    const median = (values: readonly number[]) => {
      const sorted = values.toSorted((a, b) => a - b);
      return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
    };
    for (const short of [false, true]) {
      for (const genre of [null, "Drama"]) {
        const own = known.filter(
          ({runtime, genres}) => runtime! <= 40 === short && (genre === null || genres.includes(genre)),
        );
        const rows = runtimeRows(analysis, genre, short);
        expect(rows.reduce((sum, row) => sum + row.films, 0)).toBe(own.length);
        for (const row of rows) {
          const decade = own.filter((film) => Math.floor(year(film) / 10) * 10 === row.decade);
          expect(row.films).toBe(decade.length);
          expect(row.median).toBe(median(decade.map(({runtime}) => runtime!)));
          expect(row.low).toBeCloseTo(
            quantile(
              decade.map(({runtime}) => runtime!),
              0.25,
            )!,
            9,
          );
          expect(row.high).toBeCloseTo(
            quantile(
              decade.map(({runtime}) => runtime!),
              0.75,
            )!,
            9,
          );
        }
      }
    }
    const complete = count((film) => year(film) < analysis.incompleteFrom);
    const unknown = count((film) => year(film) < analysis.incompleteFrom && (film.runtime ?? 0) === 0);
    expect(analysis.runtimes.unknown).toBe(unknown);
    for (const lang of languages)
      expect(page(lang)).toContain(
        `: ${format(lang).number(unknown)} (${format(lang).share(unknown, complete)})`,
      );
  });

  test("the reader's own choice begins with what the tables give", () => {
    const {genre, from, to} = analysis.choice.first;
    const own = (film: Film) =>
      (genre === null || film.genres.includes(genre)) && year(film) >= from && year(film) <= to;
    for (const {index, films: counted, dated} of countsOfCells(analysis.choice.cells, "weekdays")) {
      expect(counted).toBe(count((film) => own(film) && weekday(film) === index));
      expect(dated).toBe(count((film) => own(film) && weekday(film) === index && !placeholder(film)));
    }
  });
});

describe("what is computed from counts", () => {
  test("leaders are all that have the most, and none of nothing", () => {
    expect(leaders([1, 3, 2, 3])).toEqual([1, 3]);
    expect(leaders([0, 0])).toEqual([]);
    expect(leaders([])).toEqual([]);
  });

  test("places with and without 1 January, equal counts in the same place", () => {
    const changes = placeChanges([
      {index: 0, films: 10, dated: 1},
      {index: 1, films: 8, dated: 8},
      {index: 2, films: 8, dated: 8},
    ]);
    expect(changes.map(({before}) => before)).toEqual([1, 2, 2]);
    expect(changes.map(({after}) => after)).toEqual([3, 1, 1]);
    expect(farthest(changes)?.index).toBe(0);
    expect(farthest(placeChanges([{index: 0, films: 2, dated: 1}]))).toBeNull();
  });

  test("a season that chance does not explain is found, one that it explains is not", () => {
    const year = {year: 2000, months: Array<number>(12).fill(100), weekdays: [], january1: 0, newYear: null};
    const months = (peak: number) => [Array.from({length: 12}, (_, i) => (i === 9 ? peak : 20))];
    const season = (peak: number): SeasonData => ({
      incompleteFrom: 2016,
      years: [year, {...year, year: 2016, months: [5000, ...year.months.slice(1)]}],
      decades: [2000],
      genres: [{name: "Terror", months: months(peak)}],
    });
    const found = strongest(seasonCells(season(60), null, 200));
    expect(found).toMatchObject({genre: "Terror", month: 9, films: 60, all: 280});
    // 60 of 280 against 100 of 1,200.
    expect(found?.index).toBeCloseTo(60 / 280 / (1 / 12), 9);
    expect(strongest(seasonCells(season(22), null, 200))).toBeNull();
    expect(seasonCells(season(22), null, 1000)).toEqual([]);
    expect(seasonCells(season(22), 1990, 1)).toEqual([]);
  });

  test("what stands out alone may be chance where it is the highest of many", () => {
    const year = {year: 2000, months: Array<number>(12).fill(100), weekdays: [], january1: 0, newYear: null};
    const data = (genres: number): SeasonData => ({
      incompleteFrom: 2016,
      years: [year],
      decades: [2000],
      genres: Array.from({length: genres}, (_, i) => ({
        name: `Genre ${i}`,
        months: [Array.from({length: 12}, (_, month) => (i === 0 && month === 9 ? 36 : 20))],
      })),
    });
    // Its own interval leaves out 1 in either case.
    expect(seasonCells(data(20), null, 200)[9]?.beyond).toBe(true);
    expect(strongest(seasonCells(data(1), null, 200))?.films).toBe(36);
    expect(strongest(seasonCells(data(20), null, 200))).toBeNull();
  });
});
