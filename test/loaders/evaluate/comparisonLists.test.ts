import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {comparisonLists} from "../../../loaders/evaluate/comparisonLists.js";

const frozen = readFileSync("loaders/evaluate/comparison.csv", "utf8")
  .trim()
  .split("\n")
  .slice(1, 40)
  .map((line) => line.split(",").map(Number));

describe("the frozen lists", () => {
  it("are those of the file, by the places of the films at hand, and empty where a film is not at hand", () => {
    const ids = [...new Set(frozen.flat())].toReversed();
    const film = frozen[0]!;
    const lists = comparisonLists(ids, [ids.indexOf(film[0]!)])!;
    const at = 5 * ids.indexOf(film[0]!);
    expect(Array.from(lists.subarray(at, at + 5), (place) => ids[place])).toEqual(film.slice(1));
    const alone = comparisonLists([film[0]!], [0])!;
    expect(Array.from(alone)).toEqual([-1, -1, -1, -1, -1]);
  });

  it("are none where a film that is asked about was not frozen", () => {
    expect(comparisonLists([frozen[0]![0]!, -7], [0, 1])).toBeNull();
  });
});
