import {levelOfEach} from "../../statistics/confidence.js";
import {wilsonInterval} from "../../statistics/wilsonInterval.js";
import type {TimeAnalysis} from "./analysis.js";
import {limits} from "./limits.js";

export interface SeasonCell {
  readonly genre: string;
  /** From 0. */
  readonly month: number;
  readonly films: number;
  /** Films of the genre in all months. */
  readonly all: number;
  /** Films that the genre would have in the month if it followed all films. */
  readonly expected: number;
  /** films / expected; null where fewer than `limits.cellFilms` are expected. */
  readonly index: number | null;
  /** Of the index. */
  readonly low: number;
  readonly high: number;
  /** Whether the interval leaves out 1: chance hardly explains it. */
  readonly beyond: boolean;
}

/** What the seasons are computed from. */
export type SeasonData = Pick<TimeAnalysis, "years" | "incompleteFrom" | "decades" | "genres">;

/**
 * How a genre's films are spread over the months, against all films: the share of the genre's films in a month over
 * the share of all films in that month. Complete years only, without 1 January.
 *
 * @param decade null: all complete years
 * @param least films that a genre must have
 */
export function seasonCells(data: SeasonData, decade: number | null, least: number): readonly SeasonCell[] {
  const years = data.years.filter(
    ({year}) => year < data.incompleteFrom && (decade === null || Math.floor(year / 10) * 10 === decade),
  );
  const months = Array.from({length: 12}, (_, month) =>
    years.reduce((sum, year) => sum + (year.months[month] ?? 0) - (month === 0 ? year.january1 : 0), 0),
  );
  const total = months.reduce((sum, films) => sum + films, 0);
  const taken = data.decades.flatMap((one, i) => (decade === null || one === decade ? [i] : []));
  return data.genres.flatMap(({name, months: byDecade}) => {
    const own = Array.from({length: 12}, (_, month) =>
      taken.reduce((sum, i) => sum + (byDecade[i]?.[month] ?? 0), 0),
    );
    const all = own.reduce((sum, films) => sum + films, 0);
    if (all < Math.max(1, least)) return [];
    return own.map((films, month): SeasonCell => {
      const share = total === 0 ? 0 : months[month]! / total;
      const expected = all * share;
      const interval = wilsonInterval(films, all);
      if (expected < limits.cellFilms || interval === null)
        return {genre: name, month, films, all, expected, index: null, low: 0, high: 0, beyond: false};
      const [low, high] = [interval.low / share, interval.high / share];
      return {
        genre: name,
        month,
        films,
        all,
        expected,
        index: films / expected,
        low,
        high,
        beyond: low > 1 || high < 1,
      };
    });
  });
}

/**
 * The cell that is farthest above 1, of those that chance hardly explains even though the highest of so many is taken:
 * the intervals of all cells together keep the usual level. null where there is none.
 */
export function strongest(cells: readonly SeasonCell[]): (SeasonCell & {readonly index: number}) | null {
  const known = cells.flatMap((cell) => (cell.index === null ? [] : [{...cell, index: cell.index}]));
  const level = levelOfEach(known.length);
  return known
    .filter(({films, all, expected}) => (wilsonInterval(films, all, level)?.low ?? 0) > expected / all)
    .reduce<(typeof known)[number] | null>(
      (kept, cell) => (kept === null || cell.index > kept.index ? cell : kept),
      null,
    );
}
