// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {numberFromAddress} from "../../../src/controls/addressState.js";

describe("a number of the address", () => {
  const at = (search: string, step?: number) => {
    history.replaceState(null, "", `/${search}`);
    return numberFromAddress("least", 2, 40, 8, step);
  };

  it("counts within its bounds", () => {
    expect(["?least=2", "?least=40", "?least=2.5"].map((search) => at(search))).toEqual([2, 40, 2.5]);
    expect(["", "?least=", "?least=x", "?least=1", "?least=41"].map((search) => at(search))).toEqual([
      8, 8, 8, 8, 8,
    ]);
  });

  it("is one that the slider can stand at, where there is one", () => {
    expect(["?least=5", "?least=2.5"].map((search) => at(search, 1))).toEqual([5, 8]);
    expect(["?least=12", "?least=10"].map((search) => at(search, 5))).toEqual([12, 8]);
  });
});
