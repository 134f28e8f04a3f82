// @vitest-environment jsdom
import {expect, test} from "vitest";
import {selectControl} from "../../../src/controls/selectControl.js";

test("a choice begins with a capital, whatever the sentences around it write, and keeps its value", () => {
  const control = selectControl({
    label: "Years",
    choices: [
      {value: "all", label: "all years"},
      {value: "1990", label: "1990s"},
    ],
    value: "1990",
    onChange: () => undefined,
  });
  expect([...control.querySelectorAll("option")].map(({value, text}) => [value, text])).toEqual([
    ["all", "All years"],
    ["1990", "1990s"],
  ]);
  expect(control.querySelector("select")?.value).toBe("1990");
});
