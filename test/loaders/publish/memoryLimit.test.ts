import {expect, it} from "vitest";
import {memoryLimit} from "../../../loaders/publish/memoryLimit.js";

it("the memory of DuckDB is bounded, and the bound grows with the largest table", () => {
  expect([0, 562_000, 10_000_000].map(memoryLimit)).toEqual(["1000000000B", "1000000000B", "2000000000B"]);
});
