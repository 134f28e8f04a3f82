import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";

/** Native DuckDB reads the two CSV files of a raw folder into memory as text: RAW. Prints the peak memory. */
const raw = process.argv[2] ?? "";
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const [name, more] of [
  ["movies_metadata", ", null_padding = true, strict_mode = false, parallel = false"],
  ["credits", ""],
] as const) {
  await connection.run(
    `CREATE TABLE ${name} AS SELECT * FROM read_csv('${join(raw, `${name}.csv`)}', header = true,
     all_varchar = true, delim = ',', quote = '"', escape = '"', max_line_size = 10000000${more})`,
  );
}
const count = await connection.runAndReadAll(
  "SELECT (SELECT count(*) FROM credits) + (SELECT count(*) FROM movies_metadata)",
);
if (Number(count.getRows()[0]?.[0]) === 0) throw new Error("Nothing was read.");
console.log(JSON.stringify({steps: {}, megabytes: process.resourceUsage().maxRSS / 1024}));
