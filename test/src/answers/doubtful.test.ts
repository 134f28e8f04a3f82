import {describe, expect, test} from "vitest";
import {answerPerson} from "../../../src/answers/person/answer.js";
import {careerTitle} from "../../../src/answers/person/careerTitle.js";
import {personText} from "../../../src/answers/person/text.js";
import {answerVotes} from "../../../src/pages/votes/answer.js";
import {votesText} from "../../../src/pages/votes/text.js";
import type {PersonFilm} from "../../../src/queries/filmsOfPerson.js";
import type {PersonRow} from "../../../src/queries/personRow.js";
import type {Query, Run} from "../../../src/queries/query.js";
import {phraseText} from "../../../src/sentences/phrase.js";

/** Gives fixed rows by the name of the query. */
function fixed(rows: Readonly<Record<string, readonly object[]>>): Run {
  return async <Row>({name}: Query<Row>) => (rows[name] ?? []) as readonly Row[];
}

const film = (budget: number, revenue: number, both = false): PersonFilm => ({
  id: budget,
  title: `Film of ${budget}`,
  release_year: 2000,
  release_date: "2000-06-01",
  budget,
  revenue,
  return: budget > 0 && revenue > 0 ? revenue / budget : 0,
  return_known: budget > 0 && revenue > 0,
  money_suspect: budget > 0 && revenue > 0 && Math.min(budget, revenue) < 1000,
  money_doubtful: budget + revenue > 0 && Math.min(budget, revenue) === 0 && budget + revenue < 1000,
  vote_average: 7,
  vote_count: 1,
  both,
  inferred_id: false,
});

async function doubts(films: readonly PersonFilm[]): Promise<string | undefined> {
  const known = films.filter((one) => one.return_known);
  const person: PersonRow = {
    person_id: 1,
    name: "Ana",
    gender: null,
    films: films.length,
    films_with_return: known.length,
    total_return: 0,
    mean_return: 0,
    mean_known_return: null,
    median_known_return: null,
    pooled_return: null,
    films_apart: films.filter((one) => !one.both).length,
    total_return_apart: 0,
    mean_return_apart: null,
    films_suspect: films.filter((one) => one.money_suspect).length,
  };
  const outcome = await answerPerson(
    "directors",
    {id: "1"},
    "en",
    fixed({personById: [person], filmsOfPerson: films}),
  );
  return outcome.kind === "answer" ? outcome.caveats.find(({suspect}) => suspect)?.text : outcome.sentence;
}

describe("money to be checked", () => {
  test("one doubtful return among unknown ones leaves no known return, and no figures of 0", async () => {
    expect(await doubts([film(5, 9_000_000), film(0, 0), film(0, 700)])).toBe(
      "To be checked: every known return rests on a cost or a revenue under 1,000 dollars (Film of 5), so no known return is left without them.",
    );
  });

  test("the figures without it are those of the other films, the unknown ones counted in the mean", async () => {
    const films = [
      film(5, 9_000_000, true),
      film(2000, 2000),
      film(4000, 12_000),
      film(10_000, 50_000),
      film(0, 0),
    ];
    expect(await doubts(films)).toBe(
      "To be checked: Film of 5 has a cost or a revenue under 1,000 dollars. Without it: sum 9.00, mean 2.25, pooled return 4.00, median 3.00, mean over known returns 3.00.",
    );
  });

  test("films apart that lose their only known return have no figures", async () => {
    expect(await doubts([film(5, 9_000_000), film(2000, 4000, true), film(0, 0)])).toContain(
      "mean over known returns 2.00. Of the films as director only no known return is left.",
    );
  });
});

describe("2,000 votes with an unknown mean", () => {
  test("are not called fewer than 2,000", async () => {
    const row = {
      id: 1,
      title: "X",
      release_date: "2000-06-01",
      release_year: 2000,
      vote_count: 2000,
      vote_average: null,
    };
    const outcome = await answerVotes({id: "1"}, "en", fixed({filmById: [row]}));
    if (outcome.kind !== "answer") throw new Error(outcome.sentence);
    expect(phraseText(outcome.phrase)).toContain("a total of 2,000 votes, with an average of unknown");
    expect(JSON.stringify([outcome.figures, outcome.caveats])).not.toMatch(/fewer|rule/);
  });
});

describe("one and none", () => {
  test("agree with their words", () => {
    expect(votesText.es.chartTitleFew("X", 1, "1", "2000")).toBe(
      "X tiene 1 valoración; un promedio exige 2000",
    );
    const title = personText.actors.es.chartTitle;
    expect(title("Ana", 1, "1", "5")).toContain(
      "Una de las 5 películas de Ana con retorno conocido recuperó",
    );
    expect(title("Ana", 0, "0", "5")).toContain(
      "Ninguna de las 5 películas de Ana con retorno conocido recuperó",
    );
    expect(title("Ana", 3, "3", "5")).toContain(
      "3 de las 5 películas de Ana con retorno conocido recuperaron",
    );
  });

  test("are not told from all", () => {
    const films = [1, 2, 3].map((id) => ({
      id,
      title: `Film ${id}`,
      return: id,
      return_known: true,
      money_suspect: false,
    }));
    expect(careerTitle("Ana", films, "actors", "en")).toBe(
      "All 3 of Ana’s films with a known return earned back their cost",
    );
    expect(careerTitle("Ana", films.slice(0, 2), "actors", "es")).toBe(
      "Las dos películas de Ana con retorno conocido recuperaron su costo",
    );
  });
});
