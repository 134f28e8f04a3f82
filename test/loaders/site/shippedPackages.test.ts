import {expect, it} from "vitest";
import {shippedPackages} from "../../../loaders/site/shippedPackages.js";

const names = async (...modules: string[]): Promise<readonly string[]> =>
  (await shippedPackages(modules)).map((name) => name.replace(/@[^@]+$/, ""));

it("names the packages of the modules in the bundle, each once and in order, also one within another", async () => {
  const shipped = await names(
    "node_modules/d3-array/dist/d3-array.mjs",
    "node_modules/d3-array/dist/other.mjs",
    "node_modules/d3-cloud/node_modules/d3-dispatch/index.js",
    "src/engine/engine.ts",
  );
  expect(shipped.filter((name) => name.startsWith("d3-"))).toEqual(["d3-array", "d3-dispatch"]);
  expect(await shippedPackages(["node_modules/d3-cloud/node_modules/d3-dispatch/index.js"])).toContainEqual(
    expect.stringMatching(/^d3-dispatch@1\./),
  );
  expect(shipped).toEqual([...shipped].sort());
});

it("names what Framework's own files are made of, and what is passed on as it is", async () => {
  const shipped = await names();
  expect(shipped).toContain("@observablehq/framework");
  expect(shipped).toContain("@observablehq/runtime");
  expect(shipped).toContain("@observablehq/inspector");
  expect(shipped).toContain("@fontsource/newsreader");
});
