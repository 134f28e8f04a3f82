import {expect, it} from "vitest";
import {jsonFile} from "../../../src/figures/jsonFile.js";

it("the titles of columns stand in files as one types them", async () => {
  const facts = {title: null, description: null, source: null, address: "https://films.example/"};
  const file = jsonFile(
    facts,
    [{n: 2}],
    [{title: "Without 1\u00a0January", show: () => "", value: ({n}) => n}],
  );
  expect(JSON.parse(await file.text()).rows).toEqual([{"Without 1 January": 2}]);
});
