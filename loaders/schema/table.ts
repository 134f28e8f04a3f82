/**
 * The DuckDB type of a column, which is also what readers of the Parquet file see. `STRUCT[]` is a list of structs, whose
 * fields the column declares (see `physicalType`).
 */
export type ColumnType =
  | "INTEGER"
  | "BIGINT"
  | "DOUBLE"
  | "BOOLEAN"
  | "DATE"
  | "VARCHAR"
  | "VARCHAR[]"
  | "STRUCT[]";

/** A text in the languages of the site. */
export interface Translated {
  readonly en: string;
  readonly es: string;
}

/** A field of the structs of a column. */
export interface Field {
  readonly name: string;
  readonly type: "INTEGER" | "VARCHAR";
  /** One sentence on what a value means. */
  readonly description: Translated;
  /** What null means. Absent: the field is never null. */
  readonly null?: Translated;
}

/** Everything about a column: what writes, documents and checks it follows from this. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Of a list of structs: what each of them holds. */
  readonly fields?: readonly Field[];
  /** One sentence on what a value means. */
  readonly description: Translated;
  /** The unit of a quantity, one of `units`; absent for names, codes and flags. */
  readonly unit?: Translated;
  /** What null means. Absent: the column is never null. */
  readonly null?: Translated;
  /** SQL that says whether a value that is not null is known, where some are not: 0 in money, a mean of no votes. */
  readonly known?: string;
  /** Of a text: the only values that there are, in the order in which rows are sorted by them. */
  readonly values?: readonly string[];
  /**
   * Texts that differ in nearly every row, keys that say nothing by themselves, or numbers that stand for something.
   * Absent: names that recur, numbers that count or measure.
   */
  readonly content?: "prose" | "keys" | "codes";
  /**
   * Whether the table that the pages load has the column; SQL where it has something else under that name.
   * Absent: it does not.
   */
  readonly onPages?: true | string;
}

export interface Table {
  /** The name of the table, of its view in `filmoteca.sql` and, with `.parquet`, of its file. */
  readonly name: string;
  readonly description: Translated;
  readonly columns: readonly Column[];
  /** Columns of the total order of the rows in the file (nulls last). */
  readonly sortedBy: readonly string[];
  /** Columns that identify a row, where some do. */
  readonly primaryKey?: readonly string[];
  /** Where a column points to, written as `table.column`. */
  readonly foreignKeys?: Readonly<Record<string, string>>;
  /** SQL that says which rows the pages load. Absent: all. */
  readonly rowsOnPages?: string;
}

type CamelCase<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

type FieldValue<F extends Field> =
  | (F["type"] extends "VARCHAR" ? string : number)
  | (F extends {readonly null: Translated} ? null : never);

type Struct<C extends Column> = C extends {readonly fields: readonly Field[]}
  ? {readonly [F in C["fields"][number] as F["name"]]: FieldValue<F>}
  : never;

type Value<C extends Column> =
  | (C extends {readonly values: readonly (infer Text)[]}
      ? Text
      : C["type"] extends "VARCHAR[]"
        ? readonly string[]
        : C["type"] extends "STRUCT[]"
          ? readonly Struct<C>[]
          : C["type"] extends "VARCHAR" | "DATE"
            ? string
            : C["type"] extends "BOOLEAN"
              ? boolean
              : number)
  | (C extends {readonly null: Translated} ? null : never);

/** The name of a column as a field of an object: `release_date` is `releaseDate`. */
export type FieldName<T extends Table> = CamelCase<T["columns"][number]["name"]>;

/** A row of a table as an object. */
export type Row<T extends Table> = {
  readonly [C in T["columns"][number] as CamelCase<C["name"]>]: Value<C>;
};

/** The type of a column in full: `STRUCT(kind VARCHAR, …)[]` for a list of structs. */
export function physicalType({type, fields = []}: Column): string {
  return type === "STRUCT[]"
    ? `STRUCT(${fields.map((field) => `${field.name} ${field.type}`).join(", ")})[]`
    : type;
}

/** Something for each column of a table, by its name. */
export type ByColumn<T extends Table, Content> = Readonly<Record<T["columns"][number]["name"], Content>>;

/** Something for each column of a table, found by the column's name as a field. */
export function byColumn<T extends Table, Content>(
  {columns}: T,
  find: (field: FieldName<T>) => Content,
): ByColumn<T, Content> {
  const field = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(columns.map(({name}) => [name, find(field(name) as FieldName<T>)])) as ByColumn<
    T,
    Content
  >;
}
