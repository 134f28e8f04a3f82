import type {TableName} from "../queries/tableNames.js";
import type {Api} from "../shared/api.js";

/** A value that takes the place of a `?`. */
export type Parameter = string | number;

/**
 * A SQL statement as data: what to run, with which values, on which tables. `Row` is the shape of what
 * comes back: counts and amounts as numbers, dates as `YYYY-MM-DD`, SQL's NULL as null.
 */
export interface Query<Row> {
  /** Name of the function that made it. */
  readonly name: string;
  /** Reads the same on the tables in the browser and on the views of `filmoteca.sql`. */
  readonly sql: string;
  /** Values of the `?` in `sql`, in order. */
  readonly params: readonly Parameter[];
  /** Tables that have to be there. */
  readonly tables: readonly TableName[];
  /** The same rows out of the JSON API, where it has them: the first answer comes from there. */
  readonly fromApi?: (api: Api) => Promise<readonly Row[]>;
  /** Never set: carries the type of a row. */
  readonly row?: Row;
}

/** What of a query it takes to run it. */
export type Runnable<Row> = Pick<Query<Row>, "sql" | "params" | "row">;

/** Runs a query and gives its rows. */
export type Run = <Row>(query: Query<Row>) => Promise<readonly Row[]>;
