import type {TableColumn} from "./dataTable.js";

/** What a figure was drawn from, handed over to the page on which one writes SQL. */
export interface HandedTable {
  /** Its name in SQL: letters, digits and `_`. */
  readonly name: string;
  /** Of the figure. */
  readonly title: string;
  readonly columns: readonly {readonly name: string; readonly numeric: boolean}[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const prefix = "filmoteca sql ";

/**
 * Keeps a figure's rows for the page on which one writes SQL, as long as the tab is open: they leave the device in no way.
 * @param file name of the files that the figure is saved as
 * @returns the table; null where the browser keeps nothing
 */
export function handOver<Row>(
  file: string,
  title: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): HandedTable | null {
  const name = `figure_${file.replace(/[^\p{L}\p{N}]+/gu, "_")}`.toLowerCase();
  const cells = rows.map((row) => columns.map(({value}) => value(row)));
  const table: HandedTable = {
    name,
    title,
    columns: uniqueNames(columns.map((column) => column.title)).map((unique, i) => ({
      name: unique,
      numeric: cells.every((row) => typeof row[i] !== "string"),
    })),
    rows: cells,
  };
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(table));
    return table;
  } catch {
    return null;
  }
}

/** What figures have handed over in this tab. */
export function handedTables(): readonly HandedTable[] {
  try {
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(prefix))
      .sort()
      .map((key) => JSON.parse(sessionStorage.getItem(key)!) as HandedTable);
  } catch {
    return [];
  }
}

/** Columns of a table must have different names, whatever their case. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let i = 2; taken.has(unique.toLowerCase()); i++) unique = `${name} ${i}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
