/** What a value was before and what it is now; null where there is none. */
export interface Both<Value> {
  readonly older: Value;
  readonly newer: Value;
}

/** How a table differs. */
export interface TableChanges {
  readonly table: string;
  /** Null where a snapshot does not have the table. */
  readonly rows: Both<number | null>;
  readonly added: number;
  readonly removed: number;
  /** Rows of one key that differ in a column that both have; null where the rows have no key. */
  readonly changed: number | null;
  /** Columns whose values differ in some of those rows, in how many. */
  readonly values: readonly {readonly column: string; readonly rows: number}[];
  readonly columns: ColumnChanges;
}

/** How the columns of a table differ. */
export interface ColumnChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly retyped: readonly ({readonly column: string} & Both<string>)[];
  /** Those that held something and hold nothing any more. */
  readonly emptied: readonly string[];
}

/** The figures that are compared: totals, and the films of each month (1 to 12) and weekday (1, Monday, to 7). */
export const figureNames = [
  "films_with_return",
  "budget",
  "revenue",
  "votes",
  "films_of_month",
  "films_of_weekday",
] as const;

export interface FigureChange extends Both<number | null> {
  readonly figure: (typeof figureNames)[number];
  /** Of which month or weekday. */
  readonly of?: number;
}

export interface PersonChange {
  readonly table: "actors" | "directors";
  readonly name: string;
  /** Films, and the sum of their known returns; null where the snapshot does not have the person. */
  readonly films: Both<number | null>;
  readonly total_return: Both<number | null>;
}

/** A snapshot that is compared. */
export interface Compared {
  /** Names its content. */
  readonly version: string;
  /** Month in which the bulk of the films ends, `YYYY-MM`; null where it is not known. */
  readonly until: string | null;
}

/** How two snapshots differ. */
export interface Changes {
  readonly snapshots: Both<Compared>;
  /** Every table that one of them has. */
  readonly tables: readonly TableChanges[];
  /** Those that differ. */
  readonly figures: readonly FigureChange[];
  /** The people whose sum of returns changed the most, at most ten of each table. */
  readonly people: readonly PersonChange[];
}
