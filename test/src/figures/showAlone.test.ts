// @vitest-environment jsdom
import {beforeEach, describe, expect, test} from "vitest";
import {el} from "../../../src/dom/el.js";
import {aloneIfAsked} from "../../../src/figures/aloneIfAsked.js";
import {aloneScript} from "../../../src/figures/aloneScript.js";
import {namedPlace} from "../../../src/figures/namedPlace.js";
import {showAlone} from "../../../src/figures/showAlone.js";
import {takeAlongText} from "../../../src/text/takeAlong.js";

const figure = (title: string) => el("figure", {class: "chart"}, el("h3", {class: "chart-title"}, title));

beforeEach(() => {
  delete document.documentElement.dataset.alone;
  document.head.replaceChildren(el("title", {}, "Votes – Analysis | Filmoteca"));
  document.body.innerHTML = `<header id="observablehq-header"></header>
    <main><div id="content"><div class="notebook"><h1>A finding</h1><section><div data-figure="tail"></div></section><div data-figure="best"></div></div></div></main>
    <footer id="observablehq-footer"></footer>`;
});
const run = (address: string) => {
  history.replaceState(null, "", address);
  new Function(aloneScript)();
  document.dispatchEvent(new Event("readystatechange"));
};
const place = () => document.querySelector<HTMLElement>('[data-figure="tail"]')!;

describe("an address that asks for one figure", () => {
  test("takes head and foot away before anything is painted, and the page out of search engines", () => {
    run("/ratings.html?figure=tail");
    expect(document.documentElement.dataset.alone).toBe("tail");
    expect(document.querySelector("header, footer")).toBeNull();
    expect(document.querySelector<HTMLMetaElement>('meta[name="robots"]')?.content).toBe("noindex");
    expect(document.querySelector("base")?.target).toBe("_blank");
  });

  test("leaves that figure, as the page's heading, and the way to it in its notebook", async () => {
    run("/ratings.html?genre=War&figure=tail-2");
    showAlone("en");
    expect(document.querySelector("h1")).toBeNull();
    expect(document.querySelectorAll("[data-figure]")).toHaveLength(1);
    // A choice draws both figures anew.
    for (const again of ["", " again"]) {
      place().replaceChildren(figure(`One${again}`), figure(`Two${again}`));
      await new Promise((resolve) => setTimeout(resolve));
      const shown = [...place().querySelectorAll<HTMLElement>("figure:not([hidden])")];
      expect(shown.map(({textContent}) => textContent)).toEqual([`Two${again}`]);
      expect(shown[0]!.querySelector("[role=heading]")?.getAttribute("aria-level")).toBe("1");
    }
    const link = document.querySelector<HTMLAnchorElement>(".alone-source a")!;
    expect(link.textContent).toBe(takeAlongText.en.fromNotebook("Votes", "Filmoteca"));
    expect(link.href).toBe(`${location.origin}/ratings.html?genre=War#figure-tail-2`);
  });

  test("says so where there is no such figure", () => {
    run("/ratings.html?figure=nothing");
    showAlone("es");
    expect(document.querySelector("#content")?.textContent).toContain(takeAlongText.es.none);
    expect(document.querySelector("[data-figure]")).toBeNull();
  });
});

describe("an address that asks for a figure of an answer", () => {
  beforeEach(() => {
    document.title = "May – Films by month | Filmoteca";
    document.querySelector("#content")!.innerHTML =
      '<h1>Films by month</h1><div id="answer" aria-busy="true"></div>';
    run("/month.html?month=5&figure=months");
  });
  const answer = () => document.querySelector("#answer")!;
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  test("leaves it once there is an answer, with the way to that", async () => {
    await aloneIfAsked("en", "answered");
    expect(document.querySelector("h1")).not.toBeNull();
    answer().append(namedPlace("months", figure("May is the fifth")));
    await settled();
    expect(document.querySelector("h1")).toBeNull();
    expect(document.querySelector("#content")?.textContent).toBe(
      `May is the fifth${takeAlongText.en.fromPage("May – Films by month", "Filmoteca")}`,
    );
    expect(document.querySelector<HTMLAnchorElement>(".alone-source a")?.href).toBe(
      `${location.origin}/month.html?month=5#figure-months`,
    );
  });

  test("says what the answer says where it has no figure, and else that there is none", async () => {
    await aloneIfAsked("es", "answered");
    answer().append(el("p", {class: "message"}, "No es un mes."));
    answer().removeAttribute("aria-busy");
    await settled();
    expect(document.querySelector("#content")?.textContent).toContain("No es un mes.");
    document.querySelector("#content")!.innerHTML = '<div id="answer"></div>';
    await aloneIfAsked("es", "answered");
    expect(document.querySelector("#content")?.textContent).toContain(takeAlongText.es.none);
  });
});

test("any other address leaves the page as it is", async () => {
  const before = document.body.innerHTML;
  run("/ratings.html?genre=War");
  await aloneIfAsked("en", "there");
  expect(document.body.innerHTML).toBe(before);
  expect(document.querySelector("meta, base")).toBeNull();
});
