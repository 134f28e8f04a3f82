import type {SiteTable} from "./console.js";
import type {SchemaTable} from "./editor.js";

/** The tables as the page lists them: where their files are, and what can be completed. */
export function pageSchema(): {
  readonly sites: readonly SiteTable[];
  readonly schema: readonly SchemaTable[];
} {
  const tables = [...document.querySelectorAll<HTMLElement>("[data-table]")];
  return {
    sites: tables.map(({dataset}) => ({
      name: dataset.table!,
      url: new URL(dataset.url!, location.href).href,
      bytes: Number(dataset.bytes),
      key: dataset.key ?? null,
    })),
    schema: tables.map((table) => ({
      name: table.dataset.table!,
      about: table.querySelector(".hint")?.textContent ?? "",
      columns: [...table.querySelectorAll<HTMLElement>("[data-column]")].map(({dataset, title}) => ({
        name: dataset.column!,
        type: dataset.type!,
        about: title,
      })),
    })),
  };
}
