import {expect, it} from "vitest";
import {genreName} from "../../../src/format/genres.js";
import {languageName} from "../../../src/format/languageName.js";

it.each(["constructor", "__proto__", "toString"])("takes %j for a name like any other", (name) => {
  expect(genreName(name, "es")).toBe(name);
  expect(typeof languageName(name, "es")).toBe("string");
});

it("knows genres in Spanish", () => {
  expect(genreName("Comedy", "es")).toBe("Comedia");
});
