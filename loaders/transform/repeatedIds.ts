import {fieldOf} from "../extract/movieColumns.js";
import type {RawMovie} from "../extract/raw.js";
import type {RuleCount} from "./ruleCount.js";
import type {Film, RepeatedIds} from "./tables.js";

/** The columns of the movies file and what was read of them. */
const columns = Object.entries(fieldOf).filter(([column]) => column !== "id");

/**
 * Compares the records that were left out, since their id was there before, with those that stay, in all that
 * is read of them. The rule gets examples, the first that differ before the first that do not: what was in the
 * columns that differ, and what stays.
 *
 * @param rows all records of the file
 * @param leftOut those of them that were left out
 */
export function repeatedIds(
  rows: readonly RawMovie[],
  leftOut: readonly RawMovie[],
  kept: ReadonlyMap<number, Film>,
  rule: RuleCount,
): RepeatedIds {
  const ids = new Set(leftOut.map(({id}) => id));
  const first = new Map<number | null, RawMovie>();
  if (ids.size > 0) {
    for (const row of rows) {
      if (row.id !== null && ids.has(row.id) && kept.get(row.id)?.record === row.record) {
        first.set(row.id, row);
      }
    }
  }
  const counts = new Map<string, number>();
  const compared = leftOut.map((row) => {
    const stays = first.get(row.id)!;
    return {row, stays, differing: columns.filter(([, field]) => text(row[field]) !== text(stays[field]))};
  });
  for (const {differing} of compared) {
    for (const [column] of differing) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const equal = compared.filter(({differing}) => differing.length === 0);
  for (const {row, stays, differing} of [...compared.filter((one) => !equal.includes(one)), ...equal]) {
    const of = (record: RawMovie) =>
      differing.map(([column, field]) => `${column}: ${text(record[field])}`.trim()).join(" | ");
    rule.addExample(() => ({
      record: row.record,
      id: row.id,
      title: stays.title,
      before: of(row),
      after: of(stays),
    }));
  }
  return {
    ids: ids.size,
    equal: equal.length,
    columns: [...counts]
      .map(([column, records]) => ({column, records}))
      .sort((a, b) => b.records - a.records || (a.column < b.column ? -1 : 1)),
  };
}

function text(value: string | number | boolean | readonly string[] | null): string {
  if (value === null) return "";
  return typeof value === "object" ? value.join(", ") : String(value);
}
