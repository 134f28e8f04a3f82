import {actors, cast, crew, directors, movies, type Table, titles} from "../schema.js";
import {orderBy} from "./orderBy.js";

/**
 * The tables that the pages load: the names of the public ones, with the columns and rows that the schema marks for
 * pages. Without a query: the public file as it is.
 */
export const siteTables: readonly {readonly table: Table; readonly query?: string}[] = [
  movies,
  titles,
  cast,
  crew,
  actors,
  directors,
].map((table: Table) => (isWhole(table) ? {table} : {table, query: query(table)}));

function isWhole({columns, rowsOnPages}: Table): boolean {
  return rowsOnPages === undefined && columns.every(({onPages}) => onPages === true);
}

function query(table: Table): string {
  const {name, columns, sortedBy, rowsOnPages} = table;
  const taken = columns.filter(({onPages}) => onPages !== undefined);
  const selected = taken.map(({name: column, onPages}) =>
    onPages === true ? `"${column}"` : `${onPages} AS "${column}"`,
  );
  // By number: where a page has something else under a name, that is what its rows are sorted by.
  const order = sortedBy.flatMap((column) => {
    const number = taken.findIndex((one) => one.name === column) + 1;
    if (number === 0) return [];
    return [taken[number - 1]?.onPages === true ? orderBy(table, column) : `${number} NULLS LAST`];
  });
  const rows = rowsOnPages === undefined ? "" : `WHERE ${rowsOnPages}`;
  return `SELECT ${selected.join(", ")} FROM "${name}" ${rows} ORDER BY ${order.join(", ")}`;
}
