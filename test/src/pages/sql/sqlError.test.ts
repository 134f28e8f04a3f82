import {beforeAll, expect, test} from "vitest";
import {sqlFault} from "../../../../src/pages/sql/sqlError.js";
import {statements} from "../../../../src/pages/sql/statements.js";
import {engines, type TestEngine} from "../../queries/engines.js";

let engine: TestEngine;
beforeAll(async () => {
  [engine] = (await engines()) as [TestEngine];
});

/** What the engine says of the last statement of a text that fails. */
async function fault(text: string) {
  const statement = statements(text).at(-1)!;
  const error: unknown = await engine.text(statement.sql).catch((reason: unknown) => reason);
  const {place, ...said} = sqlFault((error as Error).message, statement);
  return {...said, at: place === null ? null : text.slice(place.from, place.to), from: place?.from};
}

test("a fault points at the word, in whatever line and statement it stands", async () => {
  const text = "SELECT 1;\n-- two\nSELECT title,\n  votes\nFROM movies";
  const found = await fault(text);
  expect(found.at).toBe("votes");
  expect(found.from).toBe(text.indexOf("votes"));
  expect(found.message).toContain('Referenced column "votes" not found');
  expect(found.message).not.toContain("LINE");
});

test("a fault in a long line, of which the engine quotes a part, points at the word", async () => {
  const text = `SELECT ${"title, ".repeat(60)}titlo FROM movies WHERE ${"id > 0 AND ".repeat(20)} true`;
  expect(await fault(text)).toMatchObject({at: "titlo", from: text.indexOf("titlo")});
});

test("what ends too early points at the last word, and a table that is not there at its name", async () => {
  expect((await fault("SELECT title FROM")).at).toBe("FROM");
  expect((await fault("SELECT 1 FROM moviez")).at).toBe("moviez");
});

test("a function that does not take this keeps its many forms apart", async () => {
  const {message, more, at} = await fault("SELECT arg_max(title, vote_count, 3) FROM movies");
  expect(at).toBe("arg_max");
  expect(message.split("\n")).toHaveLength(1);
  expect(more).toContain("arg_max(VARCHAR, DOUBLE)");
});

test("what fails as it runs has no place, and is told without what the engine's own parts say to each other", () => {
  const [statement] = statements("SELECT title::INTEGER FROM movies");
  const message = "Conversion Error: Could not convert string 'a' to INT32";
  const told = {message, more: null, place: null};
  expect(sqlFault(message, statement!)).toEqual(told);
  const fetched = `Invalid Input Error: Attempting to fetch from an unsuccessful query result\nError: ${message}`;
  expect(sqlFault(fetched, statement!)).toEqual(told);
});
