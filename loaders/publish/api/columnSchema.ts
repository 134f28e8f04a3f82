import type {Column, Table} from "../../schema.js";
import {array, type JsonSchema, type SchemaType} from "./jsonSchema.js";

const types = {
  INTEGER: "integer",
  BIGINT: "integer",
  DOUBLE: "number",
  BOOLEAN: "boolean",
  DATE: "string",
  VARCHAR: "string",
} as const satisfies Readonly<Record<string, SchemaType>>;

/** The schema of what the API says under the name of a column; `as` says so where the column has another name. */
export function columnSchema<T extends Table>(
  {name, columns}: T,
  as: T["columns"][number]["name"],
): JsonSchema {
  const column: Column | undefined = columns.find((one) => one.name === as);
  if (column === undefined) throw new Error(`The table ${name} has no column ${as}.`);
  const description = described(column);
  if (column.type === "VARCHAR[]" || column.type === "STRUCT[]") return array({type: "string"}, description);
  const type = types[column.type];
  return {
    type: column.null === undefined ? type : [type, "null"],
    ...(column.type === "DATE" ? {format: "date"} : {}),
    description,
  };
}

/** The schemas of columns by their names. */
export function columnSchemas<T extends Table>(
  table: T,
  names: readonly T["columns"][number]["name"][],
): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(names.map((name) => [name, columnSchema(table, name)]));
}

function described({description, unit, null: meaning}: Column): string {
  const inUnit = unit === undefined ? "" : ` Unit: ${unit.en}.`;
  const ofNull = meaning === undefined ? "" : ` Null: ${meaning.en}`;
  return `${description.en}${inUnit}${ofNull}`;
}
