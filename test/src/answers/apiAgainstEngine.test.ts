import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {shuffler} from "d3-array";
import {randomLcg} from "d3-random";
import {afterAll, beforeAll, describe, expect, inject, test, vi} from "vitest";
import {firstAnswer} from "../../../src/answers/firstAnswer.js";
import type {Parameters} from "../../../src/answers/outcome.js";
import {personQuestion} from "../../../src/answers/person/answer.js";
import type {Question} from "../../../src/answers/question.js";
import {sameRows} from "../../../src/answers/sameRows.js";
import {api} from "../../../src/api/api.js";
import type {Engine} from "../../../src/engine/engine.js";
import {question as month} from "../../../src/pages/month/answer.js";
import {question as recommend} from "../../../src/pages/recommend/answer.js";
import {question as score} from "../../../src/pages/score/answer.js";
import {question as votes} from "../../../src/pages/votes/answer.js";
import {question as weekday} from "../../../src/pages/weekday/answer.js";
import type {Query, Run} from "../../../src/queries/query.js";
import {sqlText} from "../../../src/queries/sqlText.js";
import {phraseText} from "../../../src/sentences/phrase.js";
import {partName, recommendationParts} from "../../../src/shared/recommendationPart.js";
import {nodeEngine} from "../../engine/nodeEngine.js";

const {sample, full} = inject("snapshots");

/** How many are drawn: every film and person of the sample is fewer. */
const drawn = {films: 2000, titles: 100, people: 1000};
const seed = 0.42;

describe.each(
  full === null
    ? [["the sample", sample]]
    : [
        ["the sample", sample],
        ["the full data", full],
      ],
)("on %s, the engine confirms what the JSON API says", (_, snapshot) => {
  let engine: Engine;
  const answered = new Map<string, readonly unknown[]>();
  const read = (path: string) => readFile(join(snapshot, path));
  beforeAll(async () => {
    vi.stubGlobal("fetch", async (url: string) => new Response(await read(url)));
    engine = await nodeEngine((table) => read(`site/${table}.parquet`));
    await engine.load(["movies", "titles", "cast", "crew", "actors", "directors"]);
    for (let part = 0; part < recommendationParts; part++) {
      const name = `site/recommendations/${partName(part)}.bin`;
      await engine.addPart("recommendations", name, await read(name));
    }
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await engine.close();
  });

  /** The rows that the engine gives for the SQL that pages show; many questions share some of them. */
  async function rowsOf(query: Query<unknown>): Promise<readonly unknown[]> {
    const key = JSON.stringify([query.sql, query.params]);
    const rows = answered.get(key) ?? (await engine.query({sql: sqlText(query), params: []})).rows;
    if (query.params.length === 0) answered.set(key, rows);
    return rows;
  }

  function answerOf<Data>(question: Question<Data>, parameters: Parameters) {
    const source = api("en", "api/v1/");
    const otherwise = () => Promise.reject(new Error("The API did not answer."));
    return firstAnswer(question, parameters, {lang: "es", api: source, end: null, otherwise});
  }

  /** Holds the rows and the Spanish sentence of the API to those of the engine, and gives the sentence. */
  async function confirm<Data>(question: Question<Data>, parameters: Parameters): Promise<string | null> {
    const {outcome, ran} = await answerOf(question, parameters);
    if (outcome.kind !== "answer" && outcome.kind !== "choice")
      throw new Error(`${question.page} ${JSON.stringify(parameters)}: ${outcome.sentence}`);
    expect(ran.length).toBeGreaterThan(0);
    const byEngine = new Map<string, readonly unknown[]>();
    for (const {query, rows} of ran) {
      const found = await rowsOf(query);
      byEngine.set(JSON.stringify([query.sql, query.params]), found);
      // Only where they differ: comparing is fast, describing is not.
      if (!sameRows(rows, found)) expect({query: query.name, parameters, rows}).toEqual({rows: found});
    }
    if (outcome.kind !== "answer") return null;
    const run: Run = async <Row>({sql, params}: Query<Row>) =>
      byEngine.get(JSON.stringify([sql, params])) as readonly Row[];
    const again = await question.answer(parameters, "es", run, null);
    expect(again.kind === "answer" && again.phrase).toEqual(outcome.phrase);
    return phraseText(outcome.phrase);
  }

  async function draw<Row>(sql: string, count: number): Promise<readonly Row[]> {
    const {rows} = await engine.query<Row>({sql, params: []});
    return shuffler(randomLcg(seed))([...rows]).slice(0, count);
  }

  test("of every month and weekday", async () => {
    for (let i = 1; i <= 12; i++) await confirm(month, {month: String(i)});
    for (let i = 1; i <= 7; i++) await confirm(weekday, {weekday: String(i)});
  });

  test("of films drawn by seed, by id and by title", async () => {
    const films = await draw<{id: number; title: string | null}>(
      "SELECT id, title FROM movies ORDER BY id",
      drawn.films,
    );
    for (const [i, {id, title}] of films.entries()) {
      // By turns: one question of each film, in one of the ways to ask it.
      const byId = {id: String(id)};
      const asked = i % 2 === 0 || title === null ? byId : {title: title.toUpperCase()};
      if (i % 3 === 0) await confirm(score, asked);
      else if (i % 3 === 1) await confirm(votes, asked);
      else await confirm(recommend, {...byId, order: ["mean", "similarity", "weighted"][((i / 3) % 3) | 0]!});
    }
    expect(films.length).toBeGreaterThan(0);
  });

  test("of films drawn by seed, by their original title or one in another language", async () => {
    const titles = await draw<{movie_id: number; title: string}>(
      "SELECT movie_id, title FROM titles WHERE title_key <> '' ORDER BY movie_id, kind, title",
      drawn.titles,
    );
    for (const [i, {title}] of titles.entries()) {
      const asked = {title: title.toLowerCase()};
      if (i % 2 === 0) await confirm(score, asked);
      else await confirm(votes, asked);
    }
    expect(titles.length).toBeGreaterThan(0);
  });

  test("of a title that no film has, but one has as its original: by that and by the film's id", async () => {
    const [found] = await draw<{movie_id: number; title: string}>(
      `SELECT any_value(movie_id) AS movie_id, any_value(title) AS title FROM titles
       WHERE title_key <> '' AND title_key NOT IN (SELECT title_key FROM movies WHERE title_key IS NOT NULL)
       GROUP BY title_key HAVING count(DISTINCT movie_id) = 1 ORDER BY title_key`,
      1,
    );
    const {outcome, ran} = await answerOf(score, {title: found!.title});
    expect(outcome).toMatchObject({kind: "answer", data: {film: {id: found!.movie_id}}});
    expect(ran.map(({query}) => query.name)).toEqual([
      "filmsByTitle",
      "filmsByOtherTitle",
      "filmById",
      "popularityHistogram",
      "popularityRank",
    ]);
    for (const {query, rows} of ran) expect(sameRows(rows, await rowsOf(query)), query.name).toBe(true);
  });

  test.each(["actors", "directors"] as const)("of %s drawn by seed, by id and by name", async (table) => {
    const people = await draw<{person_id: number | null; name: string}>(
      `SELECT person_id, name FROM ${table} ORDER BY person_id NULLS LAST, name`,
      drawn.people / 2,
    );
    for (const [i, {person_id, name}] of people.entries()) {
      const byId: Parameters = person_id === null ? {name, id: "none"} : {id: String(person_id)};
      await confirm(personQuestion(table), i % 2 === 0 ? byId : {name: name.toLowerCase()});
    }
    expect(people.length).toBeGreaterThan(0);
  });

  test.each([
    ["actors", 1, "La actriz "],
    ["actors", 2, "El actor "],
    ["actors", null, "El actor "],
    ["directors", 1, "La directora "],
    ["directors", 2, "El director "],
    ["directors", null, "El director "],
  ] as const)("of %s of the gender %s, as in the API: %s…", async (table, gender, words) => {
    const people = await draw<{person_id: number}>(
      `SELECT person_id FROM ${table} WHERE gender IS NOT DISTINCT FROM ${gender} AND person_id IS NOT NULL ORDER BY 1`,
      20,
    );
    // Of the sample's directors there are fewer.
    expect(people.length).toBeGreaterThan(4);
    for (const {person_id} of people) {
      const person = (await api("es", "api/v1/").personOf(person_id))!;
      const told = await confirm(personQuestion(table), {id: String(person_id)});
      expect(person.gender).toBe(gender);
      expect(told?.startsWith(words)).toBe(true);
      expect((table === "actors" ? person.acting : person.directing)?.sentence.es).toBe(told);
    }
  });
});
