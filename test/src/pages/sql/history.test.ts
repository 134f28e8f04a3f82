// @vitest-environment jsdom
import {afterEach, describe, expect, test} from "vitest";
import {forgetQueries, noteQuery, pastQueries} from "../../../../src/pages/sql/history.js";

afterEach(() => localStorage.clear());

describe("the history", () => {
  test("has each query once, the latest first, and fifty of them", () => {
    for (let i = 0; i < 60; i++) noteQuery(`SELECT ${i}`, new Date(i));
    noteQuery("SELECT 30");
    expect(pastQueries()).toHaveLength(50);
    expect(
      pastQueries()
        .slice(0, 2)
        .map(({sql}) => sql),
    ).toEqual(["SELECT 30", "SELECT 59"]);
    forgetQueries();
    expect(pastQueries()).toEqual([]);
  });

  test("is empty where the browser keeps nothing or holds something else", () => {
    localStorage.setItem("filmoteca sql history", '{"a": 1}');
    expect(pastQueries()).toEqual([]);
    localStorage.setItem("filmoteca sql history", '[1, {"sql": 2}, {"sql": "SELECT 1", "at": "x"}]');
    expect(pastQueries()).toEqual([{sql: "SELECT 1", at: "x"}]);
  });
});
