import {type CsvCell, type CsvForm, csvFile} from "../../figures/csvFile.js";
import type {SqlResult, SqlValue} from "./sqlResult.js";

/** A value as text: lists and structs as JSON; null is none. */
export function valueText(value: SqlValue): string | null {
  if (value === null) return null;
  return typeof value === "object" ? json(value) : String(value);
}

/** A result as a CSV file; texts that a spreadsheet would run are made safe (see `csvFile`). */
export function resultCsv(result: SqlResult, form: CsvForm): Blob {
  const cell = (value: SqlValue): CsvCell =>
    typeof value === "number" && Number.isFinite(value) ? value : valueText(value);
  return csvFile([result.columns.map(({name}) => name), ...rowsOf(result).map((row) => row.map(cell))], form);
}

/** A result as JSON: an array with an object for each row; whole numbers beyond what a number can hold are texts. */
export function resultJson(result: SqlResult): Blob {
  const names = uniqueNames(result.columns.map(({name}) => name));
  const lines = rowsOf(result).map((row) =>
    json(Object.fromEntries(row.map((value, i) => [names[i], value]))),
  );
  return new Blob([`[\n${lines.join(",\n")}\n]\n`], {type: "application/json"});
}

function rowsOf({rowCount, row}: SqlResult): readonly (readonly SqlValue[])[] {
  return Array.from({length: rowCount}, (_, i) => row(i));
}

function json(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? String(item) : item));
}

/** A query may give several columns of one name. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let i = 2; taken.has(unique); i++) unique = `${name}_${i}`;
    taken.add(unique);
    return unique;
  });
}
