import type {Table} from "../schema.js";
import type {Both, ColumnChanges, TableChanges} from "./changes.js";

type Ask = <Row>(sql: string) => Promise<readonly Row[]>;

/**
 * Compares a table of two snapshots, which stand as `older.TABLE` and `newer.TABLE`: by the key of the schema where it has
 * one and both have its columns, else whole rows as often as they stand there.
 *
 * @param ask gives the rows of a query, counts as numbers
 */
export async function comparedTable(ask: Ask, table: Table, has: Both<boolean>): Promise<TableChanges> {
  const {name} = table;
  const rows = {
    older: has.older ? await count(ask, `older."${name}"`) : null,
    newer: has.newer ? await count(ask, `newer."${name}"`) : null,
  };
  if (rows.older === null || rows.newer === null) {
    const columns = {added: [], removed: [], retyped: [], emptied: []};
    return {
      table: name,
      rows,
      added: rows.newer ?? 0,
      removed: rows.older ?? 0,
      changed: null,
      values: [],
      columns,
    };
  }
  const types = {older: await typesOf(ask, "older", name), newer: await typesOf(ask, "newer", name)};
  const common = [...types.newer]
    .filter(([column, type]) => types.older.get(column) === type)
    .map(([column]) => column);
  const columns = await comparedColumns(ask, name, types, common);
  const key = table.primaryKey ?? [];
  const isKeyed = key.length > 0 && key.every((column) => common.includes(column));
  const compared = isKeyed ? await byKey(ask, name, key, common) : await byRow(ask, name, common);
  return {table: name, rows, ...compared, columns};
}

async function count(ask: Ask, from: string): Promise<number> {
  const [found] = await ask<{readonly rows: number}>(`SELECT count(*) AS rows FROM ${from}`);
  return found?.rows ?? 0;
}

/** The types of a table's columns, in their order. */
async function typesOf(
  ask: Ask,
  side: keyof Both<unknown>,
  table: string,
): Promise<ReadonlyMap<string, string>> {
  const described = await ask<{readonly column_name: string; readonly column_type: string}>(
    `DESCRIBE ${side}."${table}"`,
  );
  return new Map(
    described.map(({column_name, column_type}) => [column_name, column_type.replaceAll('"', "")]),
  );
}

async function comparedColumns(
  ask: Ask,
  table: string,
  {older, newer}: Both<ReadonlyMap<string, string>>,
  common: readonly string[],
): Promise<ColumnChanges> {
  const counts = common.map((column) => `count(${quoted(column)}) AS ${quoted(column)}`).join(", ");
  const [before, now] =
    common.length === 0
      ? []
      : await Promise.all(
          ["older", "newer"].map(async (side) => {
            const [found] = await ask<Readonly<Record<string, number>>>(
              `SELECT ${counts} FROM ${side}."${table}"`,
            );
            return found;
          }),
        );
  return {
    added: [...newer.keys()].filter((column) => !older.has(column)),
    removed: [...older.keys()].filter((column) => !newer.has(column)),
    retyped: [...newer].flatMap(([column, type]) => {
      const former = older.get(column);
      return former === undefined || former === type ? [] : [{column, older: former, newer: type}];
    }),
    emptied: common.filter((column) => before?.[column] !== 0 && now?.[column] === 0),
  };
}

type Compared = Pick<TableChanges, "added" | "removed" | "changed" | "values">;

async function byKey(
  ask: Ask,
  table: string,
  key: readonly string[],
  common: readonly string[],
): Promise<Compared> {
  const others = common.filter((column) => !key.includes(column));
  const differs = (column: string) => `o.${quoted(column)} IS DISTINCT FROM n.${quoted(column)}`;
  const both = "o.there AND n.there";
  const any = others.length === 0 ? "false" : others.map(differs).join(" OR ");
  const counts = others.map(
    (column, i) => `count(*) FILTER (${both} AND ${differs(column)}) AS "values ${i}"`,
  );
  const on = key
    .map((column) => `o.${quoted(column)} IS NOT DISTINCT FROM n.${quoted(column)}`)
    .join(" AND ");
  const [found] = await ask<Readonly<Record<string, number>>>(`
    SELECT ${[
      "count(*) FILTER (o.there IS NULL) AS added",
      "count(*) FILTER (n.there IS NULL) AS removed",
      `count(*) FILTER (${both} AND (${any})) AS changed`,
      ...counts,
    ].join(", ")}
    FROM (SELECT *, true AS there FROM older."${table}") o FULL JOIN (SELECT *, true AS there FROM newer."${table}") n ON ${on}`);
  const values = others
    .map((column, i) => ({column, rows: found?.[`values ${i}`] ?? 0}))
    .filter(({rows}) => rows > 0);
  return {added: found?.added ?? 0, removed: found?.removed ?? 0, changed: found?.changed ?? 0, values};
}

async function byRow(ask: Ask, table: string, common: readonly string[]): Promise<Compared> {
  const selected = common.length === 0 ? "1" : common.map(quoted).join(", ");
  const [older, newer] = ["older", "newer"].map((side) => `SELECT ${selected} FROM ${side}."${table}"`);
  return {
    added: await count(ask, `(${newer} EXCEPT ALL ${older})`),
    removed: await count(ask, `(${older} EXCEPT ALL ${newer})`),
    changed: null,
    values: [],
  };
}

function quoted(column: string): string {
  return `"${column.replaceAll('"', '""')}"`;
}
