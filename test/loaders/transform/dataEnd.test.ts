import {describe, expect, it} from "vitest";
import {dataEnd} from "../../../loaders/transform/dataEnd.js";

/** So many films in each month of the years, from `from` until before `to`. */
function months(from: number, to: number, films: number): string[] {
  const dates: string[] = [];
  for (let year = from; year < to; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let i = 0; i < films; i++) dates.push(`${year}-${String(month).padStart(2, "0")}-15`);
    }
  }
  return dates;
}

/** So many films in one month. */
const month = (name: string, films: number) => Array.from({length: films}, () => `${name}-10`);

describe("the end of the bulk of the films", () => {
  it("is the month after which they fall off, whatever was announced for later", () => {
    const bulk = [...months(1990, 2010, 20), ...month("2010-01", 18), ...month("2010-02", 12)];
    const announced = [...month("2010-03", 3), ...month("2010-04", 1), ...month("2011-12", 1)];
    expect(dataEnd([...announced, ...bulk])).toEqual({
      month: "2010-02",
      later_films: 5,
      incomplete_from: 2010,
    });
  });

  it("is not moved by one wrong date far away", () => {
    const dates = [...months(1990, 2010, 20), "2010-03-01", "2099-01-01"];
    expect(dataEnd(dates)).toMatchObject({month: "2009-12", later_films: 2});
  });

  it("is found in a thin catalogue as well", () => {
    const thin = Array.from({length: 240}, (_, i) => `${1990 + Math.floor(i / 8)}-0${1 + (i % 8)}-01`);
    expect(dataEnd(thin)).toMatchObject({month: "2019-08", later_films: 0});
    expect(dataEnd([...thin, "2026-05-01"])).toMatchObject({month: "2019-08", later_films: 1});
  });

  it("is the last film where nothing falls off, or where chance explains it", () => {
    const steady = months(2000, 2010, 3);
    expect(dataEnd(steady)).toEqual({month: "2009-12", later_films: 0, incomplete_from: 2010});
    expect(dataEnd([...steady, "2010-03-01"])).toMatchObject({month: "2010-03", later_films: 0});
    expect(dataEnd(["2001-05-05"])).toEqual({month: "2001-05", later_films: 0, incomplete_from: 2001});
    expect(dataEnd([])).toBeNull();
  });

  it("is the last film where more than one in fifty would be later", () => {
    const classics = [...months(1930, 1960, 10), ...months(1960, 2000, 1)];
    expect(dataEnd(classics)).toMatchObject({month: "1999-12", later_films: 0});
  });

  it("is the same for catalogues that ended earlier", () => {
    for (const year of [1935, 1962, 2001]) {
      const dates = [...months(1900, year, 6), `${year}-09-01`, `${year + 3}-01-01`];
      expect(dataEnd(dates)).toMatchObject({month: `${year - 1}-12`, later_films: 2});
    }
  });
});

describe("the first incomplete year", () => {
  const from = (dates: readonly string[]) => dataEnd(dates)?.incomplete_from;

  it("is that of the end, or the next where it ends in December", () => {
    expect(from([...months(1990, 2010, 20), ...month("2010-01", 20)])).toBe(2010);
    expect(from(months(1990, 2010, 20))).toBe(2010);
  });

  it("goes back over years that are short of films, not over those that chance explains", () => {
    const until = months(1990, 2008, 20);
    expect(from([...until, ...months(2008, 2009, 16), ...months(2009, 2010, 10)])).toBe(2008);
    expect(from([...until, ...months(2008, 2009, 19), ...months(2009, 2010, 10)])).toBe(2009);
    // Seven films in a year instead of twelve are no news.
    const thin = [...months(1990, 2009, 1), ...months(2009, 2010, 1).slice(0, 7)];
    expect(from([...thin, "2009-12-01"])).toBe(2010);
  });
});
