import {readFileSync} from "node:fs";
import {join} from "node:path";
import {snapshotFolder} from "./snapshotFolder.js";

/** How many rows each table of the snapshot has, by its name; in page loaders only. */
export function tableRows(): Readonly<Record<string, number>> {
  const {resources} = JSON.parse(readFileSync(join(snapshotFolder(), "datapackage.json"), "utf8")) as {
    readonly resources: readonly {readonly name: string; readonly format: string; readonly rows?: number}[];
  };
  return Object.fromEntries(
    resources.flatMap(({name, format, rows}) =>
      format === "parquet" && rows !== undefined ? [[name, rows]] : [],
    ),
  );
}
