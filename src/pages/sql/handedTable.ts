import type {HandedTable} from "../../figures/handedTables.js";
import type {OwnTable} from "./ownTable.js";

/** What a figure has handed over as a table of the visitor's own. */
export function handedTable({name, columns, rows}: HandedTable): OwnTable {
  return {
    name,
    form: "csv",
    columns: columns.map((column) => ({name: column.name, type: column.numeric ? "DOUBLE" : "VARCHAR"})),
    read: async () => {
      const cell = (value: string | number | null): string => {
        if (value === null) return "\\N";
        return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
      };
      const lines = [columns.map((column) => column.name), ...rows].map((row) => row.map(cell).join(","));
      return new TextEncoder().encode(`${lines.join("\n")}\n`);
    },
  };
}
