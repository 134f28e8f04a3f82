// @vitest-environment jsdom
import {beforeEach, describe, expect, test} from "vitest";
import {el} from "../../../src/dom/el.js";
import {aloneScript, showAlone} from "../../../src/notebook/figureAlone.js";
import {notebooksText} from "../../../src/text/notebook.js";

const figure = (title: string) => el("figure", {class: "chart"}, el("h3", {class: "chart-title"}, title));

beforeEach(() => {
  delete document.documentElement.dataset.alone;
  document.head.replaceChildren(el("title", {}, "Votes – Analysis | Filmoteca"));
  document.body.innerHTML = `<header id="observablehq-header"></header>
    <main><div id="content"><h1>A finding</h1><section><div data-figure="tail"></div></section><div data-figure="best"></div></div></main>
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
    expect(link.textContent).toBe(notebooksText.en.alone.from("Votes"));
    expect(link.href).toBe(`${location.origin}/ratings.html?genre=War#figure-tail-2`);
  });

  test("says so where there is no such figure", () => {
    run("/ratings.html?figure=nothing");
    showAlone("es");
    expect(document.querySelector("#content")?.textContent).toContain(notebooksText.es.alone.none);
    expect(document.querySelector("[data-figure]")).toBeNull();
  });
});

test("any other address leaves the page as it is", () => {
  const before = document.body.innerHTML;
  run("/ratings.html?genre=War");
  showAlone("en");
  expect(document.body.innerHTML).toBe(before);
  expect(document.querySelector("meta, base")).toBeNull();
});
