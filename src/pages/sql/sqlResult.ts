/** What a cell of a result holds: dates and times as text, whole numbers beyond what a number can hold as bigint. */
export type SqlValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly SqlValue[]
  | {readonly [field: string]: SqlValue};

export interface SqlColumn {
  readonly name: string;
  /** As DuckDB writes it: `DECIMAL(9,2)`, `VARCHAR[]`. */
  readonly type: string;
  readonly kind: "number" | "text" | "date" | "other";
}

export interface SqlResult {
  readonly columns: readonly SqlColumn[];
  readonly rowCount: number;
  /** Whether there are more rows than were fetched. */
  readonly capped: boolean;
  /** Milliseconds that the engine and the fetching took. */
  readonly milliseconds: number;
  /** The values of a row, in the order of the columns. */
  row(index: number): readonly SqlValue[];
}

/** What is read of Arrow's types; its numbers for them are part of its format. */
export interface ArrowType {
  readonly typeId: number;
  readonly bitWidth?: number;
  readonly isSigned?: boolean;
  readonly precision?: number;
  readonly scale?: number;
  readonly unit?: number;
  readonly timezone?: string | null;
  readonly children?: readonly ArrowField[] | null;
}
export interface ArrowField {
  readonly name: string;
  readonly type: ArrowType;
}
interface ArrowVector {
  get(index: number): unknown;
}
export interface ArrowBatch {
  readonly numRows: number;
  readonly data: {readonly byteLength: number};
  getChildAt(index: number): ArrowVector | null;
}

const arrow = {
  dictionary: -1,
  int: 2,
  float: 3,
  binary: 4,
  text: 5,
  boolean: 6,
  decimal: 7,
  date: 8,
  time: 9,
  timestamp: 10,
  interval: 11,
  list: 12,
  struct: 13,
  union: 14,
  map: 17,
} as const;

/** Types whose values this Arrow does not read rightly: their columns have to be cast to text. */
export function isUnreadable({typeId}: ArrowType): boolean {
  return typeId === arrow.dictionary || typeId === arrow.interval || typeId === arrow.union;
}

/** A result of batches as they came. */
export function sqlResult(
  fields: readonly ArrowField[],
  batches: readonly ArrowBatch[],
  told: {readonly capped: boolean; readonly rowCount: number; readonly milliseconds: number},
): SqlResult {
  const begins: number[] = [];
  let all = 0;
  for (const {numRows} of batches) {
    begins.push(all);
    all += numRows;
  }
  return {
    ...told,
    columns: fields.map(({name, type}) => ({name, type: typeName(type), kind: kindOf(type)})),
    row(index) {
      let [low, high] = [0, begins.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (begins[middle]! <= index) low = middle;
        else high = middle - 1;
      }
      return fields.map(({type}, i) => plainOf(batches[low]?.getChildAt(i)?.get(index - begins[low]!), type));
    },
  };
}

function kindOf({typeId}: ArrowType): SqlColumn["kind"] {
  if (typeId === arrow.int || typeId === arrow.float || typeId === arrow.decimal) return "number";
  if (typeId === arrow.text || typeId === arrow.dictionary) return "text";
  return typeId === arrow.date || typeId === arrow.timestamp ? "date" : "other";
}

function typeName(type: ArrowType): string {
  const {typeId, precision, scale, bitWidth = 32, isSigned, timezone} = type;
  const children = type.children ?? [];
  const child = (i: number) => (children[i] === undefined ? "?" : typeName(children[i].type));
  switch (typeId) {
    case arrow.int: {
      const name = {8: "TINYINT", 16: "SMALLINT", 32: "INTEGER", 64: "BIGINT"}[bitWidth] ?? "INTEGER";
      return isSigned === false ? `U${name}` : name;
    }
    case arrow.float:
      return precision === 1 ? "FLOAT" : "DOUBLE";
    case arrow.decimal:
      return precision === 38 && scale === 0 ? "HUGEINT" : `DECIMAL(${precision},${scale})`;
    case arrow.list:
      return `${child(0)}[]`;
    case arrow.struct:
      return `STRUCT(${children.map((field) => `${field.name} ${typeName(field.type)}`).join(", ")})`;
    case arrow.map: {
      const [key, value] = children[0]?.type.children ?? [];
      return key === undefined || value === undefined
        ? "MAP"
        : `MAP(${typeName(key.type)}, ${typeName(value.type)})`;
    }
    case arrow.timestamp:
      return timezone == null || timezone === "" ? "TIMESTAMP" : "TIMESTAMPTZ";
    default:
      return (
        {
          [arrow.dictionary]: "ENUM",
          [arrow.binary]: "BLOB",
          [arrow.text]: "VARCHAR",
          [arrow.boolean]: "BOOLEAN",
          [arrow.date]: "DATE",
          [arrow.time]: "TIME",
          [arrow.interval]: "INTERVAL",
        }[typeId] ?? "NULL"
      );
  }
}

function plainOf(value: unknown, type: ArrowType): SqlValue {
  if (value === null || value === undefined) return null;
  const children = type.children ?? [];
  switch (type.typeId) {
    case arrow.int:
      return typeof value === "bigint" ? plainInteger(value) : (value as number);
    case arrow.decimal:
      return decimalOf(value as Uint32Array, type.scale ?? 0);
    case arrow.date:
      return dateText(Number(value), 10);
    case arrow.timestamp:
      return dateText(Number(value), 23)
        .replace("T", " ")
        .replace(/\.000$/, "");
    case arrow.time:
      return timeText(Number(value) / 1e6);
    case arrow.binary:
      return Array.from(value as Uint8Array, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
    case arrow.list:
      return Array.from(value as Iterable<unknown>, (item) => plainOf(item, children[0]!.type));
    case arrow.struct:
      return Object.fromEntries(
        children.map(({name, type: of}) => [
          name,
          plainOf((value as Readonly<Record<string, unknown>>)[name], of),
        ]),
      );
    case arrow.map: {
      const [, of] = children[0]?.type.children ?? [];
      return Object.fromEntries(
        Array.from(value as Iterable<readonly [unknown, unknown]>, ([key, item]) => [
          String(key),
          of === undefined ? null : plainOf(item, of.type),
        ]),
      );
    }
    default:
      return value as string | number | boolean;
  }
}

function plainInteger(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Arrow hands over the 128 bits of a decimal number in four words, the lowest first. */
function decimalOf(words: Uint32Array, scale: number): SqlValue {
  const bits = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  const unscaled = BigInt.asIntN(128, bits);
  if (scale === 0) return plainInteger(unscaled);
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  const text = `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  // A number holds some fifteen digits.
  return digits.length > 15 ? text : Number(text);
}

function dateText(milliseconds: number, length: number): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return milliseconds < 0 ? "-infinity" : "infinity";
  const text = date.toISOString();
  // Years of more than four digits have a sign.
  return text.slice(0, length + text.indexOf("-", 1) - 4);
}

function timeText(seconds: number): string {
  const text = new Date(seconds * 1000).toISOString();
  return text.slice(11, 23).replace(/\.000$/, "");
}
