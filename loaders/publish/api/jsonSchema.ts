/** The part of JSON Schema (2020-12) that describes the API. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly (string | number | null)[];
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
 * A row: the values of these fields in their order. Any of them may be left out at its end, and be null elsewhere: what stands for
 * nothing (null, 0, false, an empty list) is not written.
 *
 * @param schemas by name of the field; of more fields than the row has
 */
export function row(
  fields: readonly string[] = [],
  schemas: Readonly<Record<string, JsonSchema>>,
  description?: string,
): JsonSchema {
  return {
    type: "array",
    ...(description === undefined ? {} : {description}),
    prefixItems: fields.map((title) => {
      const schema = schemas[title];
      if (schema === undefined) throw new Error(`Nothing is said of the field ${title}.`);
      return {title, ...nullable(schema)};
    }),
    items: false,
  };
}

function nullable(schema: JsonSchema): JsonSchema {
  const {type} = schema;
  if (type === undefined) return orNull(schema);
  const types = typeof type === "string" ? [type] : type;
  if (types.includes("null")) return schema;
  const values = schema.enum === undefined ? {} : {enum: [...schema.enum, null]};
  return {...schema, type: [...types, "null"], ...values};
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
function orNull(schema: JsonSchema): JsonSchema {
  return {oneOf: [schema, {type: "null"}]};
}

export function integer(description: string): JsonSchema {
  return {type: "integer", minimum: 0, description};
}
