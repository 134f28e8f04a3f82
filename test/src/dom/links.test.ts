// @vitest-environment jsdom
import {expect, it} from "vitest";
import {filmLink} from "../../../src/dom/filmLink.js";
import {personLink} from "../../../src/dom/personLink.js";

it("a film and a person lead to their pages by id, a person without one by the name", () => {
  expect(filmLink({id: 862, name: "<b>Toys</b>"}).outerHTML).toBe(
    '<a href="./film.html?id=862" dir="auto">&lt;b&gt;Toys&lt;/b&gt;</a>',
  );
  expect(personLink({person_id: 31, name: "Ada"}).getAttribute("href")).toBe("./person.html?id=31");
  expect(personLink({person_id: null, name: "Ada & Co"}).getAttribute("href")).toBe(
    "./person.html?name=Ada+%26+Co&id=none",
  );
});
