import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, inject, it} from "vitest";
import {tables} from "../../../loaders/schema.js";
import {structuredData} from "../../../loaders/site/structuredData.js";

const {sample} = inject("snapshots");
const siteUrl = "https://example.org/film/";
const told = (file: string) =>
  structuredData(file, {snapshot: sample, siteUrl}) as readonly Readonly<Record<string, unknown>>[];

describe("what search engines are told", () => {
  it("is of the home page that it is a site and of what data, of the downloads of what data, of others nothing", () => {
    const types = (file: string) => told(file).map((data) => data["@type"]);
    expect(types("index.html")).toEqual(["WebSite", "Dataset"]);
    expect(types("es/index.html")).toEqual(["WebSite", "Dataset"]);
    expect(types("downloads.html")).toEqual(["Dataset"]);
    expect(types("month.html")).toEqual([]);
    expect(told("es/index.html")[0]).toMatchObject({
      name: "Filmoteca",
      inLanguage: "es",
      url: "https://example.org/film/es/",
    });
  });

  it("is of the data what datapackage.json says: files, licence, version, and each column that has a unit", () => {
    const data = JSON.parse(readFileSync(join(sample, "datapackage.json"), "utf8"));
    const [dataset] = told("es/downloads.html");
    expect(dataset).toMatchObject({
      url: "https://example.org/film/es/downloads.html",
      version: data.version,
      license: "https://creativecommons.org/publicdomain/zero/1.0/",
      isAccessibleForFree: true,
    });
    const files = dataset!.distribution as readonly Record<string, unknown>[];
    expect(files.map(({contentUrl}) => contentUrl)).toEqual(
      data.resources.map(({path}: {path: string}) => `${siteUrl}data/${path}`),
    );
    const [movies] = files;
    const {bytes, hash} = data.resources[0];
    expect([movies!.contentSize, `sha256:${movies!.sha256}`]).toEqual([`${bytes} B`, hash]);
    const measured = dataset!.variableMeasured as readonly Record<string, unknown>[];
    const withUnit = data.resources.flatMap(
      ({schema}: {schema?: {fields: readonly {name: string; unit?: string}[]}}) =>
        (schema?.fields ?? []).filter(({unit}) => unit !== undefined).map(({name}) => name),
    );
    expect(measured.map(({name}) => name)).toEqual([...new Set(withUnit)]);
    const budget = tables[0]!.columns.find(({name}) => name === "budget")!;
    expect(measured.find(({name}) => name === "budget")).toMatchObject({
      description: budget.description.es,
      unitText: budget.unit!.es,
    });
  });
});
