import {physicalType} from "../schema/table.js";
import type {Column, ColumnType, Field, Table} from "../schema.js";

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

/**
 * `datapackage.json`: every table and column as a Frictionless data package (version 2 of the standard).
 * Besides its terms, a field has `physicalType` (that of DuckDB), `unit` and `null` (what null means), and the
 * items of a list of structs have `fields`.
 *
 * @param facts size and checksum by file name
 * @param version names the content
 * @param homepage address of the site
 */
export function dataPackage(
  tables: readonly Table[],
  facts: Readonly<Record<string, FileFacts>>,
  version: string,
  homepage: string,
): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "filmoteca",
    title: "Filmoteca: films, their people and what they returned",
    version,
    homepage,
    licenses: [
      {
        name: "CC0-1.0",
        title: "CC0 1.0 Universal",
        path: "https://creativecommons.org/publicdomain/zero/1.0/",
      },
    ],
    sources: [
      {
        title: "The Movies Dataset (Rounak Banik)",
        path: "https://www.kaggle.com/datasets/rounakbanik/the-movies-dataset",
      },
      {
        title: "The Movie Database (TMDB), where that data set comes from",
        path: "https://www.themoviedb.org/",
      },
    ],
    resources: [
      ...tables.map((table) => ({
        name: table.name,
        path: `${table.name}.parquet`,
        description: table.description.en,
        format: "parquet",
        mediatype: "application/vnd.apache.parquet",
        ...file(facts, `${table.name}.parquet`),
        schema: schema(table),
      })),
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

function file(facts: Readonly<Record<string, FileFacts>>, name: string) {
  const found = facts[name];
  if (found === undefined) throw new Error(`Nothing is known of ${name}.`);
  return {bytes: found.bytes, hash: `sha256:${found.hash}`};
}

function schema(table: Table) {
  const nullable = new Set(table.columns.filter((column) => column.null !== undefined).map(({name}) => name));
  const key = table.primaryKey;
  return {
    fields: table.columns.map((column) => field(column, key)),
    // No part of a primary key may be null; a unique key may have null parts.
    ...(key && !key.some((name) => nullable.has(name)) ? {primaryKey: key} : {}),
    ...(key?.some((name) => nullable.has(name)) ? {uniqueKeys: [key]} : {}),
    ...(table.foreignKeys
      ? {
          foreignKeys: Object.entries(table.foreignKeys).map(([name, target]) => {
            const [resource, column] = target.split(".");
            return {fields: [name], reference: {resource, fields: [column]}};
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
