import type {DuckDBConnection} from "@duckdb/node-api";
import {sqlString} from "../../src/shared/sqlString.js";
import type {Table} from "../schema.js";
import {appendColumns} from "./appendColumns.js";
import {columnData, isCoded, type Values} from "./columnData.js";

/**
 * Makes a view of the name of a table with the columns of the schema and the rows given.
 *
 * Where a column holds the numbers of texts, the view puts in the texts of the table of `textsStatement`.
 *
 * @returns the number of rows
 * @throws Error where a column of the schema is missing or of another length than the others
 */
export async function insertTable(
  connection: DuckDBConnection,
  table: Table,
  columns: Readonly<Record<string, Values>>,
): Promise<number> {
  const parts = table.columns.map((column) => {
    const values = columns[column.name];
    if (!values) throw new Error(`The table ${table.name} lacks the column ${column.name}.`);
    return {column, values, data: columnData(column, values)};
  });
  const [first, ...others] = parts;
  const rows = first?.data.length ?? 0;
  const short = others.find(({data}) => data.length !== rows);
  if (first !== undefined && short !== undefined) {
    throw new Error(
      `The columns ${first.column.name} and ${short.column.name} of ${table.name} differ in length.`,
    );
  }
  const definitions = parts.map(({column, data}) => `"${column.name}" ${data.type}`);
  await connection.run(`CREATE TABLE "${table.name}_rows" (${definitions.join(", ")})`);
  await appendColumns(
    connection,
    `${table.name}_rows`,
    parts.map(({data}) => data),
  );

  const selected: string[] = [];
  const joins: string[] = [];
  for (const {column, values} of parts) {
    if (!isCoded(column, values)) {
      selected.push(`r."${column.name}"`);
      continue;
    }
    const texts = `"texts of ${column.name}"`;
    selected.push(`${texts}.text AS "${column.name}"`);
    // Of few texts DuckDB makes a smaller hash table, which is worth looking for them.
    const few = `(FROM texts WHERE code IN (SELECT DISTINCT "${column.name}" FROM "${table.name}_rows"))`;
    joins.push(
      `${column.null === undefined ? "" : "LEFT"} JOIN ${haveFew(values) ? few : "texts"} AS ${texts} ` +
        `ON ${texts}.code = r."${column.name}"`,
    );
  }
  await connection.run(
    `CREATE VIEW "${table.name}" AS SELECT ${selected.join(", ")} FROM "${table.name}_rows" AS r ${joins.join(" ")}`,
  );
  return rows;
}

/** Lets go of the rows of a table: its view is of their file from now on. */
export async function replaceByFile(
  connection: DuckDBConnection,
  {name}: Table,
  path: string,
): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE VIEW "${name}" AS FROM read_parquet(${sqlString(path)}); DROP TABLE "${name}_rows"`,
  );
}

/** Whether there are fewer distinct numbers than one for a hundred rows. */
function haveFew(codes: Int32Array): boolean {
  const few = codes.length / 100;
  const seen = new Set<number>();
  for (let i = 0; i < codes.length && seen.size < few; i++) seen.add(codes[i]!);
  return seen.size < few;
}
