import type {JsonSchema, SchemaType} from "./jsonSchema.js";

/** Schemas by name as declarations of TypeScript, in their order. */
export function apiTypes(schemas: Readonly<Record<string, JsonSchema>>): string {
  const declarations = Object.entries(schemas).map(([name, schema]) => {
    const declared =
      schema.properties === undefined
        ? `export type ${name} = ${typeText(schema, "")};`
        : `export interface ${name} ${typeText(schema, "")}`;
    return `${comment(schema, "")}${declared}\n`;
  });
  return `/** The types of the JSON API, made from openapi.json, which stands beside this file. */\n\n${declarations.join("\n")}`;
}

function typeText(schema: JsonSchema, indent: string): string {
  const {$ref, enum: values, oneOf, type = []} = schema;
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf("/") + 1);
  if (oneOf !== undefined) return oneOf.map((one) => typeText(one, indent)).join(" | ");
  const types = typeof type === "string" ? [type] : type;
  return types
    .map((one) =>
      values !== undefined && one !== "null"
        ? values.flatMap((value) => (value === null ? [] : JSON.stringify(value))).join(" | ")
        : ofType(one, schema, indent),
    )
    .join(" | ");
}

function ofType(type: SchemaType, schema: JsonSchema, indent: string): string {
  if (type === "array") return arrayText(schema, indent);
  if (type === "object") return objectText(schema, indent);
  return type === "integer" ? "number" : type;
}

/** A row as a tuple, a field a line; any other array. */
function arrayText({items, prefixItems}: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  if (prefixItems !== undefined) {
    const cells = prefixItems.map(
      // A reserved word names no element of a tuple.
      (one) =>
        `${comment(one, inner)}${inner}${one.title === "return" ? "return_" : one.title}?: ${typeText(one, inner)},\n`,
    );
    return `readonly [\n${cells.join("")}${indent}]`;
  }
  const item = typeText(items || {}, indent);
  return `readonly ${/^\w+$/.test(item) || item.startsWith("{") ? item : `(${item})`}[]`;
}

function objectText({properties, required = [], additionalProperties}: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  if (properties === undefined) {
    return `{readonly [key: string]: ${typeText(additionalProperties ?? {}, indent)}}`;
  }
  const lines = Object.entries(properties).map(
    ([name, schema]) =>
      `${comment(schema, inner)}${inner}readonly ${name}${required.includes(name) ? "" : "?"}: ${typeText(schema, inner)};\n`,
  );
  return `{\n${lines.join("")}${indent}}`;
}

function comment({description}: JsonSchema, indent: string): string {
  return description === undefined ? "" : `${indent}/** ${description.replaceAll("*/", "*\\/")} */\n`;
}
