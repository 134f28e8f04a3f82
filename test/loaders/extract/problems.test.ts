import {expect, it} from "vitest";
import {type Problem, Problems, problemText} from "../../../loaders/extract/problems.js";

const problem: Problem = {
  kind: "not_a_number",
  file: "movies_metadata.csv",
  record: 3,
  column: "budget",
  message: "is not a number",
  value: "x",
};

it("counts problems and the records that have them, and keeps two examples of a kind", () => {
  const problems = new Problems();
  for (const record of [3, 3, 4, 9]) problems.add({...problem, record});
  problems.add({...problem, kind: "not_an_id", record: 9});
  expect(problems.count).toBe(5);
  expect(problems.kinds).toEqual([
    {kind: "not_a_number", count: 4, records: 3, examples: [problem, problem]},
    {kind: "not_an_id", count: 1, records: 1, examples: [{...problem, kind: "not_an_id", record: 9}]},
  ]);
});

it("puts a problem into a line that names the place and the value once", () => {
  expect(problemText(problem)).toBe('record 3, budget: "x" is not a number');
  expect(problemText({...problem, message: 'is not a number: "x"'})).toBe(
    'record 3, budget: is not a number: "x"',
  );
  const {column, value, ...whole} = problem;
  expect(problemText({...whole, message: "has 3 cells where the header has 4"})).toBe(
    "record 3: has 3 cells where the header has 4",
  );
  expect(problemText({...problem, record: -1})).toContain("header, budget");
});
