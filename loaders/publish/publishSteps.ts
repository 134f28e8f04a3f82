import {recommendations, type Table} from "../schema.js";
import {publicFiles} from "./publicFiles.js";
import {siteTables} from "./siteTables.js";

/** The steps of `publish` for these tables, in order. */
export function publishSteps(tables: readonly Table[]): readonly string[] {
  return [
    ...tables.map((table) => `write ${table.name}.parquet`),
    ...(tables.includes(recommendations) ? siteSteps : []),
    ...publicFiles(tables)
      .filter((name) => !name.endsWith(".parquet"))
      .map((name) => `write ${name}`),
  ];
}

const siteSteps = [
  ...siteTables.map(({table}) => `write site/${table.name}.parquet`),
  "write site/recommendations",
  "write site/method.json",
  "write site/questions.json",
  "write site/analysis.json",
];
