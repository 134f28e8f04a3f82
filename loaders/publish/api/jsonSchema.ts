/** The part of JSON Schema (2020-12) that describes the API. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly (string | boolean)[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema;
}
export type SchemaType = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";

/** An object with these properties, all of which are always there but for those named as optional, or not as `always`. */
export function object(
  properties: Readonly<Record<string, JsonSchema>>,
  given: {
    readonly description?: string;
    readonly optional?: readonly string[];
    readonly always?: readonly string[];
  } = {},
): JsonSchema {
  const {description, optional = [], always = Object.keys(properties)} = given;
  const required = always.filter((name) => !optional.includes(name));
  return {
    type: "object",
    ...(description === undefined ? {} : {description}),
    ...(required.length === 0 ? {} : {required}),
    properties,
  };
}

export function array(items: JsonSchema, description?: string): JsonSchema {
  return {type: "array", ...(description === undefined ? {} : {description}), items};
}

/**
 * A list of values in the order of these columns. Those after the first few may be left out at its end, and be null
 * elsewhere: what stands for nothing is not written.
 *
 * @param always how many of the columns have a value in any case; that may be null where its schema says so
 */
export function row(
  columns: Readonly<Record<string, JsonSchema>>,
  always: number,
  description?: string,
): JsonSchema {
  return {
    type: "array",
    ...(description === undefined ? {} : {description}),
    prefixItems: Object.entries(columns).map(([title, schema], i) => ({
      title,
      ...(i < always && schema.type !== "array" ? schema : nullable(schema)),
    })),
    items: false,
    minItems: always,
  };
}

function nullable(schema: JsonSchema): JsonSchema {
  const {type} = schema;
  if (type === undefined) return orNull(schema);
  const types = typeof type === "string" ? [type] : type;
  return types.includes("null") ? schema : {...schema, type: [...types, "null"]};
}

/** An object that may have any name, with such values. */
export function record(values: JsonSchema, description?: string): JsonSchema {
  return {type: "object", ...(description === undefined ? {} : {description}), additionalProperties: values};
}

/** A schema of `components`, by its name. */
export function ref(name: string): JsonSchema {
  return {$ref: `#/components/schemas/${name}`};
}

/** That or null. */
export function orNull(schema: JsonSchema, description?: string): JsonSchema {
  return {oneOf: [schema, {type: "null"}], ...(description === undefined ? {} : {description})};
}

export function integer(description: string): JsonSchema {
  return {type: "integer", minimum: 0, description};
}
