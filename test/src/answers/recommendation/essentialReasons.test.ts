import {describe, expect, test} from "vitest";
import {essentialReasons} from "../../../../src/answers/recommendation/essentialReasons.js";
import type {ReasonJson} from "../../../../src/shared/api.js";

const told = (reasons: readonly ReasonJson[]) => essentialReasons(reasons).map(({value}) => value);

describe("the reasons told first", () => {
  test("leave out what many films have, however much it counts", () => {
    expect(
      told([
        {kind: "keyword", value: "heist", share: 10, surplus: 10},
        {kind: "language", value: "en", share: 50, surplus: 5},
        {kind: "genre", value: "Drama", share: 30, surplus: 18},
        {kind: "other", value: null, share: 10, surplus: 0},
      ]),
    ).toEqual(["heist"]);
  });

  test("are people, keywords and words before classes, three at most", () => {
    expect(
      told([
        {kind: "genre", value: "Western", share: 40, surplus: 39},
        {kind: "language", value: "it", share: 25, surplus: 25},
        {kind: "keyword", value: "bounty hunter", share: 15, surplus: 15},
        {kind: "director", value: "Ada Pell", share: 20, surplus: 20},
      ]),
    ).toEqual(["Ada Pell", "bounty hunter", "Western"]);
  });

  test("name once who directs and plays in both", () => {
    expect(
      told([
        {kind: "cast", value: "Ada Pell", share: 30, surplus: 30},
        {kind: "director", value: "Ada Pell", share: 40, surplus: 40},
        {kind: "cast", value: "Bo Rey", share: 30, surplus: 30},
      ]),
    ).toEqual(["Ada Pell", "Bo Rey"]);
  });

  test("are none where nothing sets two films apart", () => {
    expect(
      told([
        {kind: "language", value: "en", share: 60, surplus: 9},
        {kind: "years", value: "0", share: 40, surplus: 36},
      ]),
    ).toEqual([]);
    expect(told([])).toEqual([]);
  });
});
