import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {keyColumn} from "../src/engine/engine.js";
import {popularityRank} from "../src/pages/score/queries/popularityRank.js";
import {filmById} from "../src/queries/filmById.js";
import {filmsByTitle} from "../src/queries/filmsByTitle.js";
import {filmsInMonth} from "../src/queries/filmsInMonth.js";
import {filmsOfPerson} from "../src/queries/filmsOfPerson.js";
import {peopleByName} from "../src/queries/peopleByName.js";
import {personById} from "../src/queries/personById.js";
import type {Query} from "../src/queries/query.js";
import {recommendationsOf} from "../src/queries/recommendationsOf.js";
import {sqlText} from "../src/queries/sqlText.js";
import {type WholeTableName, wholeTables} from "../src/queries/tableNames.js";
import {foldMacro} from "../src/shared/foldMacro.js";
import {partName, recommendationPart} from "../src/shared/recommendationPart.js";

/** What is there on a bare page once it has answered. */
export const bareAnswer = "#answer p";

const [inception, tomHanks] = [27205, 31];
const film = [filmsByTitle("inception"), filmById(inception)];
/** The statements behind each answer. */
const questions: Readonly<Record<string, readonly Query<unknown>[]>> = {
  month: [filmsInMonth(5)],
  actor: [
    peopleByName("actors", "tom hanks"),
    personById("actors", tomHanks),
    filmsOfPerson("actors", {id: tomHanks, name: ""}),
  ],
  score: [...film, popularityRank(inception)],
  recommend: [...film, recommendationsOf(inception, "mean")],
  film: [...film, popularityRank(inception), recommendationsOf(inception, "mean")],
};

/** For each question a page without anything but the engine, its tables and its statements, by path. */
export function barePages(folder: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(questions).map(([name, queries]) => [`bare-${name}.html`, page(folder, queries)]),
  );
}

function page(folder: string, queries: readonly Query<unknown>[]): string {
  const file = (below: string, pattern: RegExp): string => {
    const name = readdirSync(join(folder, below)).find((found) => pattern.test(found));
    if (name === undefined) throw new Error(`${folder}/${below} has no file ${pattern}.`);
    return `./${below}/${name}`;
  };
  const named = new Set(queries.flatMap(({tables}) => tables));
  const tables: [name: string, url: string, key: string][] = wholeTables
    .filter((table) => named.has(table))
    .map((table) => [
      table,
      file("_file/data", new RegExp(`^${table}\\.`)),
      `, ${keyColumn(table as WholeTableName)}`,
    ]);
  if (named.has("recommendations")) tables.push(["recommendations", recommendationsFile(folder), ""]);
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Bare</title><div id="answer"></div>
<script type="module">
import {AsyncDuckDB, VoidLogger} from "${file("_import", /^duckdb-browser\..*\.js$/)}";
const tables = ${JSON.stringify(tables)};
const files = tables.map(([, url]) => fetch(url).then((response) => response.arrayBuffer()));
const database = new AsyncDuckDB(new VoidLogger(), new Worker("${file("_file/engine", /^worker\./)}"));
await database.instantiate(new URL("${file("_file/engine", /^duckdb\..*wasm$/)}", location).href);
await database.open({query: {castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true}});
const connection = await database.connect();
await connection.query(${JSON.stringify(foldMacro())});
for (const [i, [name, , key]] of tables.entries()) {
  await database.registerFileBuffer(name + ".parquet", new Uint8Array(await files[i]));
  await connection.query(\`CREATE TABLE "\${name}" AS SELECT *\${key} FROM parquet_scan('\${name}.parquet')\`);
}
let rows = [];
for (const sql of ${JSON.stringify(queries.map((query) => sqlText(query)))}) rows = (await connection.query(sql)).toArray();
const answer = document.createElement("p");
answer.textContent = String(rows[0]);
document.querySelector("#answer").append(answer);
</script></html>`;
}

/** The part of the recommendations in which the film is. */
function recommendationsFile(folder: string): string {
  const part = partName(recommendationPart(inception));
  const html = readFileSync(join(folder, "recommend.html"), "utf8");
  const path = new RegExp(`"\\./(_file/data/recommendations/${part}\\.[^"]*)"`).exec(html)?.[1];
  if (path === undefined) throw new Error(`recommend.html names no part ${part} of the recommendations.`);
  return `./${path}`;
}
