import {beforeAll, describe, expect, test} from "vitest";
import {similarFilms} from "../../../src/queries/similarFilms.js";
import {similarPeople} from "../../../src/queries/similarPeople.js";
import {engines, type TestEngine} from "./engines.js";

let both: readonly TestEngine[];
beforeAll(async () => {
  both = await engines();
  for (const {text} of both) {
    await text(`INSERT INTO movies (id, title, release_date, release_year, vote_count, title_key)
SELECT id, title, DATE '2000-06-01', 2000, votes, fold(title) FROM (VALUES
  (103, 'The Matrix', 9079), (104, 'Marx', 3), (105, 'Matrix Rising', 40), (106, 'The Matrix Reloaded', 3500),
  (107, 'Harry Potter and the Goblet of Fire', 5758), (108, 'Gary Cooper', 2), (109, 'Dirty Harry', 728),
  (110, 'The Godfather', 6024), (111, 'Godfather', 7), (112, 'The Godfather: Part II', 3418),
  (113, 'Rocky', 1891), (114, 'Rocking Silver', 1)
) AS v(id, title, votes)`);
    await text(`INSERT INTO directors (person_id, name, films, films_with_return, name_key)
SELECT id, name, films, known, fold(name) FROM (VALUES
  (203, 'Steven Spielberg', 33, 30), (204, 'Anne Spielberg', 1, 0), (205, 'Mark Spielman', 2, 0), (206, 'Steven Soderbergh', 28, 26)
) AS v(id, name, films, known)`);
  }
});

async function titles(asked: string): Promise<readonly (string | null)[]> {
  const answers = await Promise.all(both.map(({run}) => run(similarFilms(asked))));
  expect(answers[1]).toEqual(answers[0]);
  return answers[0]!.map(({title}) => title);
}

async function names(asked: string): Promise<readonly string[]> {
  const answers = await Promise.all(both.map(({run}) => run(similarPeople("directors", asked))));
  expect(answers[1]).toEqual(answers[0]);
  return answers[0]!.map(({name}) => name);
}

describe("did you mean", () => {
  test.each([
    ["matrx", "The Matrix"],
    ["teh matrix", "The Matrix"],
    ["godfathr", "The Godfather"],
    ["the godfathr", "The Godfather"],
    ["hary potter", "Harry Potter and the Goblet of Fire"],
    ["el godfather", "The Godfather"],
    ["rocki", "Rocky"],
  ])("%s: %s", async (asked, title) => {
    expect((await titles(asked))[0]).toBe(title);
  });

  test("the less known of the same title comes as well, and what is spelt otherwise does not", async () => {
    const found = await titles("godfathr");
    expect(found).toEqual(["The Godfather", "The Godfather: Part II", "Godfather"]);
    expect(await titles("hary potter")).toHaveLength(1);
  });

  test.each([
    ["spielburg", ["Steven Spielberg", "Anne Spielberg"]],
    ["steven spilberg", ["Steven Spielberg"]],
    ["sodebergh", ["Steven Soderbergh"]],
  ])("%s: %j", async (asked, found) => {
    expect(await names(asked)).toEqual(found);
  });
});
