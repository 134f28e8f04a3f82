// @vitest-environment jsdom
import {expect, it} from "vitest";
import {choiceCheck} from "../../../src/controls/choiceCheck.js";
import {openSelect} from "../../../src/controls/openSelect.js";
import {stepRange} from "../../../src/controls/stepRange.js";

const at = (search: string) => history.replaceState(null, "", `/${search}`);
const onChange = () => undefined;

/** Does to a control what a reader does. */
function move(control: HTMLElement, value: string): void {
  const input = control.querySelector<HTMLInputElement | HTMLSelectElement>("input, select")!;
  input.value = value;
  input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? "change" : "input"));
}

it("a slider over steps stands at the last one that the address reaches, and writes down the number", () => {
  const votes = () =>
    stepRange({label: "", name: "votes", steps: [0, 10, 100], standard: 10, write: String, onChange});
  at("?votes=99");
  expect(votes().value()).toBe(10);
  at("?votes=101");
  expect(votes().value()).toBe(10);
  const {control, value} = votes();
  move(control, "2");
  expect(value()).toBe(100);
  expect(location.search).toBe("?votes=100");
  move(control, "1");
  expect(location.search).toBe("");
});

it("a choice that is not open at first can be opened in the address", () => {
  const choices = [{value: "Drama", label: "Drama"}];
  const genre = () =>
    openSelect({label: "", name: "genre", any: "any", choices, standard: "Drama", onChange});
  at("");
  const {control, value} = genre();
  expect(value()).toBe("Drama");
  move(control, control.querySelector("option")!.value);
  expect(value()).toBeNull();
  expect(location.search).not.toBe("");
  expect(genre().value()).toBeNull();
});

it("a box says in the address only that it is not as it is at first", () => {
  const box = (standard: boolean) =>
    choiceCheck({label: "", name: "january", standard, other: "x", onChange});
  for (const standard of [true, false]) {
    at("");
    const {control, value} = box(standard);
    expect(value()).toBe(standard);
    // A box tells of a click only where it is in the document.
    document.body.replaceChildren(control);
    control.querySelector("input")!.click();
    expect(location.search).toBe("?january=x");
    expect(box(standard).value()).toBe(!standard);
    control.querySelector("input")!.click();
    expect(location.search).toBe("");
  }
});
