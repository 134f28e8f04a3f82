import {describe, expect, test} from "vitest";
import {tellingReasons} from "../../../../src/answers/recommendation/tellingReasons.js";
import type {ReasonJson} from "../../../../src/shared/api.js";

const director: ReasonJson = {kind: "director", value: "Ada Pell", share: 60, surplus: 60};
const stinger: ReasonJson = {kind: "keyword", value: "duringcreditsstinger", share: 15, surplus: 14};
const other: ReasonJson = {kind: "other", value: null, share: 25, surplus: 0};

describe("the reasons that tell something", () => {
  test("leave out what comes with the credits, and still add up to 100", () => {
    expect(tellingReasons([director, stinger, other])).toEqual([director, {...other, share: 40}]);
    expect(tellingReasons([director, {...stinger, value: "aftercreditsstinger"}])).toEqual([
      director,
      {...other, share: 15},
    ]);
  });

  test("are all of them where none is of that kind", () => {
    const reasons = [director, {...stinger, value: "heist"}, other];
    expect(tellingReasons(reasons)).toEqual(reasons);
  });
});
