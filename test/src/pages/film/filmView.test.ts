// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {filmView} from "../../../../src/pages/film/filmView.js";
import type {Distributions, FilmJson} from "../../../../src/shared/api.js";
import {bareFilm, someFilm} from "../someFilm.js";

const all: Distributions = {
  popularity_known: 100,
  popularity: [],
  votes: [],
  decades: [],
  prior_votes: null,
  prior_mean: null,
};

function shown(
  film: FilmJson,
  lang: "en" | "es" = "en",
  everything: Distributions | null = all,
): HTMLElement {
  const place = document.createElement("div");
  const {content, rest} = filmView(film, everything, {lang, dataEnd: null});
  place.append(...content, ...(rest?.() ?? []));
  return place;
}
const text = (place: HTMLElement, selector: string) => place.querySelector(selector)?.textContent ?? null;
const hrefs = (place: HTMLElement, selector: string) =>
  [...place.querySelectorAll(selector)].map((link) => link.getAttribute("href"));

describe("the page of a film", () => {
  it("gives the official sentences, and the place of the film among others", () => {
    const answers = shown(someFilm());
    expect([...answers.querySelectorAll(".official .phrase")].map((one) => one.textContent)).toEqual([
      "The film was released in 1995.",
      "It has 5,415 votes.",
    ]);
    expect(text(answers, ".official")).toContain("Higher than 99.0% of the 100 films with a known score.");
    expect(text(answers, ".official")).toContain(
      "It has more votes than 99.0% of the 200 films of the 1990s.",
    );
    expect(text(answers, ".official")).toContain("higher than that of 80.0% of the 50 among them");
    expect(text(shown(someFilm(), "es"), ".official")).toContain(
      "Tiene más votos que el 99,0\u00a0% de las 200 películas de la década de 1990.",
    );
  });

  it("speaks of no mean vote where the official rule gives none", () => {
    expect(text(shown(someFilm({vote_count: 1999})), ".official")).not.toContain("mean vote");
    expect(text(shown(bareFilm), ".official")).toContain("It is the only film of the 1990s in the data.");
  });

  it("draws its place among the films of its decade where it has votes", () => {
    expect(shown(someFilm()).querySelector(".later-figure")).not.toBeNull();
    expect(shown(someFilm({vote_count: 0})).querySelector(".later-figure")).toBeNull();
  });

  it("says what it cost and earned, and marks what is unknown or to be checked in words", () => {
    const money = (given: Partial<FilmJson>) =>
      shown(someFilm(given)).querySelector(".entity-money")?.textContent;
    expect(money({})).toContain("It earned $374 million, 12.45 times its cost of $30 million.");
    expect(money({})).toContain("Profit");
    expect(money({revenue: 15e6, return: 0.5})).toContain("only 0.50 times its cost");
    expect(money({revenue: 15e6, return: 0.5})).toContain("Loss$15 million");
    expect(money({revenue: 0, return: 0, return_known: false})).toContain(
      "It cost $30 million; what it earned",
    );
    expect(money({budget: 0, return: 0, return_known: false})).toContain("so there is no return");
    expect(money({budget: 0, revenue: 0, return: 0, return_known: false})).toContain(
      "unknown does not mean nothing",
    );
    expect(money({money_suspect: true})).toContain("To be checked: the cost or the revenue");
    expect(money({money_doubtful: true, revenue: 0, return_known: false})).toContain(
      "the one figure that is known",
    );
  });

  it("shows the first of a long cast as billed, and all of it once asked", () => {
    const place = shown(someFilm());
    const names = () => [...place.querySelectorAll(".cast a")].map((link) => link.textContent);
    expect(names()).toHaveLength(15);
    expect(text(place, ".cast li")).toBe("Player 0Role 0");
    document.body.replaceChildren(place);
    const button = place.querySelector<HTMLButtonElement>(".entity-cast button");
    expect(button?.textContent).toBe("Show all 20");
    button?.click();
    expect(names()).toHaveLength(20);
    expect(document.activeElement?.textContent).toBe("Player 15");
    expect(place.querySelector(".entity-cast button")).toBeNull();
  });

  it("leads to each person, to those without an id by name, and marks who was found by the name", () => {
    const place = shown(someFilm());
    expect(hrefs(place, ".cast a").slice(0, 3)).toEqual([
      "./person.html?id=100",
      "./person.html?name=Player+1&id=none",
      "./person.html?id=102",
    ]);
    expect(place.querySelectorAll(".cast li")[2]?.textContent).toBe("Player 2*Role 2");
    expect(text(place, ".entity-cast > .meta")).toContain("* without an id in the source");
  });

  it("groups the crew by department, directing and writing first and open", () => {
    const departments = [
      ...shown(someFilm(), "es").querySelectorAll<HTMLDetailsElement>("details.department"),
    ];
    expect(departments.map((one) => [one.querySelector("summary")?.textContent, one.open])).toEqual([
      ["Dirección (1)", true],
      ["Guion (1)", true],
      ["Arte (1)", false],
    ]);
    expect(departments[2]?.querySelector("dt")?.textContent).toBe("Diseño de decorados");
  });

  it("leads to the films that share a year, a genre, a company, a country, a series, a language, a keyword", () => {
    expect(hrefs(shown(someFilm()), ".facts-list a")).toEqual([
      "./explorer.html?year=1995",
      "./person.html?id=201",
      "./explorer.html?genre=Animation",
      "./explorer.html?genre=Comedy",
      "./films.html?language=en",
      "./films.html?country=Japan",
      "./films.html?company=Owl+%26+Sons",
      "./films.html?collection=Clock+Collection",
      "./films.html?keyword=clock",
    ]);
  });

  it("leads to its series, its recommendations with their reasons, and those that recommend it", () => {
    const place = shown(someFilm());
    expect(hrefs(place, ".entity-collection a")).toEqual(["./film.html?id=8"]);
    expect(hrefs(place, ".recommended a")).toEqual(["./film.html?id=9"]);
    expect(text(place, ".recommended .meta")).toBe("director unknown");
    expect(text(place, ".recommended-why > p")).toBe("Fair Both have: Ada Pell (director).");
    expect(text(place, ".recommended-film .meta:last-child")).toBe("mean vote 6.8 of 1 vote");
    expect(text(place, ".recommended details .meta")).toBe("Comedy");
    expect(text(place, ".entity-recommendations > .meta")).toMatch(/^The best mean vote first/);
    expect(text(place, ".recommended .reasons")).toContain("Ada Pell (director)");
    expect(text(place, ".entity-recommended-by p")).toBe("30 films; the 1 most voted of them:");
    expect(text(place, ".entity-recommended-by li")).toBe("Untitled film (id 10) (2003)");
  });

  it("leads to the questions about it and to its file in the API", () => {
    const links = hrefs(shown(someFilm({id: 1031}), "es"), ".entity-further a");
    expect(links).toEqual([
      "./score.html?id=1031",
      "./votes.html?id=1031",
      "./recommend.html?id=1031",
      "./compare.html?kind=film&a=1031",
      "./explorer.html?year=1995",
      "../api/v1/films/1031.json",
    ]);
  });

  it("marks on Spanish pages what is in English", () => {
    expect(shown(someFilm(), "es").querySelector(".entity-overview p")?.getAttribute("lang")).toBe("en");
    expect(shown(someFilm(), "en").querySelector(".entity-overview p")?.hasAttribute("lang")).toBe(false);
  });

  it("says of a film of which nothing is known that it is unknown, and leaves the rest away", () => {
    const place = shown(bareFilm);
    expect(filmView(bareFilm, all, {lang: "en", dataEnd: null}).name).toBe("Untitled film (id 7)");
    expect([...place.querySelectorAll("h2")].map((one) => one.textContent)).toEqual([
      "Popularity and votes",
      "What it cost and earned",
      "Cast",
      "What to watch after it",
      "More",
    ]);
    expect(place.querySelectorAll(".facts-list dd.unknown")).toHaveLength(6);
    expect(text(place, ".entity-cast")).toContain("The source names nobody.");
    expect(place.textContent).not.toMatch(/null|undefined|NaN/);
  });

  it("tells the rest where the distributions cannot be had", () => {
    const place = shown(someFilm(), "en", null);
    expect(text(place, ".official")).not.toContain("Higher than");
    expect(text(place, ".official")).toContain("It has more votes than");
  });

  it("shows every text as text", () => {
    const markup = "<img src=x onerror=alert(1)>";
    const place = shown(
      someFilm({
        title: markup,
        tagline: markup,
        overview: markup,
        collection: markup,
        keywords: [markup],
        production_companies: [markup],
        cast: [{person_id: 1, name: markup, inferred_id: false, character: markup, order: 0}],
        crew: [{person_id: 1, name: markup, inferred_id: false, department: markup, job: markup}],
      }),
    );
    expect(place.querySelector("img")).toBeNull();
    expect(text(place, ".tagline")).toBe(markup);
  });
});
