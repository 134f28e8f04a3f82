import {randomLcg} from "d3-random";
import type {MonthAndGenres} from "./queries/monthsAndGenres.js";
import {seasonCells} from "./seasonCells.js";

/** How often the months are dealt anew. */
export const deals = 200;
const seed = 0.42;

/**
 * How many cells of `seasonCells` would lie beyond chance without any season, on average: the months are dealt anew to
 * the films, which keep their genres. The level of the intervals alone does not tell: a genre is compared with all
 * films, of which it is a part, and films of several genres stand in several rows. The same films in the same order
 * give the same number.
 *
 * @param least films that a genre must have
 */
export function beyondByChance(films: readonly MonthAndGenres[], least: number): number {
  const names = [...new Set(films.flatMap(({genres}) => genres))];
  const place = new Map(names.map((name, i) => [name, i]));
  const genres = films.map((film) => Uint8Array.from(new Set(film.genres.map((name) => place.get(name)!))));
  const months = Uint8Array.from(films, ({month}) => month - 1);
  const all = Array.from({length: 12}, (_, month) => months.filter((own) => own === month).length);
  // One year that stands for all of them.
  const year = {year: 0, months: all, weekdays: [], january1: 0, newYear: null};
  const random = randomLcg(seed);
  let beyond = 0;
  for (let deal = 0; deal < deals; deal++) {
    for (let i = months.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1));
      const month = months[i]!;
      months[i] = months[other]!;
      months[other] = month;
    }
    const counts = names.map(() => Array<number>(12).fill(0));
    for (const [i, own] of genres.entries()) {
      for (const genre of own) counts[genre]![months[i]!]! += 1;
    }
    const data = {
      years: [year],
      incompleteFrom: 1,
      decades: [0],
      genres: names.map((name, genre) => ({name, months: [counts[genre]!]})),
    };
    beyond += seasonCells(data, null, least).filter((cell) => cell.beyond).length;
  }
  return beyond / deals;
}
