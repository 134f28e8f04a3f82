import {readFileSync} from "node:fs";
import {Ajv2020} from "ajv/dist/2020.js";
import {describe, expect, it} from "vitest";
import {strengths} from "../../../src/shared/api.js";

const schema = JSON.parse(readFileSync("loaders/evaluate/impression.schema.json", "utf8"));
const isValid = new Ajv2020({validateFormats: false}).compile(schema);
const [, example = ""] = /```json\n([\s\S]*?)```/.exec(readFileSync("EVALUATION.md", "utf8")) ?? [];

describe("the schema of the log of impressions", () => {
  it("accepts the example of EVALUATION.md, and no film without an id", () => {
    const impression = JSON.parse(example);
    expect(isValid(impression)).toBe(true);
    expect(isValid({...impression, recommended: [{strength: "strong"}]})).toBe(false);
    expect(isValid({...impression, user: undefined})).toBe(false);
  });

  it("knows the labels that pages show", () => {
    expect(schema.properties.recommended.items.properties.strength.enum).toEqual(strengths);
  });
});
