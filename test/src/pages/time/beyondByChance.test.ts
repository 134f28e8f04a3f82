import {randomLcg} from "d3-random";
import {expect, test} from "vitest";
import {beyondByChance} from "../../../../src/pages/time/beyondByChance.js";

const random = randomLcg(0.3);
/** Films of any month, a part of them of one genre. */
const films = (part: number) =>
  Array.from({length: 3000}, (_, i) => ({
    month: 1 + Math.floor(12 * random()),
    genres: i < part * 3000 ? ["Drama"] : [],
  }));

test("a small genre is beyond its interval in about one cell of twenty where it has no season", () => {
  const cells = beyondByChance(films(0.05), 1);
  expect(cells / 12).toBeGreaterThan(0.03);
  expect(cells / 12).toBeLessThan(0.08);
});

test("one that is most of all films hardly ever is, as it is compared with itself", () => {
  expect(beyondByChance(films(0.9), 1)).toBeLessThan(0.05);
});

test("a season of the films does not count, and the same films give the same number", () => {
  const seasonal = films(0.1).map((film) => ({...film, month: film.genres.length > 0 ? 10 : film.month}));
  const cells = beyondByChance(seasonal, 1);
  expect(cells).toBeLessThan(2);
  expect(beyondByChance(seasonal, 1)).toBe(cells);
});
