/** How a tool reads the files. */
export interface Tool {
  readonly name: "DuckDB" | "pandas" | "polars" | "R" | "Observable" | "curl";
  /** Lines that run as they are. */
  readonly code: string;
}

/**
 * For each tool lines that fetch the films and show the highest returns.
 * @param data address of the files, ending in a slash
 */
export function tools(data: string): readonly Tool[] {
  return [
    {
      name: "DuckDB",
      code: `SELECT title, release_date, "return"
FROM read_parquet('${data}movies.parquet')
WHERE return_known AND NOT money_suspect
ORDER BY "return" DESC LIMIT 10;`,
    },
    {
      name: "pandas",
      code: `import json
import pandas as pd
movies = pd.read_csv("${data}movies.csv.gz", keep_default_na=False, na_values=[""], parse_dates=["release_date"])
movies["genres"] = movies["genres"].map(json.loads)
known = movies[movies.return_known & ~movies.money_suspect]
print(known.nlargest(10, "return")[["title", "release_date", "return"]])`,
    },
    {
      name: "polars",
      code: `import polars as pl
movies = pl.read_parquet("${data}movies.parquet")
known = movies.filter(pl.col("return_known") & ~pl.col("money_suspect"))
print(known.top_k(10, by="return").select("title", "release_date", "return"))`,
    },
    {
      name: "R",
      code: `movies <- read.csv(gzcon(url("${data}movies.csv.gz"), text = TRUE), na.strings = "", check.names = FALSE, encoding = "UTF-8")
known <- movies[movies$return_known == "true" & movies$money_suspect == "false", ]
head(known[order(-known[["return"]]), c("title", "release_date", "return")], 10)`,
    },
    {
      name: "Observable",
      code: `const response = await fetch("${data}movies.jsonl.gz");
const lines = await new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).text();
const movies = lines.trim().split("\\n").map((line) => JSON.parse(line));
display(Inputs.table(movies));`,
    },
    {
      name: "curl",
      code: `curl -fO ${data}movies.csv.gz
curl -fO ${data}SHA256SUMS
sha256sum --check --ignore-missing SHA256SUMS
gunzip --keep movies.csv.gz`,
    },
  ];
}
