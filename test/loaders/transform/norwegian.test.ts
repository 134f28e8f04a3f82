import {describe, expect, it} from "vitest";
import {oneNorsk, oneNorwegian} from "../../../loaders/transform/norwegian.js";

describe("Norwegian", () => {
  it("has one code, whichever of its written forms", () => {
    expect(["no", "nb", "nn", "da", "xx", null].map(oneNorwegian)).toEqual([
      "no",
      "no",
      "no",
      "da",
      "xx",
      null,
    ]);
  });

  it("has one name where it is spoken, once a film, at its first place", () => {
    expect(oneNorsk(["English", "Bokmål", "Dansk", "Norsk"])).toEqual(["English", "Norsk", "Dansk"]);
    expect(oneNorsk(["nn"])).toEqual(["Norsk"]);
  });

  it("leaves other lists as they are", () => {
    const other = ["svenska", "svenska"];
    expect(oneNorsk(other)).toBe(other);
  });
});
