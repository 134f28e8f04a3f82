/** The engine that the page runs, as a test reads it from the engine itself. */
export const engineVersion = "0.9.1";
/** The month in which that version came out (DuckDB's own list of releases), `YYYY-MM`. */
export const engineMonth = "2023-10";

/**
 * What newer versions of DuckDB can do and this one cannot, each with what does the same here; null where nothing does.
 * A test holds that the first fails in this engine and the second runs.
 */
export const limits = [
  {name: "json", sql: `SELECT '{"a": 1}'::JSON`, instead: null},
  {
    name: "lambda",
    sql: "SELECT list_transform([1, 2], lambda x: x + 1)",
    instead: "SELECT list_transform([1, 2], x -> x + 1)",
  },
  {
    name: "argMax",
    sql: "SELECT arg_max(name, films, 3) FROM actors",
    instead: "SELECT list(name ORDER BY films DESC)[1:3] FROM actors",
  },
  {
    name: "reduce",
    sql: "SELECT list_reduce([1, 2], (a, b) -> a + b)",
    instead: "SELECT list_sum([1, 2])",
  },
  {
    name: "alias",
    sql: "SELECT total: sum(films) FROM actors",
    instead: "SELECT sum(films) AS total FROM actors",
  },
  {name: "summarize", sql: "SELECT * FROM (SUMMARIZE actors)", instead: "SUMMARIZE actors"},
  {
    name: "collate",
    sql: "SELECT name FROM actors ORDER BY name COLLATE de",
    instead: "SELECT name FROM actors ORDER BY lower(strip_accents(name))",
  },
  {name: "cast", sql: "SELECT * FROM cast", instead: 'SELECT * FROM "cast"'},
] as const;
