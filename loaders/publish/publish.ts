import {createHash} from "node:crypto";
import {copyFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {FeatureColumns} from "../recommend/featureColumns.js";
import type {Recommendations} from "../recommend/recommend.js";
import {type Table, tablesOf} from "../schema.js";
import type {MadeTables, Tables} from "../transform/tables.js";
import {archive} from "./archive.js";
import {archiveCsv} from "./archiveCsv.js";
import {checksumsOf, checksumsText, pathsUnder, SUMS} from "./checksums.js";
import {clickhouseSql} from "./clickhouseSql.js";
import {croissant} from "./croissant.js";
import {cutParquet} from "./cutParquet.js";
import {dataPackage, type FileFacts} from "./dataPackage.js";
import {filmotecaSql} from "./filmotecaSql.js";
import {hashFile} from "./hashFile.js";
import {orderBy} from "./orderBy.js";
import {parquetWriter} from "./parquetWriter.js";
import {publicFiles} from "./publicFiles.js";
import type {QualityJson} from "./qualityJson.js";
import {siteTables} from "./siteTables.js";
import {API, SEARCH} from "./snapshotFolders.js";
import {type TableColumns, tableColumns} from "./tableColumns.js";
import {tableFiles} from "./tableFiles.js";
import {parquet, type TableFormat, toolFormats} from "./tableFormats.js";
import {writeRecommendationParts} from "./writeRecommendationParts.js";
import {writeToolFiles} from "./writeToolFiles.js";

/** What the stages before have made. */
export interface Made {
  readonly tables: Tables;
  readonly quality: Omit<QualityJson, "snapshot">;
  /** Null where only the tables are wanted. */
  readonly recommended: Recommended | null;
}

export interface Recommended {
  readonly recommendations: Recommendations;
  readonly features: FeatureColumns;
}

export interface PublishOptions {
  /** Address of the site, ending in a slash. */
  readonly url: string;
  /** Threads of DuckDB, by default as `openDatabase` says. The bytes written are the same for any number. */
  readonly threads?: number | undefined;
  /** Called with the name of each step that writes before it begins (see `pipelineSteps`). */
  readonly onStep?: (step: string) => void;
}

/** Takes tables as they are made, and begins to write them. */
export type Sink = (tables: MadeTables | Recommended) => Promise<void>;

/**
 * Writes the files of a snapshot into a folder: those of `publicFiles` and, for the site, which has no use for
 * tables without recommendations, the tables for other tools, in `site/` what the pages load, in `api/v1/` the JSON API and in `search/` what the search
 * reads.
 *
 * @param make hands over every table of the snapshot, and returns everything at the end; while it makes the next
 * tables, those before are written
 */
export async function publish(
  folder: string,
  options: PublishOptions,
  make: (sink: Sink) => Promise<Made>,
): Promise<void> {
  const {onStep = () => {}} = options;
  const scratch = join(folder, ".scratch");
  mkdirSync(scratch);

  const writer = await parquetWriter(folder, scratch, options.threads);
  const rows: Record<string, number> = {};
  let made: Made;
  try {
    made = await make(async (part) => {
      if ("texts" in part) return writer.appendTexts(part.texts);
      const columns: TableColumns = "features" in part ? {...part} : tableColumns(part);
      const schemas = tablesOf().filter(({name}) => name in columns);
      for (const table of schemas) {
        onStep(`write ${table.name}.parquet`);
        rows[table.name] = Object.values(columns[table.name] ?? {})[0]?.length ?? 0;
        await writer.appendTable(table, columns[table.name] ?? {});
        // Of recommendations, which are few, the pages' parts are made one by one.
        if ("features" in part) writer.write(table.name, sorted(table));
        else writer.writeTable(table, sorted(table));
      }
    });
    const {tables, recommended} = made;
    if (recommended !== null) {
      mkdirSync(join(folder, "site"));
      await writer.written();
      for (const {table, query} of siteTables) {
        const name = `site/${table.name}`;
        onStep(`write ${name}.parquet`);
        if (query !== undefined) writer.write(name, query);
        else copyFileSync(join(folder, `${table.name}.parquet`), join(folder, `${name}.parquet`));
      }
      onStep("write site/recommendations");
      writer.later((connection) =>
        writeRecommendationParts(connection, join(folder, "site/recommendations")),
      );
      onStep("write the tables for other tools");
      for (const table of tablesOf()) {
        writer.later((connection) => writeToolFiles(connection, folder, table, rows[table.name] ?? 0));
      }
      onStep("write site/method.json");
      // Arquero takes half a second to load, which those who want the tables only need not wait for.
      const {methodJson, questionsJson} = await import("./pagesJson.js");
      writeText("site/method.json", JSON.stringify(methodJson(tables, recommended.recommendations)));
      onStep("write site/questions.json");
      const questions = questionsJson(tables);
      writeText("site/questions.json", JSON.stringify(questions));
      onStep(`write ${API}`);
      const [{catalogue}, {writeApi}, {writeSearch}] = await Promise.all([
        import("./api/catalogue.js"),
        import("./api/writeApi.js"),
        import("./search/writeSearch.js"),
      ]);
      const catalogued = catalogue(tables);
      await writeApi(join(folder, API), {
        catalogue: catalogued,
        recommendations: recommended.recommendations,
        questions,
        url: options.url,
      });
      onStep(`write ${SEARCH}`);
      await writeSearch(join(folder, SEARCH), catalogued);
    }
    await writer.written();
    if (recommended !== null) {
      onStep(`write ${archive}`);
      archiveCsv(folder);
      for (const {name} of tablesOf()) {
        writer.later((connection) => cutParquet(connection, folder, name, rows[name] ?? 0));
      }
      await writer.written();
    }
  } finally {
    await writer.close();
  }
  rmSync(scratch, {recursive: true, force: true});

  const {quality, recommended} = made;
  const schemas = tablesOf(recommended === null ? "tables" : undefined);
  onStep("write quality.json");
  const facts: Record<string, FileFacts> = {};
  const note = (name: string) => {
    const file = join(folder, name);
    facts[name] = {bytes: statSync(file).size, hash: hashFile(file)};
  };
  const names = readdirSync(folder);
  const tableNames = (formats: readonly TableFormat[]) =>
    formats.flatMap((format) => schemas.flatMap(({name}) => tableFiles(names, name, format)));
  for (const name of tableNames([parquet])) note(name);
  const version = createHash("sha256").update(checksums(facts)).digest("hex").slice(0, 12);
  const report: QualityJson = {snapshot: version, ...quality};
  writeText("quality.json", json(report));
  note("quality.json");
  for (const name of [...tableNames(toolFormats), ...names.filter((name) => name === archive)]) note(name);

  const described = {version, facts, rows, quality, url: options.url};
  onStep("write datapackage.json");
  writeText("datapackage.json", json(dataPackage(schemas, described)));
  onStep("write croissant.json");
  writeText("croissant.json", json(croissant(schemas, described)));
  onStep("write filmoteca.sql");
  writeText("filmoteca.sql", filmotecaSql(schemas, names, options.url));
  onStep("write clickhouse.sql");
  writeText("clickhouse.sql", clickhouseSql(schemas, names, options.url));
  onStep("write SHA256SUMS");
  for (const name of publicFiles(schemas)) if (name !== SUMS && !(name in facts)) note(name);
  writeText(SUMS, checksums(facts));
  // What is published lists itself; what only the pages load is listed apart.
  const site = join(folder, "site");
  if (recommended !== null) writeText(`site/${SUMS}`, checksumsText(checksumsOf(site, pathsUnder(site))));

  function writeText(name: string, text: string): void {
    writeFileSync(join(folder, name), text);
  }
}

function sorted(table: Table): string {
  const order = table.sortedBy.map((column) => orderBy(table, column));
  return `SELECT * FROM "${table.name}" ORDER BY ${order.join(", ")}`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function checksums(facts: Readonly<Record<string, FileFacts>>): string {
  return checksumsText(new Map(Object.entries(facts).map(([name, {hash}]) => [name, hash])));
}
