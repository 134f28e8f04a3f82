// @vitest-environment jsdom
import {expect, it} from "vitest";
import {correctionsView} from "../../../../src/pages/film/correctionsView.js";
import {someFilm} from "../someFilm.js";

it("tells of each correction the column, before, after and why; what is empty is unknown", () => {
  const film = someFilm({
    corrections: [
      {column: "budget", before: "0", after: "5000000", reason: "The studio's <report>"},
      {column: "tagline", before: "Late.", after: "", reason: null},
    ],
  });
  const cells = (lang: "en" | "es") =>
    Array.from(correctionsView(film, lang).querySelectorAll("tr"), (row) =>
      Array.from(row.children, ({textContent}) => textContent),
    );
  expect(cells("en")).toEqual([
    ["Column", "In the source", "Here", "Why"],
    ["budget", "0", "5000000", "The studio's <report>"],
    ["tagline", "Late.", "unknown", "–"],
  ]);
  expect(cells("es")[2]).toEqual(["tagline", "Late.", "desconocido", "–"]);
});
