import {expect, test} from "vitest";
import {comparedFilms} from "../../../src/pages/compare/queries/comparedFilms.js";
import {filmPlaces} from "../../../src/pages/compare/queries/filmPlaces.js";
import {numbersOfFilms} from "../../../src/pages/ratings/queries/numbersOfFilms.js";
import {recommendationsOf} from "../../../src/queries/recommendationsOf.js";
import {engines} from "./engines.js";

/** Film 7 has 120 votes and an unknown mean, film 10 a single figure of 700 dollars. */
const changed = ["vote_average = NULL WHERE id = 7", "revenue = 700, money_doubtful = true WHERE id = 10"];

for (const {name, run, text} of await engines()) {
  for (const column of ["original_language VARCHAR", "collection VARCHAR", "runtime DOUBLE"]) {
    await text(`ALTER TABLE movies ADD COLUMN ${column}`);
  }
  for (const change of changed) await text(`UPDATE movies SET ${change}`);

  test(`votes of an unknown mean do not draw a weighted rating down (${name})`, async () => {
    const rows = await run(recommendationsOf(8, "weighted"));
    const {weighted_rating, prior_mean} = rows.find(({id}) => id === 7)!;
    expect(weighted_rating).toBe(prior_mean);
    const [film] = await run(comparedFilms(7, 8));
    expect(film?.weighted_rating).toBeCloseTo(prior_mean!, 5);
    expect(film?.vote_average).toBeNull();
  });

  test(`an unknown mean has no place, and others none because of it (${name})`, async () => {
    const places = (await run(filmPlaces(7, 8))).filter(({measure}) => measure === "vote_average");
    expect(places.map(({id}) => id)).toEqual([8]);
    // Films 1, 2, 3, 8, 9 and 12 have a mean of 50 votes or more.
    expect(places[0]!.known).toBe(6);
  });

  test(`a single doubtful figure is in no correlation (${name})`, async () => {
    const revenues = (await run(numbersOfFilms(null, 0))).map(({revenue}) => revenue);
    expect(revenues).not.toContain(700);
  });
}
