// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {findFilm} from "../../../../src/pages/film/findFilm.js";
import type {TitleEntry} from "../../../../src/shared/api.js";
import {someApi, someFilm} from "../someFilm.js";

const film = someFilm();
const entry = {id: 7, title: film.title, release_year: 1995, release_date: film.release_date, vote_count: 5};

describe("looking a film up in the API", () => {
  it("finds it by its id, however that is written", async () => {
    const site = someApi({filmOf: async (id) => (id === 7 ? film : undefined)});
    expect(await findFilm({id: " 007 "}, "en", site)).toEqual({kind: "found", film});
    const none = await findFilm({id: "8"}, "es", site);
    expect(none).toMatchObject({kind: "none", sentence: "Los datos no contienen nada con el id 8."});
  });

  it("says of what is no id that it is none, without asking", async () => {
    for (const id of ["x", "-1", "1.5", "99999999999", "1e3", "<b>"]) {
      expect(await findFilm({id}, "en", someApi({}))).toMatchObject({
        kind: "none",
        sentence: `“${id}” is not an id: ids are whole numbers.`,
      });
    }
  });

  it("finds the one film of a title, and asks for its file by the id", async () => {
    const site = someApi({
      titlesOf: async () => [{...entry, directors: null}],
      filmOf: async (id) => (id === 7 ? film : undefined),
    });
    expect(await findFilm({title: "the paper moon clock"}, "en", site)).toEqual({kind: "found", film});
  });

  it("finds the film that has it as another title, and only where no film's own title it is", async () => {
    const own = {...entry, directors: null};
    const other = {...entry, id: 8, directors: null, found_by: "original"} as const;
    const asked: number[] = [];
    const site = (entries: readonly TitleEntry[]) =>
      someApi({
        titlesOf: async () => entries,
        filmOf: async (id) => {
          asked.push(id);
          return film;
        },
      });
    expect(await findFilm({title: "Reloj"}, "en", site([other]))).toEqual({kind: "found", film});
    expect(await findFilm({title: "Clock"}, "en", site([own, other]))).toEqual({kind: "found", film});
    expect(asked).toEqual([8, 7]);
    const several = await findFilm({title: "Uhr"}, "en", site([other, {...other, id: 9}]));
    expect(several).toMatchObject({kind: "none", sentence: "2 films are called “Uhr”. Which one?"});
  });

  it("offers a choice by year and director among several", async () => {
    const site = someApi({
      titlesOf: async () => [
        {...entry, directors: "Ada Pell"},
        {...entry, id: 8, release_year: 1920, directors: null},
      ],
    });
    const several = await findFilm({title: "Clock"}, "en", site);
    expect(several).toMatchObject({kind: "none", sentence: "2 films are called “Clock”. Which one?"});
    const list = (several.kind === "none" ? several.content : []).map((node) => node as HTMLElement);
    const links = list.flatMap((node) => [...node.querySelectorAll("a")]);
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["./film.html?id=7", "./film.html?id=8"]);
    expect(links.map((link) => link.querySelector(".choice-note")?.textContent)).toEqual([
      "1995, by Ada Pell",
      "1920, director unknown",
    ]);
  });

  it("leads to the search among all titles where no film is called so", async () => {
    const none = await findFilm({title: "Nosuch & Co"}, "en", someApi({titlesOf: async () => undefined}));
    expect(none).toMatchObject({sentence: expect.stringContaining("No film is called “Nosuch & Co”.")});
    const [way] = none.kind === "none" ? none.content : [];
    expect((way as HTMLElement).querySelector("a")?.getAttribute("href")).toBe(
      "./score.html?title=Nosuch+%26+Co",
    );
  });

  it("asks for nothing where nothing, or more than any title, is asked", async () => {
    expect(await findFilm({title: "  "}, "en", someApi({}))).toMatchObject({
      sentence: "Type something first.",
    });
    expect(await findFilm({id: "", title: "x".repeat(301)}, "en", someApi({}))).toMatchObject({
      sentence: "That is too long: no title and no name has more than 300 characters.",
    });
  });
});
