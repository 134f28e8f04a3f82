// @vitest-environment jsdom
import {beforeEach, expect, test} from "vitest";
import {
  embedAddress,
  figureAddress,
  figurePlace,
  figuresOf,
  parseFigureName,
} from "../../../src/figures/figureAddress.js";

beforeEach(() => {
  history.replaceState(null, "", "/films/es/words.html?genre=War&figure=cloud#apart");
  document.body.innerHTML = `<div data-figure="keyword-matrix">
    <figure class="chart"><i id="first"></i></figure><figure class="chart"><i id="second"></i></figure>
  </div><i id="elsewhere"></i>`;
});
const inside = (id: string) => document.querySelector(`#${id}`)!;

test("a figure's address is the page's, with what was chosen and the figure's name", () => {
  const page = `${location.origin}/films/es/words.html?genre=War`;
  expect(figureAddress(inside("first"))).toBe(`${page}#figure-keyword-matrix`);
  expect(figureAddress(inside("second"))).toBe(`${page}#figure-keyword-matrix-2`);
  expect(figureAddress(inside("elsewhere"))).toBe(page);
});

test("the address of a figure alone asks for it by its name", () => {
  const page = `${location.origin}/films/es/words.html?genre=War`;
  expect(embedAddress(inside("first"))).toBe(`${page}&figure=keyword-matrix`);
  expect(embedAddress(inside("second"))).toBe(`${page}&figure=keyword-matrix-2`);
});

test("a name leads back to the figure, and one that is not there to none", () => {
  for (const [name, id] of [
    ["keyword-matrix", "first"],
    ["keyword-matrix-2", "second"],
  ] as const) {
    const parsed = parseFigureName(name);
    const figure = figuresOf(figurePlace(parsed)!)[parsed.number - 1];
    expect(figure?.contains(inside(id))).toBe(true);
  }
  for (const name of ["", "cloud", '"]', "keyword-matrix\n", "keyword"])
    expect(figurePlace(parseFigureName(name))).toBeNull();
});
