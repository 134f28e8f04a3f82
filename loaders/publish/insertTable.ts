import {type DuckDBConnection, INTEGER, VARCHAR} from "@duckdb/node-api";
import type {Table} from "../schema.js";
import {appendColumns} from "./appendColumns.js";
import {columnData, type Values} from "./columnData.js";
import {StringCodes} from "./stringCodes.js";

/**
 * Makes a view of the name of a table with the columns of the schema and the rows given.
 *
 * Most texts of the big tables repeat, and a string costs ten times what a number does to hand over: the
 * rows hold numbers, each distinct text of a table goes over once, and the view puts them together.
 *
 * @throws Error where a column of the schema is missing or of another length than the others
 */
export async function insertTable(
  connection: DuckDBConnection,
  table: Table,
  columns: Readonly<Record<string, Values>>,
): Promise<void> {
  const codes = new StringCodes();
  const data = table.columns.map((column) => {
    const values = columns[column.name];
    if (!values) throw new Error(`The table ${table.name} lacks the column ${column.name}.`);
    return columnData(column, values, codes);
  });
  const short = data.findIndex(({length}) => length !== data[0]!.length);
  if (short >= 0) {
    throw new Error(
      `The columns ${table.columns[0]!.name} and ${table.columns[short]!.name} of ${table.name} differ in length.`,
    );
  }
  const definitions = table.columns.map((column, i) => `"${column.name}" ${data[i]!.type}`);
  await connection.run(`CREATE TABLE "${table.name}_rows" (${definitions.join(", ")})`);
  await appendColumns(connection, `${table.name}_rows`, data);

  const texts = codes.texts();
  const code = Int32Array.from(texts.keys());
  await connection.run(`CREATE TABLE "${table.name}_texts" (code INTEGER, text VARCHAR)`);
  await appendColumns(connection, `${table.name}_texts`, [
    {type: INTEGER, length: code.length, data: code, valid: undefined},
    {type: VARCHAR, length: texts.length, texts},
  ]);

  const selected = table.columns.map((column, i) =>
    column.type === "VARCHAR" ? `t${i}.text AS "${column.name}"` : `r."${column.name}"`,
  );
  const joins = table.columns.flatMap((column, i) =>
    column.type === "VARCHAR"
      ? [`LEFT JOIN "${table.name}_texts" t${i} ON t${i}.code = r."${column.name}"`]
      : [],
  );
  await connection.run(
    `CREATE VIEW "${table.name}" AS SELECT ${selected.join(", ")} FROM "${table.name}_rows" r ${joins.join(" ")}`,
  );
}
