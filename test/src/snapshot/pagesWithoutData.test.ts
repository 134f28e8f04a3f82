import {describe, expect, it} from "vitest";
import type {QualityJson} from "../../../loaders/publish/qualityJson.js";
import {pagesWithoutData} from "../../../src/snapshot/pagesWithoutData.js";

/** A report of ten films, of which none has what is named. */
function reportOf(without: readonly string[], people: Partial<QualityJson> = {}): QualityJson {
  const columns = ["popularity", "vote_count", "vote_average", "return", "original_language", "overview"];
  const file_order = {
    films: [4, 6],
    columns: columns.map((column) => ({
      column,
      missing: without.includes(column) ? [4, 6] : [4, 5],
      last_record: null,
    })),
  };
  return {file_order, actors: 3, directors: 1, cast: 9, crew: 1, ...people} as unknown as QualityJson;
}

describe("pagesWithoutData", () => {
  it("leaves nothing out where one film has each column", () => {
    expect(pagesWithoutData(reportOf([]))).toEqual(new Set());
  });

  it.each([
    ["vote_count", ["votes"]],
    ["vote_average", ["ratings"]],
    ["return", ["money"]],
    ["original_language", ["languages"]],
  ])("leaves out the pages that are about %s where no film has it", (column, pages) => {
    expect(pagesWithoutData(reportOf([column]))).toEqual(new Set(pages));
  });

  it("leaves out all pages of people where there are no credits", () => {
    const nobody = {actors: 0, directors: 0, cast: 0, crew: 0};
    expect(pagesWithoutData(reportOf([], nobody))).toEqual(
      new Set(["actor", "director", "person", "people"]),
    );
  });

  it("keeps the page of directors where there are no actors", () => {
    expect(pagesWithoutData(reportOf([], {actors: 0, cast: 0}))).toEqual(new Set(["actor", "people"]));
  });
});
