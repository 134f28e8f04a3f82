import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import type {Evidence} from "../../../loaders/evaluate/measure.js";
import {readingReport} from "../../../loaders/evaluate/reading.js";
import {report} from "../../../loaders/evaluate/report.js";

describe("the tables of EVALUATION.md", () => {
  const {catalogues} = JSON.parse(readFileSync("loaders/evaluate/evidence.json", "utf8")) as {
    catalogues: Evidence[];
  };
  const text = readFileSync("EVALUATION.md", "utf8");

  it("are the program's own output", () => {
    expect(text.endsWith(`${report(catalogues)}\n${readingReport()}`)).toBe(true);
  });

  it("say of the shipped model what DESIGN.md says of it", () => {
    const design = readFileSync("DESIGN.md", "utf8");
    for (const {recommenders} of catalogues) {
      for (const name of ["ours, cross-validated by user", "the MVP's recipe, rightly indexed"]) {
        expect(design).toContain(recommenders.find((row) => row.name === name)!.excess.toFixed(3));
      }
    }
  });
});
