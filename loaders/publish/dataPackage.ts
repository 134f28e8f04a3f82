import {physicalType} from "../schema/table.js";
import type {Column, ColumnType, Field, Table} from "../schema.js";
import {archive} from "./archive.js";
import type {QualityJson} from "./qualityJson.js";
import {tableFiles} from "./tableFiles.js";
import {type TableFormat, tableFormats} from "./tableFormats.js";

/** Size and checksum of a file. */
export interface FileFacts {
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly hash: string;
}

const fieldTypes: Readonly<Record<ColumnType, string>> = {
  INTEGER: "integer",
  BIGINT: "integer",
  DOUBLE: "number",
  BOOLEAN: "boolean",
  DATE: "date",
  VARCHAR: "string",
  "VARCHAR[]": "array",
  "STRUCT[]": "array",
};

/** What descriptions tell beside the schema of the tables. */
export interface Described {
  /** Names the content. */
  readonly version: string;
  /** Size and checksum of every file, by name. */
  readonly facts: Readonly<Record<string, FileFacts>>;
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly quality: Pick<QualityJson, "inputs" | "origin" | "first_release_date" | "data_end">;
  /** Address of the site, ending in a slash. */
  readonly url: string;
}

const dialect = {header: true, delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\n"};

/**
 * `datapackage.json`: every table, in each of its forms, and every column as a Frictionless data package (version 2 of
 * the standard). Besides the terms of the standard, the package has `inputs` (the raw files) and `temporalCoverage`
 * (of the films, as ISO 8601 has it), a table `rows` and `sortedBy`, a resource in several files `parts`, a
 * field `physicalType` (that of DuckDB), `unit` and `null` (what null means), and the items of a list of structs have
 * `fields`.
 */
export function dataPackage(tables: readonly Table[], described: Described): object {
  const {version, facts, quality, url} = described;
  const {licence, title, url: source, service, attribution} = quality.origin;
  const until = quality.data_end?.month;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "filmoteca",
    title: "Filmoteca: films, their people and what they returned",
    ...(attribution === null ? {} : {description: attribution.en}),
    version,
    homepage: url,
    ...(licence === null
      ? {}
      : {
          licenses: [
            {
              ...(licence.name === null ? {} : {name: licence.name}),
              title: licence.title,
              ...(licence.url === null ? {} : {path: licence.url}),
            },
          ],
        }),
    ...(title === null
      ? {}
      : {
          sources: [
            source === null ? {title} : {title, path: source},
            ...(service === null ? [] : [{title: service.title, path: service.url}]),
          ],
        }),
    inputs: quality.inputs.map(({file, bytes, sha256}) => ({path: file, bytes, hash: `sha256:${sha256}`})),
    ...(until === undefined ? {} : {temporalCoverage: `${quality.first_release_date}/${until}`}),
    resources: [
      ...tableFormats.flatMap((format) => tables.flatMap((table) => tableResource(table, format, described))),
      ...(archive in facts
        ? [
            {
              name: "csv-archive",
              path: archive,
              description: "The CSV files of all tables in one archive.",
              format: "zip",
              mediatype: "application/zip",
              ...file(facts, archive),
            },
          ]
        : []),
      {
        name: "quality",
        path: "quality.json",
        description: "Quality report: rows in, what every rule did, in order, and rows out.",
        format: "json",
        mediatype: "application/json",
        encoding: "utf-8",
        ...file(facts, "quality.json"),
      },
    ],
  };
}

/** A table in one form; empty where it is not published in that. */
function tableResource(
  table: Table,
  format: TableFormat,
  {facts, rows}: Pick<Described, "facts" | "rows">,
): readonly object[] {
  const [first, ...others] = tableFiles(Object.keys(facts), table.name, format);
  if (first === undefined) return [];
  const parts = [first, ...others].map((path) => ({path, ...file(facts, path)}));
  return [
    {
      name: resourceName(table.name, format),
      ...(others.length === 0
        ? parts[0]
        : {
            path: parts.map(({path}) => path),
            bytes: parts.reduce((sum, {bytes}) => sum + bytes, 0),
            parts,
          }),
      description: table.description.en,
      ...(format.name === "parquet" ? {} : {type: "table", encoding: "utf-8", compression: "gz"}),
      format: format.name,
      mediatype: format.mediatype,
      ...(format.name === "csv" ? {dialect} : {}),
      rows: rows[table.name],
      sortedBy: table.sortedBy,
      schema: schema(table, format),
    },
  ];
}

/** The Parquet file has the table's own name. */
function resourceName(table: string, format: TableFormat): string {
  return format.name === "parquet" ? table : `${table}-${format.name}`;
}

function file(facts: Readonly<Record<string, FileFacts>>, name: string) {
  const found = facts[name];
  if (found === undefined) throw new Error(`Nothing is known of ${name}.`);
  return {bytes: found.bytes, hash: `sha256:${found.hash}`};
}

function schema(table: Table, format: TableFormat) {
  const nullable = new Set(table.columns.filter((column) => column.null !== undefined).map(({name}) => name));
  const key = table.primaryKey;
  return {
    fields: table.columns.map((column) => field(column, key)),
    // In the other forms null is null.
    ...(format.name === "csv" ? {missingValues: [""]} : {}),
    // No part of a primary key may be null; a unique key may have null parts.
    ...(key && !key.some((name) => nullable.has(name)) ? {primaryKey: key} : {}),
    ...(key?.some((name) => nullable.has(name)) ? {uniqueKeys: [key]} : {}),
    ...(table.foreignKeys
      ? {
          foreignKeys: Object.entries(table.foreignKeys).map(([name, target]) => {
            const [resource = "", column] = target.split(".");
            return {fields: [name], reference: {resource: resourceName(resource, format), fields: [column]}};
          }),
        }
      : {}),
  };
}

function field(column: Column, key: readonly string[] | undefined) {
  const alone = key?.length === 1 && key[0] === column.name;
  const constraints = {
    ...(column.null === undefined ? {required: true} : {}),
    ...(alone ? {unique: true} : {}),
    ...(column.values === undefined ? {} : {enum: column.values}),
  };
  return {
    name: column.name,
    type: fieldTypes[column.type],
    ...(column.type === "VARCHAR[]" ? {arrayItem: {type: "string"}} : {}),
    ...(column.fields === undefined
      ? {}
      : {arrayItem: {type: "object", fields: column.fields.map(ofStruct)}}),
    physicalType: physicalType(column),
    description: column.description.en,
    ...(column.unit === undefined ? {} : {unit: column.unit.en}),
    ...(column.null === undefined ? {} : {null: column.null.en}),
    ...(Object.keys(constraints).length > 0 ? {constraints} : {}),
  };
}

function ofStruct(field: Field) {
  return {
    name: field.name,
    type: fieldTypes[field.type],
    physicalType: field.type,
    description: field.description.en,
    ...(field.null === undefined ? {constraints: {required: true}} : {null: field.null.en}),
  };
}
