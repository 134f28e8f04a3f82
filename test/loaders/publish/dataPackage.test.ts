import {readFileSync} from "node:fs";
import {join} from "node:path";
import {Ajv} from "ajv";
import {describe, expect, inject, it} from "vitest";
import {dataOrigin} from "../../../loaders/publish/dataOrigin.js";
import {dataPackage} from "../../../loaders/publish/dataPackage.js";
import {physicalType} from "../../../loaders/schema/table.js";
import {tables} from "../../../loaders/schema.js";

const origin = dataOrigin("movies_metadata", {source: null, licence: null, attribution: null});

const {fixture, sample, full} = inject("snapshots");
const profile = JSON.parse(readFileSync("test/loaders/publish/profiles/datapackage-2.0.json", "utf8"));
const validate = new Ajv({strict: false, validateFormats: false, allErrors: true}).compile(profile);

interface Resource {
  readonly name: string;
  readonly path: string | readonly string[];
  readonly format: string;
  readonly rows?: number;
  readonly sortedBy?: readonly string[];
  readonly parts?: readonly {readonly path: string; readonly bytes: number; readonly hash: string}[];
  readonly schema?: {
    readonly fields: readonly {readonly name: string; readonly physicalType: string; readonly type: string}[];
    readonly missingValues?: readonly string[];
    readonly foreignKeys?: readonly {readonly reference: {readonly resource: string}}[];
  };
}

interface Package {
  readonly version: string;
  readonly licenses: readonly {readonly name: string}[];
  readonly inputs: readonly {readonly path: string; readonly bytes: number; readonly hash: string}[];
  readonly temporalCoverage: string;
  resources: Resource[];
}

const read = (folder: string) =>
  JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as Package;

const facts = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name, i) => [name, {bytes: i + 1, hash: String(i).repeat(64)}]));

describe("datapackage.json", () => {
  it.each([fixture, sample, ...(full === null ? [] : [full])])(
    "is a data package of the standard: %s",
    (folder) => {
      validate(read(folder));
      expect(validate.errors).toBeNull();
    },
  );

  it("would not be one with a field of no type, a path out of its folder or no name", () => {
    for (const spoil of [
      (found: Package) => Object.assign(found.resources[0]!.schema!.fields[0]!, {type: "text"}),
      (found: Package) => Object.assign(found.resources[0]!, {path: "../movies.parquet"}),
      (found: Package) => Object.assign(found.resources[0]!, {name: undefined}),
      (found: Package) => Object.assign(found, {resources: []}),
    ]) {
      const found = read(sample);
      spoil(found);
      expect(validate(JSON.parse(JSON.stringify(found)))).toBe(false);
    }
  });

  it("describes every table in each form, with its columns in their order, its rows and what they are sorted by", () => {
    const {resources} = read(sample);
    for (const [format, ending] of [
      ["parquet", ""],
      ["csv", "-csv"],
      ["jsonl", "-jsonl"],
    ]) {
      for (const {name, columns, sortedBy} of tables) {
        const found = resources.find((resource) => resource.name === name + ending);
        expect(found).toMatchObject({format, sortedBy});
        expect(found?.rows).toBeGreaterThan(0);
        expect(found?.schema?.fields.map((field) => [field.name, field.physicalType])).toEqual(
          columns.map((column) => [column.name, physicalType(column)]),
        );
        expect(found?.schema?.missingValues).toEqual(format === "csv" ? [""] : undefined);
        for (const {reference} of found?.schema?.foreignKeys ?? []) {
          expect(resources.find((resource) => resource.name === reference.resource)?.format).toBe(format);
        }
      }
    }
  });

  it("tells the licence, the version, the raw files to the byte, and from when to when the films are", () => {
    const found = read(fixture);
    expect(found.licenses.map(({name}) => name)).toEqual(["CC0-1.0"]);
    const quality = JSON.parse(readFileSync(join(fixture, "quality.json"), "utf8"));
    expect(found.version).toBe(quality.snapshot);
    expect(found.inputs.map(({path}) => path).sort()).toEqual([
      "credits.csv",
      "keywords.csv",
      "movies_metadata.csv",
      "titles.csv",
    ]);
    for (const {path, bytes} of found.inputs) {
      expect(bytes).toBe(readFileSync(join("test/fixture", path)).length);
    }
    expect(found.temporalCoverage).toBe(`${quality.first_release_date}/${quality.data_end.month}`);
  });

  it("names the parts of a table that is in several files, in their order, each with its checksum", () => {
    const [movies] = tables.filter(({name}) => name === "movies");
    const names = ["quality.json", "movies-02.parquet", "movies-01.parquet", "movies.csv.gz"];
    const found = dataPackage([movies!], {
      version: "1",
      facts: facts(...names),
      rows: {movies: 5},
      quality: {inputs: [], origin, first_release_date: null, data_end: null},
      url: "https://example.org/",
    }) as Package;
    validate(found);
    expect(validate.errors).toBeNull();
    const [parquet, csv] = found.resources;
    expect(parquet?.path).toEqual(["movies-01.parquet", "movies-02.parquet"]);
    expect(parquet?.parts?.map(({bytes}) => bytes)).toEqual([3, 2]);
    expect(csv?.path).toBe("movies.csv.gz");
    expect(found).not.toHaveProperty("temporalCoverage");
  });
});
