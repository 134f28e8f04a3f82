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

const plain: Readonly<Record<Exclude<SchemaType, "object" | "array">, string>> = {
  string: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
  null: "null",
};

function typeText(schema: JsonSchema, indent: string): string {
  const {$ref, enum: values, oneOf, type} = schema;
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf("/") + 1);
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(" | ");
  if (oneOf !== undefined) return oneOf.map((one) => typeText(one, indent)).join(" | ");
  if (type === "array") return arrayText(schema, indent);
  if (type === "object") return objectText(schema, indent);
  const types = (typeof type === "string" ? [type] : (type ?? [])) as readonly (keyof typeof plain)[];
  return types.map((one) => plain[one]).join(" | ");
}

function arrayText({items, prefixItems, minItems = 0}: JsonSchema, indent: string): string {
  if (prefixItems !== undefined) {
    const cells = prefixItems.map(
      (one, i) => `${one.title}${i < minItems ? "" : "?"}: ${typeText(one, indent)}`,
    );
    return `readonly [${cells.join(", ")}]`;
  }
  const item = typeText(items || {}, indent);
  return `readonly ${/ \| |^readonly /.test(item) && !item.startsWith("{") ? `(${item})` : item}[]`;
}

function objectText({properties, required = [], additionalProperties}: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  if (properties === undefined) {
    return `{readonly [key: string]: ${typeText(additionalProperties ?? {}, inner)}}`;
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
