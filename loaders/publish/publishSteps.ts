import {tables} from "../schema.js";
import {publicFiles} from "./publicFiles.js";
import {siteTables} from "./siteTables.js";

/** The steps of `publish`, in order. */
export const publishSteps: readonly string[] = [
  ...tables.map((table) => `write ${table.name}.parquet`),
  ...siteTables.map(({table}) => `write site/${table.name}.parquet`),
  "write site/questions.json",
  "write site/analysis.json",
  ...publicFiles.filter((name) => !name.endsWith(".parquet")).map((name) => `write ${name}`),
];
