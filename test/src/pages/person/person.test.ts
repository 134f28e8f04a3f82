// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {careerData} from "../../../../src/pages/person/careerData.js";
import {findPerson} from "../../../../src/pages/person/findPerson.js";
import {personView} from "../../../../src/pages/person/personView.js";
import type {NameEntry, PersonJson} from "../../../../src/shared/api.js";
import {someApi, somePerson, somePersonFilm} from "../someFilm.js";

const person = somePerson();
const nameless = somePerson({person_id: null});
const best = {id: 7, title: "The Paper Moon Clock", release_year: 1995};
const entry: NameEntry = {
  person_id: 31,
  name: "Ada Pell",
  films: 3,
  acting: {name: "Ada Pell", films: 2, best_known: best},
  directing: null,
};

describe("looking a person up in the API", () => {
  it("finds one by the id, and says of what is no id that it is none", async () => {
    const site = someApi({personOf: async (id) => (id === 31 ? person : undefined)});
    expect(await findPerson({id: "31"}, "en", site)).toEqual({kind: "found", person});
    expect(await findPerson({id: "32"}, "en", site)).toMatchObject({
      sentence: "The data hold nothing under the id 32.",
    });
    expect(await findPerson({id: "9999999999"}, "en", someApi({}))).toMatchObject({
      sentence: "“9999999999” is not an id: ids are whole numbers.",
    });
  });

  it("finds the one person of a name, with an id or without", async () => {
    const withId = someApi({namesOf: async () => [entry], personOf: async () => person});
    expect(await findPerson({name: "ada pell"}, "en", withId)).toEqual({kind: "found", person});
    const without = someApi({
      namesOf: async () => [{...entry, person_id: null}],
      personWithoutId: async (name) => (name === "Ada Pell" ? nameless : undefined),
    });
    expect(await findPerson({name: "ada pell"}, "en", without)).toEqual({kind: "found", person: nameless});
  });

  it("takes exactly the one without an id where the address says so", async () => {
    const site = someApi({personWithoutId: async (name) => (name === "Ada Pell" ? nameless : undefined)});
    const found = await findPerson({id: "none", name: "Ada Pell"}, "en", site);
    expect(found).toEqual({kind: "found", person: nameless});
  });

  it("offers a choice among several, told apart by what they are known for", async () => {
    const site = someApi({namesOf: async () => [entry, {...entry, person_id: null, acting: null, films: 1}]});
    const several = await findPerson({name: "Ada Pell"}, "en", site);
    expect(several).toMatchObject({sentence: "2 people are called “Ada Pell”. Who is meant?"});
    const [list] = several.kind === "none" ? several.content : [];
    const links = [...(list as HTMLElement).querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "./person.html?id=31",
      "./person.html?name=Ada+Pell&id=none",
    ]);
    expect(links.map((link) => link.querySelector(".choice-note")?.textContent)).toEqual([
      "3 films, best known for The Paper Moon Clock (1995)",
      "1 film (without an id in the source)",
    ]);
  });

  it("leads to the search among actors and directors where nobody is called so", async () => {
    const none = await findPerson({name: "Nosuch"}, "es", someApi({namesOf: async () => undefined}));
    const links = (none.kind === "none" ? none.content : []).map((node) =>
      (node as HTMLElement).querySelector("a")?.getAttribute("href"),
    );
    expect(links).toEqual(["./actor.html?name=Nosuch", "./director.html?name=Nosuch"]);
  });
});

describe("the career of a person", () => {
  it("is what the table says, with the films that count for it", () => {
    const acting = careerData(person, "actors");
    expect(acting?.person).toMatchObject({person_id: 31, name: "Ada Pell", films: 2});
    expect(acting?.films.map(({id, both, inferred_id}) => [id, both, inferred_id])).toEqual([
      [7, true, true],
      [8, false, false],
    ]);
    const directing = careerData(person, "directors");
    expect(directing?.person.name).toBe("A. Pell");
    expect(directing?.films.map(({id, both, inferred_id}) => [id, both, inferred_id])).toEqual([
      [7, true, false],
    ]);
  });

  it("is none where the person never acted or never directed", () => {
    expect(careerData(somePerson({acting: null}), "actors")).toBeNull();
  });
});

describe("the page of a person", () => {
  function shown(one: PersonJson, lang: "en" | "es" = "en"): HTMLElement {
    const place = document.createElement("div");
    place.append(...personView(one, {lang, dataEnd: null}).content);
    return place;
  }

  it("gives both official sentences apart, each with its figures", () => {
    expect([...shown(person).querySelectorAll(".phrase")].map((one) => one.textContent)).toEqual([
      "The actor Ada Pell has taken part in 2 films and achieved a return of 3.00, an average of 1.50 per film.",
      "The director A. Pell has directed 1 film and achieved a return of 3.00, an average of 3.00 per film.",
    ]);
    expect(personView(person, {lang: "en", dataEnd: null}).kicker).toBe(
      "Person · in the cast of 2 films · director of 1 film · other work on 1 film",
    );
  });

  it("lists each film once with roles and jobs, the latest first, unknown money as unknown", () => {
    const rows = [...shown(person).querySelectorAll(".entity-films tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows.map(([title, done]) => [title, done])).toEqual([
      ["Ink", "Screenplay"],
      ["Untitled film (id 8)", "Herself"],
      ["The Paper Moon Clock", "Owl, in the cast, director"],
    ]);
    expect(rows[1]?.slice(3)).toEqual(["unknown", "unknown", "unknown", "unknown"]);
    expect(rows[2]?.slice(3)).toEqual(["100", "300", "200", "3.00"]);
  });

  it("tells other work and companions, and leads to the questions and the file in the API", () => {
    const place = shown(person, "es");
    expect(place.querySelector(".entity-other-work li")?.textContent).toBe("Guion: 1 película");
    expect(place.querySelector(".entity-companions a")?.getAttribute("href")).toBe(
      "./person.html?name=Bo+Ink&id=none",
    );
    const links = [...place.querySelectorAll(".entity-further a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      "./actor.html?id=31",
      "./compare.html?kind=actor&a=31",
      "./director.html?id=31",
      "./compare.html?kind=director&a=31",
      "../api/v1/people/0031.json",
    ]);
  });

  it("is there for one who was only in the crew, without official sentences", () => {
    const place = shown(
      somePerson({
        person_id: null,
        name: "Bo Ink",
        acting: null,
        directing: null,
        films: [somePersonFilm({jobs: [null, "Editor"]})],
        companions: [],
      }),
    );
    expect(place.querySelector(".phrase")).toBeNull();
    expect(place.querySelector(".caveat")?.textContent).toContain("several people may be counted as one");
    expect(place.querySelector(".entity-films tbody td:nth-child(2)")?.textContent).toBe(
      "Job unknown, editor",
    );
    expect([...place.querySelectorAll(".entity-further a")].map((link) => link.getAttribute("href"))).toEqual(
      [expect.stringMatching(/^\.\/api\/v1\/people-without-id\/\d{4}\.json$/)],
    );
  });
});
