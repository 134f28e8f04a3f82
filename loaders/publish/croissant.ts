import type {Column, ColumnType, Field, Table} from "../schema.js";
import type {Described} from "./dataPackage.js";
import {tableFiles} from "./tableFiles.js";
import {parquet, type TableFormat, tableFormats} from "./tableFormats.js";

/** What the words of a description mean, as the standard recommends it for version 1.0. */
const context = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  cr: "http://mlcommons.org/croissant/",
  data: {"@id": "cr:data", "@type": "@json"},
  dataType: {"@id": "cr:dataType", "@type": "@vocab"},
  dct: "http://purl.org/dc/terms/",
  examples: {"@id": "cr:examples", "@type": "@json"},
  extract: "cr:extract",
  field: "cr:field",
  fileObject: "cr:fileObject",
  fileProperty: "cr:fileProperty",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  parentField: "cr:parentField",
  path: "cr:path",
  rai: "http://mlcommons.org/croissant/RAI/",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  sc: "https://schema.org/",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform",
};

const dataTypes: Readonly<Record<ColumnType | Field["type"], string | undefined>> = {
  INTEGER: "sc:Integer",
  BIGINT: "sc:Integer",
  DOUBLE: "sc:Float",
  BOOLEAN: "sc:Boolean",
  DATE: "sc:Date",
  VARCHAR: "sc:Text",
  "VARCHAR[]": "sc:Text",
  // What such a list holds, its own fields tell.
  "STRUCT[]": undefined,
};

/** What the standard calls the forms: of packed files it knows the packing. */
const encodings: Readonly<Record<TableFormat["name"], string>> = {
  parquet: "application/x-parquet",
  csv: "application/gzip",
  jsonl: "application/gzip",
};

/**
 * `croissant.json`: the tables as MLCommons' Croissant 1.0 has them, for tools of machine learning. Records come from
 * the Parquet files. Its date is the last day of the month in which the bulk of the films ends: what the data tell
 * themselves, as the same data make the same file.
 */
export function croissant(tables: readonly Table[], described: Described): object {
  const {version, quality, url} = described;
  const {licence, url: source, creator, attribution} = quality.origin;
  const until = quality.data_end?.month;
  return {
    "@context": context,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name: "filmoteca",
    description:
      "Films with their dates, money, votes, genres, keywords and recommendations, and the people of their casts and crews.",
    license: licence?.url ?? {"@type": "CreativeWork", name: licence?.title ?? "not stated"},
    url: `${url}downloads.html`,
    version,
    ...(attribution === null ? {} : {citeAs: attribution.en}),
    creator: {
      "@type": "Organization",
      name: creator ?? "not stated",
      ...(source === null ? {} : {url: source}),
    },
    ...(until === undefined
      ? {}
      : {datePublished: lastDay(until), temporalCoverage: `${quality.first_release_date}/${until}`}),
    ...(source === null ? {} : {isBasedOn: source}),
    isLiveDataset: false,
    distribution: tables.flatMap((table) =>
      tableFormats.flatMap((format) => distribution(table, format, described)),
    ),
    recordSet: tables.map((table) => recordSet(table, described)),
  };
}

/** @param month `YYYY-MM` */
function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function distribution(table: Table, format: TableFormat, {facts, url}: Described): readonly object[] {
  const names = tableFiles(Object.keys(facts), table.name, format);
  const encodingFormat = encodings[format.name];
  const objects = names.map((name) => ({
    "@type": "cr:FileObject",
    "@id": name,
    name,
    description: table.description.en,
    contentUrl: `${url}data/${name}`,
    contentSize: `${facts[name]?.bytes} B`,
    encodingFormat,
    sha256: facts[name]?.hash,
  }));
  if (names.length < 2) return objects;
  const set = {
    "@type": "cr:FileSet",
    "@id": setId(table, format),
    containedIn: names.map((name) => ({"@id": name})),
    encodingFormat,
    includes: `${table.name}-*.${format.extension}`,
  };
  return [...objects, set];
}

function setId(table: Table, {extension}: TableFormat): string {
  return `${table.name}-parts.${extension}`;
}

function recordSet(table: Table, {facts}: Described): object {
  const [first, ...others] = tableFiles(Object.keys(facts), table.name, parquet);
  const source =
    others.length === 0 ? {fileObject: {"@id": first}} : {fileSet: {"@id": setId(table, parquet)}};
  return {
    "@type": "cr:RecordSet",
    "@id": table.name,
    name: table.name,
    description: table.description.en,
    ...(table.primaryKey === undefined
      ? {}
      : {key: table.primaryKey.map((name) => ({"@id": id(table.name, name)}))}),
    field: table.columns.map((column) => field(table, column, source)),
  };
}

function id(...names: readonly string[]): string {
  return names.join("/");
}

function field(table: Table, column: Column, source: object): object {
  const {name, type, description, fields = []} = column;
  const target = table.foreignKeys?.[name];
  const extracted = {...source, extract: {column: name}};
  return {
    "@type": "cr:Field",
    "@id": id(table.name, name),
    name,
    description: description.en,
    ...(dataTypes[type] === undefined ? {} : {dataType: dataTypes[type]}),
    ...(type.endsWith("[]") ? {repeated: true} : {}),
    source: extracted,
    ...(target === undefined ? {} : {references: {field: {"@id": target.replace(".", "/")}}}),
    ...(fields.length === 0
      ? {}
      : {
          subField: fields.map((part) => ({
            "@type": "cr:Field",
            "@id": id(table.name, name, part.name),
            name: part.name,
            description: part.description.en,
            dataType: dataTypes[part.type],
            source: {...extracted, transform: {jsonPath: `$.${part.name}`}},
          })),
        }),
  };
}
