import {afterEach, expect, it, vi} from "vitest";
import {DataRefused} from "../../loaders/dataRefused.js";
import {failure} from "../../loaders/failure.js";
import {WrongUse} from "../../loaders/wrongUse.js";

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

function told(error: unknown): {readonly text: string; readonly code: unknown} {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  write.mockClear();
  failure(error, "how to call it\n");
  const code = process.exitCode;
  return {text: write.mock.calls.map(([text]) => String(text)).join(""), code};
}

it("ends with 1 for a fault of the machine, in a sentence, and for one of ours, with its stack", () => {
  expect(told(new Error("No space is left."))).toEqual({text: "No space is left.\n", code: 1});
  const {text, code} = told(new TypeError("x is undefined"));
  expect([code, text.includes("failure.test.ts")]).toEqual([1, true]);
  expect(told("torn").code).toBe(1);
});

it("ends with 2 for a wrong call, and tells how to call it", () => {
  for (const error of [new WrongUse("no"), Object.assign(new TypeError("no"), {code: "ERR_PARSE_ARGS_X"})]) {
    expect(told(error)).toEqual({text: "no\n\nhow to call it\n", code: 2});
  }
});

it("ends with 3 where the data are refused: what was read, all reasons, the way on where there is one", () => {
  const reasons = ["a.csv is empty.", "b.csv\u001b[2J is JSON."];
  expect(told(new DataRefused(reasons))).toEqual({
    text: "The data were refused and nothing was changed:\n- a.csv is empty.\n- b.csv\\u001b[2J is JSON.\n",
    code: 3,
  });
  const {text} = told(new DataRefused(reasons, {summary: "a.csv: 3 records read\n", acceptable: true}));
  expect(text.split("\n")[0]).toBe("a.csv: 3 records read");
  expect(text).toContain("add --accept-problems");
});
