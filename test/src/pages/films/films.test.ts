// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {findList} from "../../../../src/pages/films/findList.js";
import {listView} from "../../../../src/pages/films/listView.js";
import type {FilmList} from "../../../../src/shared/api.js";
import {someApi} from "../someFilm.js";

const list: FilmList = {
  films: 3,
  most_voted: [
    [7, "The Paper Moon Clock", 1995, 5415, 7.7],
    [8, null, 1920, 0, 0],
  ],
};

describe("looking a list up in the API", () => {
  it("finds it by exactly the value that the address gives", async () => {
    const site = someApi({
      listOf: async (kind, value) => (kind === "company" && value === "Owl  & Sons" ? list : undefined),
    });
    expect(await findList({company: "Owl  & Sons"}, "en", site)).toEqual({
      kind: "found",
      list: {kind: "company", value: "Owl  & Sons", list},
    });
    expect(await findList({company: "owl"}, "en", site)).toMatchObject({
      sentence: "No film in the data names the company “owl”.",
    });
    expect(await findList({keyword: "clock"}, "es", site)).toMatchObject({
      sentence: "Ninguna película de los datos lleva la palabra clave «clock».",
    });
  });

  it("asks for nothing where nothing is asked", async () => {
    expect(await findList({country: " "}, "en", someApi({}))).toMatchObject({
      sentence: "Type something first.",
    });
  });
});

describe("a list of films", () => {
  function shown(lang: "en" | "es" = "en"): HTMLElement {
    const place = document.createElement("div");
    place.append(...listView({kind: "country", value: "Japan", list}, lang).content);
    return place;
  }

  it("is named in the reader's language and says how many films there are", () => {
    expect(listView({kind: "country", value: "Japan", list}, "es")).toMatchObject({
      name: "Japón",
      kicker: "País",
    });
    expect(listView({kind: "language", value: "fr", list}, "en")).toMatchObject({name: "French"});
    expect(shown().querySelector(".lead")?.textContent).toBe("3 films; here are the 2 with most votes.");
  });

  it("leads to each film, with its votes, and a mean without votes is unknown", () => {
    const rows = [...shown().querySelectorAll("tbody tr")];
    expect(rows.map((row) => row.querySelector("a")?.getAttribute("href"))).toEqual([
      "./film.html?id=7",
      "./film.html?id=8",
    ]);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ["The Paper Moon Clock", "1995", "5,415", "7.7"],
      ["Untitled film (id 8)", "1920", "0", "unknown"],
    ]);
  });
});
