import {readFileSync} from "node:fs";
import {join} from "node:path";
import {Ajv} from "ajv";
import {describe, expect, inject, it} from "vitest";
import {readChecksums} from "../../../loaders/publish/checksums.js";
import {croissant} from "../../../loaders/publish/croissant.js";
import {dataOrigin} from "../../../loaders/publish/dataOrigin.js";
import {movies, tables} from "../../../loaders/schema.js";

const origin = dataOrigin("movies_metadata", {source: null, licence: null, attribution: null});

const {fixture, sample, full} = inject("snapshots");

const text = {type: "string", minLength: 1};
const reference = {type: "object", required: ["@id"], properties: {"@id": text}};
const field = {
  type: "object",
  required: ["@type", "@id", "name", "source"],
  properties: {
    "@type": {const: "cr:Field"},
    "@id": text,
    dataType: {enum: ["sc:Integer", "sc:Float", "sc:Boolean", "sc:Date", "sc:Text"]},
    repeated: {const: true},
    source: {
      type: "object",
      required: ["extract"],
      oneOf: [{required: ["fileObject"]}, {required: ["fileSet"]}],
      properties: {
        fileObject: reference,
        fileSet: reference,
        extract: {type: "object", required: ["column"], properties: {column: text}},
      },
    },
    references: {type: "object", required: ["field"], properties: {field: reference}},
    subField: {type: "array", minItems: 1, items: {$ref: "#/definitions/field"}},
  },
  anyOf: [{required: ["dataType"]}, {required: ["subField"]}],
};
/** What version 1.0 of the standard requires of a dataset, its files, its records and their fields. */
const required = {
  definitions: {field},
  type: "object",
  required: [
    "@context",
    "@type",
    "conformsTo",
    "name",
    "description",
    "license",
    "url",
    "creator",
    "datePublished",
    "distribution",
    "recordSet",
  ],
  properties: {
    "@context": {
      type: "object",
      required: ["@vocab", "cr", "sc", "conformsTo", "recordSet", "field", "extract"],
    },
    "@type": {const: "sc:Dataset"},
    conformsTo: {const: "http://mlcommons.org/croissant/1.0"},
    name: text,
    description: text,
    license: {type: "string", pattern: "^https://"},
    url: {type: "string", pattern: "^https?://"},
    creator: {type: "object", required: ["@type", "name"]},
    datePublished: {type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$"},
    distribution: {
      type: "array",
      minItems: 1,
      items: {
        oneOf: [
          {
            type: "object",
            required: ["@type", "@id", "contentUrl", "encodingFormat", "sha256"],
            properties: {
              "@type": {const: "cr:FileObject"},
              contentUrl: {type: "string", pattern: "^https?://"},
              encodingFormat: {type: "string", pattern: "^.+/.+$"},
              sha256: {type: "string", pattern: "^[0-9a-f]{64}$"},
            },
          },
          {
            type: "object",
            required: ["@type", "@id", "containedIn", "encodingFormat", "includes"],
            properties: {"@type": {const: "cr:FileSet"}, containedIn: {type: "array", items: reference}},
          },
        ],
      },
    },
    recordSet: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["@type", "@id", "name", "field"],
        properties: {
          "@type": {const: "cr:RecordSet"},
          key: {type: "array", items: reference},
          field: {type: "array", minItems: 1, items: {$ref: "#/definitions/field"}},
        },
      },
    },
  },
};
const validate = new Ajv({strict: false, allErrors: true}).compile(required);

interface Described {
  readonly datePublished?: string;
  readonly distribution: readonly {
    readonly "@id": string;
    readonly sha256: string;
    readonly contentUrl: string;
  }[];
  readonly recordSet: readonly {
    readonly name: string;
    readonly field: readonly {readonly name: string; readonly source: object}[];
  }[];
}

const read = (folder: string) =>
  JSON.parse(readFileSync(join(folder, "croissant.json"), "utf8")) as Described;

/** All that is under some key, anywhere in a value. */
function under(key: string, value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    ...(name === key ? [part] : []),
    ...under(key, part),
  ]);
}

describe("croissant.json", () => {
  it.each([fixture, sample, ...(full === null ? [] : [full])])(
    "has all that the standard requires: %s",
    (folder) => {
      validate(read(folder));
      expect(validate.errors).toBeNull();
    },
  );

  it("would not have it without a creator or a checksum", () => {
    expect(validate({...read(sample), creator: undefined})).toBe(false);
    const [{sha256, ...rest}] = read(sample).distribution as [Described["distribution"][number]];
    expect(sha256).toBeDefined();
    expect(validate({...read(sample), distribution: [rest]})).toBe(false);
  });

  it("has every column of every table, and refers to nothing that it does not have", () => {
    const found = read(sample);
    expect(found.recordSet.map(({name, field}) => [name, field.map((one) => one.name)])).toEqual(
      tables.map(({name, columns}) => [name, columns.map((column) => column.name)]),
    );
    const ids = under("@id", {distribution: found.distribution, recordSet: found.recordSet});
    const own = [
      ...found.distribution.map((one) => one["@id"]),
      ...found.recordSet.map(({name}) => name),
      ...under("field", found.recordSet)
        .flat()
        .concat(under("subField", found.recordSet).flat())
        .flatMap((one) => {
          const {"@id": id, "@type": type} = one as Readonly<Record<string, string>>;
          return type === "cr:Field" ? [id] : [];
        }),
    ];
    expect(ids.filter((id) => !own.includes(String(id)))).toEqual([]);
  });

  it("has the checksums of the files", () => {
    const sums = readChecksums(join(sample, "SHA256SUMS"));
    for (const {"@id": name, sha256} of read(sample).distribution)
      expect([name, sha256]).toEqual([name, sums.get(name)]);
  });

  it("is dated by what the data tell: the last day of the month in which the bulk of the films ends", () => {
    const dated = (month: string) =>
      (
        croissant([], {
          version: "1",
          facts: {},
          rows: {},
          quality: {
            inputs: [],
            origin,
            first_release_date: "1900-01-01",
            data_end: {month, later_films: 0, incomplete_from: 2000},
          },
          url: "https://example.org/",
        }) as Described
      ).datePublished;
    expect(["2017-07", "2016-02", "1999-12"].map(dated)).toEqual(["2017-07-31", "2016-02-29", "1999-12-31"]);
  });

  it("takes the records of a table in parts from all of them", () => {
    const names = ["movies-01.parquet", "movies-02.parquet"];
    const found = croissant([movies], {
      version: "1",
      facts: Object.fromEntries(names.map((name) => [name, {bytes: 1, hash: "0".repeat(64)}])),
      rows: {movies: 2},
      quality: {
        inputs: [],
        origin,
        first_release_date: "1900-01-01",
        data_end: {month: "2017-07", later_films: 0, incomplete_from: 2017},
      },
      url: "https://example.org/",
    }) as Described;
    validate(found);
    expect(validate.errors).toBeNull();
    expect(found.distribution.at(-1)).toMatchObject({
      "@type": "cr:FileSet",
      containedIn: names.map((name) => ({"@id": name})),
    });
    expect(found.recordSet[0]?.field[0]?.source).toMatchObject({fileSet: {"@id": "movies-parts.parquet"}});
  });
});
