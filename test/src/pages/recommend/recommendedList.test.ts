// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {recommendedList} from "../../../../src/pages/recommend/recommendedList.js";
import type {RecommendedFilm} from "../../../../src/queries/recommendationsOf.js";

const asked = {
  id: 8,
  title: "Toy Robots",
  release_date: "1995-10-30",
  release_year: 1995,
  popularity: 1,
  vote_average: 7.7,
  vote_count: 5415,
  directors: "Jon Latter",
};
const known: RecommendedFilm = {
  id: 9,
  title: "<b>Toys</b> & Co",
  release_year: 1999,
  release_date: "1999-10-30",
  vote_average: 7.3,
  vote_count: 2000,
  genres: ["Comedy", "Science Fiction"],
  rank: 1,
  similarity: 0.456,
  strength: "strong",
  weighted_rating: 7.155,
  reasons: [
    {kind: "title", value: "toy", share: 40, surplus: 40},
    {kind: "director", value: "Jon Latter", share: 35, surplus: 35},
    {kind: "word", value: "lost", share: 15, surplus: 15},
    {kind: "other", value: null, share: 10, surplus: 0},
  ],
  weak: false,
  prior_mean: 6,
  prior_votes: 160,
  directors: "Jon Latter",
};
const unknown: RecommendedFilm = {
  ...known,
  id: 10,
  title: null,
  vote_average: 0,
  vote_count: 0,
  genres: [],
  reasons: [],
  directors: null,
};
const list = (lang: "en" | "es", order: "mean" | "weighted" = "mean") =>
  recommendedList([known, unknown], {film: asked, order, lang});

describe("the list of recommended films", () => {
  test("leads to each film, and from film to film in the same order", () => {
    const links = (element: HTMLElement) =>
      [...element.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links(list("en"))).toEqual([
      "./film.html?id=9",
      "./recommend.html?id=9",
      "./film.html?id=10",
      "./recommend.html?id=10",
    ]);
    expect(links(list("es", "weighted"))[1]).toBe("./recommend.html?id=9&order=weighted");
  });

  test("shows titles as text, and what is not known as unknown", () => {
    const [first, second] = [...list("es").children];
    expect(first?.querySelector("h3")?.textContent).toBe("<b>Toys</b> & Co 1999");
    const meta = (item?: Element) =>
      [...(item?.querySelectorAll(".meta") ?? [])].map((one) => one.textContent);
    expect(meta(first)).toEqual([
      "de Jon Latter",
      "Voto medio: 7,3 · 2000 votos",
      "Comedia, Ciencia ficción",
    ]);
    expect(second?.querySelector("h3")?.textContent).toBe("Película sin título (id 10) 1999");
    expect(meta(second)).toEqual(["dirección desconocida", "Voto medio: desconocido · sin votos"]);
    expect(second?.querySelector("dd.unknown")?.textContent).toBe("desconocido");
    expect(second?.textContent).toContain("sin votos");
    expect(second?.querySelector(".recommended-why")?.textContent).toContain("Nada que se pueda nombrar.");
  });

  test("marks the measure by which the films stand in order", () => {
    const main = (element: HTMLElement) => element.querySelector(".measure-main dt")?.textContent;
    expect(main(list("en"))).toBe("Mean vote");
    expect(main(list("en", "weighted"))).toBe("Weighted rating");
  });

  test("says first how strong it is, and what sets the two films apart", () => {
    const why = (lang: "en" | "es") =>
      [...list(lang).querySelectorAll(".recommended-why > p")].map((one) => one.textContent);
    expect(why("en")).toEqual([
      "Strong Both have: Jon Latter (director), “lost” in the plot, “toy” in the title.",
      "Strong Nothing that could be named.",
    ]);
    expect(why("es")[0]).toBe(
      "Sólida Ambas tienen: Jon Latter (dirección), «lost» en la trama, «toy» en el título.",
    );
  });

  test("says why in a bar and in words, and both say the same", () => {
    const why = list("en").querySelector(".reasons")!;
    const bar = [...why.querySelectorAll<HTMLElement>(".shares > span")];
    const lines = [...why.querySelectorAll("li")];
    expect(bar.map(({className, style}) => [className, style.flexGrow])).toEqual([
      ["share-what", "55"],
      ["share-who", "35"],
      ["share-other", "10"],
    ]);
    expect(lines.map(({className, textContent}) => [className, textContent])).toEqual([
      ["share-what", "55% What it is about: “toy” in the title 40%, “lost” in the plot 15%"],
      ["share-who", "35% Who made it: Jon Latter (director)"],
      ["share-other", "10% Smaller things"],
    ]);
    expect(why.querySelector("ul")?.getAttribute("aria-label")).toContain("Toy Robots");
    expect(why.querySelector(".shares")?.getAttribute("aria-hidden")).toBe("true");
  });
});
