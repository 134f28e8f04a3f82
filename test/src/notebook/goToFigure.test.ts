// @vitest-environment jsdom
import {beforeEach, expect, test, vi} from "vitest";
import {goToFigure} from "../../../src/notebook/goToFigure.js";

const seen: string[] = [];

beforeEach(() => {
  seen.length = 0;
  document.body.innerHTML = `<div data-figure="tail" id="figure-tail">
    <figure class="chart" id="first"></figure><figure class="chart" id="second"></figure></div>`;
  Element.prototype.scrollIntoView = function (this: Element) {
    seen.push(this.id);
  };
  // jsdom paints nothing.
  vi.stubGlobal("requestAnimationFrame", (call: () => void) => call());
});

test("a page goes to the figure of its address once its figures are made", () => {
  for (const hash of ["#figure-tail", "#figure-tail-2", "#figure-tail-3", "#figure-none", "#tail"]) {
    history.replaceState(null, "", `/ratings.html${hash}`);
    goToFigure()();
  }
  expect(seen).toEqual(["figure-tail", "second", "figure-tail"]);
});

test("who has scrolled meanwhile stays", () => {
  history.replaceState(null, "", "/ratings.html#figure-tail-2");
  const go = goToFigure();
  window.dispatchEvent(new Event("wheel"));
  go();
  expect(seen).toEqual([]);
});

test("another figure's address leads there from within the page", async () => {
  history.replaceState(null, "", "/ratings.html");
  goToFigure();
  location.hash = "#figure-tail-2";
  await vi.waitFor(() => expect(seen).toContain("second"));
});
