// @vitest-environment jsdom
import {afterEach, expect, test, vi} from "vitest";
import {markSection} from "../../../src/notebook/markSection.js";

afterEach(() => vi.unstubAllGlobals());

test("the section that is read is marked in the list, and no other", () => {
  const observed: Element[] = [];
  let tell: (target: Element, isIntersecting: boolean) => void = () => undefined;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(callback: (entries: readonly object[]) => void) {
        tell = (target, isIntersecting) => callback([{target, isIntersecting}]);
      }
      observe(section: Element): void {
        observed.push(section);
      }
    },
  );
  document.body.innerHTML = `<nav class="contents"><a href="#one">1</a><a href="#two">2</a></nav>
<section aria-labelledby="one"></section><section aria-labelledby="other"></section><section aria-labelledby="two"></section>`;
  markSection();
  expect(observed.map((section) => section.getAttribute("aria-labelledby"))).toEqual(["one", "two"]);
  const marked = () => [...document.querySelectorAll("[aria-current]")].map((link) => link.textContent);
  tell(observed[0]!, true);
  expect(marked()).toEqual(["1"]);
  tell(observed[0]!, false);
  tell(observed[1]!, true);
  expect(marked()).toEqual(["2"]);
});

test("a page without a list is left alone", () => {
  document.body.innerHTML = '<section aria-labelledby="one"></section>';
  vi.stubGlobal("IntersectionObserver", undefined);
  expect(markSection).not.toThrow();
});
