import {describe, expect, it} from "vitest";
import {languageOf, pathIn} from "../../../src/format/language.js";

describe("the language of a page", () => {
  it("is Spanish below /es/ only", () => {
    expect(["/es/month", "/es/", "/es", "/month", "/", "/essay"].map(languageOf)).toEqual([
      "es",
      "es",
      "es",
      "en",
      "en",
      "en",
    ]);
  });

  it("can be changed for any page, and back", () => {
    for (const path of ["/", "/month", "/essay"]) {
      expect(pathIn("en", pathIn("es", path))).toBe(path);
      expect(pathIn("es", pathIn("es", path))).toBe(pathIn("es", path));
    }
    expect(pathIn("es", "/month")).toBe("/es/month");
    expect(pathIn("en", "/es")).toBe("/");
  });
});
