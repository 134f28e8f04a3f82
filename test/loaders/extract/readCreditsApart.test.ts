import {describe, expect, it} from "vitest";
import {readCredits} from "../../../loaders/extract/readCredits.js";
import {readCreditsApart} from "../../../loaders/extract/readCreditsApart.js";
import {writeTemporary} from "./writeTemporary.js";

describe("readCreditsApart", () => {
  it("reads what readCredits reads", async () => {
    const path = writeTemporary(
      "credits.csv",
      `cast,crew,id\n"[{'id': 1, 'name': 'A', 'character': 'B', 'order': 0}, 5]","[{'id': 2, 'name': 'C', 'job': 'Director'}]",9\n`,
    );
    const credits = await readCreditsApart(path);
    expect(credits).toEqual(readCredits(path));
    expect(credits.problems).toHaveLength(1);
  });

  it("fails as readCredits does", async () => {
    const path = writeTemporary("credits.csv", "id,cast\n");
    await expect(readCreditsApart(path)).rejects.toThrow('credits.csv has no column "crew"');
  });
});
