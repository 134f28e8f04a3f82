import {expect, test} from "vitest";
import {jsonFile} from "../../../src/figures/jsonFile.js";

test("a figure's data as JSON say what they are and where they come from, row by row", async () => {
  const facts = {
    title: "A finding",
    description: "Films",
    source: null,
    address: "https://films.example/#figure-a",
  };
  const columns = [
    {title: "Month", show: () => "", value: ({month}: {readonly month: number}) => month},
    {
      title: "Mean",
      show: () => null,
      value: ({month}: {readonly month: number}) => (month === 1 ? null : 0.5),
    },
  ];
  const file = jsonFile(facts, [{month: 1}, {month: 2}], columns);
  expect(file.type).toBe("application/json");
  expect(JSON.parse(await file.text())).toEqual({
    ...facts,
    rows: [
      {Month: 1, Mean: null},
      {Month: 2, Mean: 0.5},
    ],
  });
});
