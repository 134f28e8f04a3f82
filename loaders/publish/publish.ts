import {createHash} from "node:crypto";
import {copyFileSync, mkdirSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Raw} from "../extract/raw.js";
import type {FeatureColumns} from "../recommend/featureColumns.js";
import type {Recommendations} from "../recommend/recommend.js";
import {type Table, tablesOf} from "../schema.js";
import type {Tables} from "../transform/tables.js";
import {dataPackage, type FileFacts} from "./dataPackage.js";
import {filmotecaSql} from "./filmotecaSql.js";
import {hashFile} from "./hashFile.js";
import {insertTable} from "./insertTable.js";
import {insertTexts} from "./insertTexts.js";
import {methodJson} from "./methodJson.js";
import {openDatabase} from "./openDatabase.js";
import {publicFiles} from "./publicFiles.js";
import {type QualityJson, qualityJson} from "./qualityJson.js";
import {analysisJson, questionsJson} from "./siteJson.js";
import {siteTables} from "./siteTables.js";
import {tableColumns} from "./tableColumns.js";
import {writeParquet} from "./writeParquet.js";
import {writeRecommendationParts} from "./writeRecommendationParts.js";

/** What the stages before have made. */
export interface Made {
  readonly raw: Raw;
  readonly tables: Tables;
  /** Null where only the tables are wanted. */
  readonly recommended: {
    readonly recommendations: Recommendations;
    readonly features: FeatureColumns;
  } | null;
}

export interface PublishOptions {
  readonly kind: QualityJson["kind"];
  /** Address of the site, ending in a slash. */
  readonly url: string;
  /** Threads of DuckDB; by default one per core. The bytes written are the same for any number. */
  readonly threads?: number | undefined;
  /** Called with the name of each of `publishSteps` before it begins. */
  readonly onStep?: (step: string) => void;
}

/**
 * Writes the files of a snapshot into a folder: those of `publicFiles` and, for the site, which has no use for
 * tables without recommendations, in `site/` what the pages load.
 */
export async function publish(
  {raw, tables, recommended}: Made,
  folder: string,
  options: PublishOptions,
): Promise<void> {
  const {onStep = () => {}} = options;
  const schemas = tablesOf(recommended === null ? "tables" : undefined);
  const scratch = join(folder, ".scratch");
  mkdirSync(scratch);

  const database = await openDatabase(scratch, options.threads);
  let written = Promise.resolve();
  try {
    // Files are written on a connection of their own, by DuckDB's threads, while this one hands over the
    // next table.
    const [inserting, writing] = [await database.connect(), await database.connect()];
    const columns: ReturnType<typeof tableColumns> = {...tableColumns(tables), ...recommended};
    const later = (write: () => Promise<void>) => {
      written = written.then(write);
      // The error is met where `written` is awaited; until then it must not count as unhandled.
      written.catch(() => {});
    };
    const write = (query: string, name: string) =>
      later(() => writeParquet(writing, query, join(folder, `${name}.parquet`)));
    const copy = (from: string, to: string) =>
      later(async () => copyFileSync(join(folder, `${from}.parquet`), join(folder, `${to}.parquet`)));
    await insertTexts(inserting, tables.creditTexts.texts);
    for (const table of schemas) {
      onStep(`write ${table.name}.parquet`);
      await insertTable(inserting, table, columns[table.name] ?? {});
      write(`SELECT * FROM "${table.name}" ${orderBy(table)}`, table.name);
    }
    if (recommended !== null) {
      mkdirSync(join(folder, "site"));
      for (const {table, query} of siteTables) {
        onStep(`write site/${table.name}.parquet`);
        if (query !== undefined) write(query, `site/${table.name}`);
        else copy(table.name, `site/${table.name}`);
      }
      onStep("write site/recommendations");
      later(() => writeRecommendationParts(writing, join(folder, "site/recommendations")));
      onStep("write site/method.json");
      writeText("site/method.json", JSON.stringify(methodJson(tables, recommended.recommendations)));
      onStep("write site/questions.json");
      writeText("site/questions.json", JSON.stringify(questionsJson(tables)));
      onStep("write site/analysis.json");
      writeText("site/analysis.json", JSON.stringify(analysisJson(tables)));
    }
    await written;
  } finally {
    await written.catch(() => {});
    database.closeSync();
  }
  rmSync(scratch, {recursive: true, force: true});

  onStep("write quality.json");
  const facts: Record<string, FileFacts> = {};
  const note = (name: string) => {
    const file = join(folder, name);
    facts[name] = {bytes: statSync(file).size, hash: hashFile(file)};
  };
  for (const table of schemas) note(`${table.name}.parquet`);
  const snapshot = createHash("sha256").update(checksums(facts)).digest("hex").slice(0, 12);
  writeText("quality.json", json(qualityJson(raw, tables, options.kind, snapshot)));
  note("quality.json");

  onStep("write datapackage.json");
  writeText("datapackage.json", json(dataPackage(schemas, facts, snapshot, options.url)));
  onStep("write filmoteca.sql");
  writeText("filmoteca.sql", filmotecaSql(schemas, options.url));
  onStep("write SHA256SUMS");
  for (const name of publicFiles(schemas)) if (name !== "SHA256SUMS") note(name);
  writeText("SHA256SUMS", checksums(facts));

  function writeText(name: string, text: string): void {
    writeFileSync(join(folder, name), text);
  }
}

function orderBy(table: Table): string {
  return `ORDER BY ${table.sortedBy.map((name) => `"${name}" NULLS LAST`).join(", ")}`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Lines as `sha256sum` writes and checks them, by file name. */
function checksums(facts: Readonly<Record<string, FileFacts>>): string {
  return Object.keys(facts)
    .sort()
    .map((name) => `${facts[name]!.hash}  ${name}\n`)
    .join("");
}
