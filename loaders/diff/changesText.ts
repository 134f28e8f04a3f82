import type {Both, Changes, TableChanges} from "./changes.js";
import {isSame} from "./isSame.js";

/** How two snapshots differ, in lines for a terminal. */
export function changesText(changes: Changes): string {
  const {snapshots, tables, figures, people} = changes;
  const heads = (["older", "newer"] as const).map((side) => {
    const {version, until} = snapshots[side];
    return `${side}: snapshot ${version}${until === null ? "" : `, films to ${until}`}`;
  });
  if (isSame(changes)) return lines([...heads, "The tables are the same."]);
  const rows = tables.map((table) => [
    table.table,
    number(table.rows.older),
    number(table.rows.newer),
    number(table.added),
    number(table.removed),
    number(table.changed),
  ]);
  return lines([
    ...heads,
    "",
    ...aligned([["table", "older rows", "newer rows", "added", "removed", "changed"], ...rows]),
    ...headed("columns", tables.flatMap(columnLines)),
    ...headed(
      "figures",
      figures.map(({figure, of, ...both}) => `${figure}${of === undefined ? "" : ` ${of}`}: ${arrow(both)}`),
    ),
    ...headed(
      "people whose sum of returns changed the most",
      people.map(
        ({table, name, films, total_return}) =>
          `${name} (${table}): ${arrow(total_return)} in ${arrow(films)} films`,
      ),
    ),
  ]);
}

function columnLines({table, columns, values}: TableChanges): readonly string[] {
  return [
    ...columns.removed.map((column) => `${table}.${column}: no longer there`),
    ...columns.added.map((column) => `${table}.${column}: new`),
    ...columns.retyped.map(({column, older, newer}) => `${table}.${column}: ${newer}, was ${older}`),
    ...columns.emptied.map((column) => `${table}.${column}: holds nothing any more`),
    ...values.map(
      ({column, rows}) => `${table}.${column}: other in ${number(rows)} ${rows === 1 ? "row" : "rows"}`,
    ),
  ];
}

function headed(heading: string, list: readonly string[]): readonly string[] {
  return list.length === 0 ? [] : ["", heading, ...list.map((line) => `  ${line}`)];
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
  );
}

function arrow({older, newer}: Both<number | null>): string {
  return older === newer ? number(newer) : `${number(older)} → ${number(newer)}`;
}

function number(value: number | null): string {
  return value === null ? "–" : value.toLocaleString("en", {maximumFractionDigits: 2});
}

function lines(list: readonly string[]): string {
  return `${list.join("\n")}\n`;
}
