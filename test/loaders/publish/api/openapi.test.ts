import {readFileSync} from "node:fs";
import {join} from "node:path";
import {createConfig, lintFromString} from "@redocly/openapi-core";
import {Ajv2020} from "ajv/dist/2020.js";
import {describe, expect, inject, test} from "vitest";
import {apiTypes} from "../../../../loaders/publish/api/apiTypes.js";
import {pathsUnder} from "../../../../loaders/publish/checksums.js";
import {shards} from "../../../../src/shared/api.js";
import {readJson} from "./readApi.js";

const {fixture, sample, full} = inject("snapshots");

type Json = Readonly<Record<string, unknown>>;
interface OpenApi {
  readonly servers: readonly {readonly url: string}[];
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly parameters?: readonly {readonly example: string}[];
          readonly responses: {
            readonly 200: {
              readonly content: {readonly "application/json": {readonly schema: {readonly $ref: string}}};
            };
          };
        };
      }
    >
  >;
  readonly components: {readonly schemas: Readonly<Record<string, Json>>};
}
const document = readJson<OpenApi>(sample, "openapi.json");

async function faults(description: unknown): Promise<readonly string[]> {
  const config = await createConfig({extends: ["recommended-strict"]});
  const problems = await lintFromString({source: JSON.stringify(description), config});
  return problems.map(({ruleId, message}) => `${ruleId}: ${message}`);
}

/** The schemas with nothing allowed but what they name: callers must bear more, the files have no more. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, strict(value)]));
  return "properties" in schema ? {...inner, additionalProperties: false} : inner;
}

describe("openapi.json", () => {
  test("has nothing that a linter objects to, and the linter finds what is wrong", async () => {
    expect(await faults(document)).toEqual([]);
    const broken = structuredClone(document) as unknown as {
      paths: Record<string, {get: Record<string, unknown>}>;
    };
    delete broken.paths["/films/{shard}.json"]!.get.parameters;
    expect((await faults(broken)).join()).toContain("path-parameters-defined");
  });

  test("describes every file but itself and the checksums, at the address of the site, with examples that hold something", () => {
    expect(document.servers).toEqual([{url: "http://127.0.0.1:3000/api/v1"}]);
    const described = Object.keys(document.paths).map((path) => path.slice(1).replace(/\{shard\}/, "0000"));
    const files = pathsUnder(join(sample, "api/v1")).map((path) => path.replace(/\d{4}(?=\.json$)/, "0000"));
    expect([...new Set(files)].sort()).toEqual(
      [...described, "SHA256SUMS", "openapi.json", "types.d.ts"].sort(),
    );
    for (const part of Object.keys(shards)) {
      const {parameters = []} = document.paths[`/${part}/{shard}.json`]!.get;
      const {rows} = readJson<{rows: object}>(sample, `${part}/${parameters[0]!.example}.json`);
      expect(Object.keys(rows), part).not.toEqual([]);
    }
  });

  test.each(
    full === null
      ? [
          ["the fixture", fixture],
          ["the sample", sample],
        ]
      : [
          ["the fixture", fixture],
          ["the sample", sample],
          ["the full data", full],
        ],
  )("is kept to by every file of %s", (_, snapshot) => {
    const ajv = new Ajv2020({allErrors: true, strict: false, formats: {date: /^\d{4}-\d{2}-\d{2}$/}});
    ajv.addSchema({$id: "api", ...(strict({components: document.components}) as object)});
    for (const [path, {get}] of Object.entries(document.paths)) {
      const {$ref} = get.responses[200].content["application/json"].schema;
      const validate = ajv.compile({$ref: `api${$ref}`});
      const part = path.split("/")[1] as keyof typeof shards;
      const names = path.includes("{shard}")
        ? Array.from({length: shards[part]}, (_, i) => `${part}/${String(i).padStart(4, "0")}.json`)
        : [path.slice(1)];
      for (const name of names) {
        if (!validate(readJson(snapshot, name))) expect([name, validate.errors]).toEqual([name, null]);
      }
    }
  });

  test("comes with the same as types, which a test of types holds to those of the pages", () => {
    const types = readFileSync(join(sample, "api/v1/types.d.ts"), "utf8");
    expect(types).toBe(apiTypes(document.components.schemas));
    expect(types).toBe(readFileSync("test/loaders/publish/api/golden/types.d.ts", "utf8"));
  });
});
