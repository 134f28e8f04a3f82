import type {DuckDBConnection} from "@duckdb/node-api";
import type {Table} from "../schema.js";
import {appendColumns} from "./appendColumns.js";
import {columnData, isCoded, type Values} from "./columnData.js";

/**
 * Makes a view of the name of a table with the columns of the schema and the rows given.
 *
 * Where a column holds the numbers of texts, the view puts in the texts of the table that `insertTexts` makes.
 *
 * @throws Error where a column of the schema is missing or of another length than the others
 */
export async function insertTable(
  connection: DuckDBConnection,
  table: Table,
  columns: Readonly<Record<string, Values>>,
): Promise<void> {
  const data = table.columns.map((column) => {
    const values = columns[column.name];
    if (!values) throw new Error(`The table ${table.name} lacks the column ${column.name}.`);
    return columnData(column, values);
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

  const coded = table.columns.map((column) => isCoded(column, columns[column.name]!));
  const selected = table.columns.map(({name}, i) => (coded[i] ? `t${i}.text AS "${name}"` : `r."${name}"`));
  const joins = table.columns.map(({name}, i) =>
    coded[i] ? `LEFT JOIN texts t${i} ON t${i}.code = r."${name}"` : "",
  );
  await connection.run(
    `CREATE VIEW "${table.name}" AS SELECT ${selected.join(", ")} FROM "${table.name}_rows" r ${joins.join(" ")}`,
  );
}
