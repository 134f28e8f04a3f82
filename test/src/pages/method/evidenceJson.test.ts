import {existsSync} from "node:fs";
import {describe, expect, test} from "vitest";
import type {Evidence} from "../../../../loaders/evaluate/measure.js";
import {evidence, evidenceFile} from "../../../../src/answers/recommendation/evidence.js";
import {losses, recommenderIds, rowOf} from "../../../../src/pages/method/evidenceJson.js";
import {methodText} from "../../../../src/pages/method/text.js";

const ablation = (without: string, excess: number) => ({without, excess, hit: 0.5, likeRate: 0.7});
const made = {
  catalogue: "all",
  recommenders: [{name: "random", hit: 0.01}],
  ablations: [
    ablation("nothing", 0.25),
    ablation("genres", 0.26),
    ablation("cast", 0.2),
    ablation("title", 0.24),
  ],
} as unknown as Evidence;

describe("evidence", () => {
  test("gives the row of a recommender, and says what to do where there is none", () => {
    expect(rowOf(made, "random").hit).toBe(0.01);
    expect(() => rowOf(made, "mvp")).toThrow(/no row “the MVP's recipe, rightly indexed”.*npm run evaluate/);
  });

  test("orders fields by what is lost without them; what is won is a negative loss", () => {
    expect(losses(made).map(({without}) => without)).toEqual(["cast", "title", "genres"]);
    expect(losses(made).at(-1)?.loss).toBeCloseTo(-0.01, 12);
  });

  test.skipIf(!existsSync(evidenceFile))(
    "that is kept has every row that the page shows, and no field without a name",
    () => {
      for (const catalogue of evidence()!.catalogues) {
        for (const id of recommenderIds) expect(rowOf(catalogue, id).pairs).toBeGreaterThan(0);
        for (const {without} of losses(catalogue)) {
          for (const lang of ["en", "es"] as const) {
            expect(methodText[lang].fields.names[without], without).toBeDefined();
          }
        }
        expect(catalogue.tradeoffs.filter(({fame}) => fame === 0)).toHaveLength(1);
      }
    },
  );
});
