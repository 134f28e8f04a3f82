// @vitest-environment jsdom
import {expect, test} from "vitest";
import {keepFocus} from "../../../src/dom/keepFocus.js";

test("the focus goes to the place whose content was taken away, and only where it is lost", () => {
  document.body.innerHTML = "<p><button></button></p><p><button></button></p>";
  const first = document.querySelector<HTMLElement>("p:first-child")!;
  const second = document.querySelector<HTMLElement>("p:last-child")!;
  second.querySelector("button")!.focus();
  const restore = keepFocus([null, first, second]);
  restore();
  expect(document.activeElement).toBe(second.firstElementChild);
  second.textContent = "new";
  restore();
  expect(document.activeElement).toBe(second);
  first.querySelector("button")!.focus();
  restore();
  expect(document.activeElement).toBe(first.firstElementChild);
});

test("a focus that is elsewhere is left alone", () => {
  document.body.innerHTML = "<p></p>";
  keepFocus([document.querySelector("p")])();
  expect(document.activeElement).toBe(document.body);
});
