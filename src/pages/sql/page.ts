import {physicalType, type Table} from "../../../loaders/schema/table.js";
import {tables as allTables} from "../../../loaders/schema.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {keyColumn} from "../../engine/engine.js";
import {compressedWasm} from "../../engine/openDatabase.js";
import {format} from "../../format/format.js";
import {type Language, rootOf} from "../../format/language.js";
import {pageSource} from "../../layout/pageSource.js";
import type {WholeTableName} from "../../queries/tableNames.js";
import {quality} from "../../snapshot/quality.js";
import {snapshotFiles} from "../../snapshot/snapshotFiles.js";
import {mostMemory, mostRows} from "./bounds.js";
import {engineMonth, engineVersion, limits} from "./engineFacts.js";
import {questionStarters, type Starter, starters} from "./starters.js";
import {sqlPageText} from "./text.js";

/** Tables that have a column which searches look into. */
const keyed: readonly string[] = ["movies", "titles", "actors", "directors"] satisfies WholeTableName[];

/**
 * The page on which one writes SQL. All that it tells of the tables stands in its HTML, where the script reads what it
 * completes.
 */
export function page(lang: Language): string {
  const text = sqlPageText[lang];
  const f = format(lang);
  const megabytes = (bytes: number) => f.number(bytes / 1e6);
  return pageSource({
    lang,
    name: "sql",
    title: text.title,
    description: text.description,
    html: `<h1>${escapeHtml(text.heading)}</h1>
<p class="lead">${escapeHtml(text.lead(f.number(compressedWasm / 1e6, 1)))}</p>
<noscript><p class="message">${escapeHtml(text.needsScript)}</p></noscript>
<div class="sql-desk" id="desk">
<div class="sql-main">
<form id="sql-form" class="sql-form">
<label class="sql-label" id="sql-label" for="sql-text">${escapeHtml(text.editor)}</label>
<div class="sql-editor" id="sql-editor"><textarea id="sql-text" rows="8" spellcheck="false" autocapitalize="off" autocomplete="off" aria-describedby="sql-hint">${escapeHtml(starters[0].sql)}</textarea></div>
<p class="hint" id="sql-hint">${escapeHtml(text.hint)}</p>
<div class="sql-actions"><button class="button" id="sql-run" type="submit" aria-keyshortcuts="Control+Enter Meta+Enter">${escapeHtml(text.run)} <kbd aria-hidden="true">${escapeHtml(text.runKeys)}</kbd></button>
<button class="button-quiet" id="sql-run-all" type="button" hidden>${escapeHtml(text.runAll)}</button>
<button class="button-quiet" id="sql-cancel" type="button" hidden>${escapeHtml(text.cancel)}</button></div>
</form>
<section class="sql-result" id="sql-result" aria-labelledby="sql-result-heading"><h2 id="sql-result-heading">${escapeHtml(text.result)}</h2>
<p class="status" id="sql-status" role="status"></p>
<div id="sql-answer"><p class="hint">${escapeHtml(text.noResult)}</p></div></section>
</div>
<div class="sql-side">
<section aria-labelledby="sql-starters"><h2 id="sql-starters">${escapeHtml(text.starters)}</h2>
${starterList(text.questions, questionStarters, text.starter)}
${starterList(text.more, starters, text.starter)}</section>
<section aria-labelledby="sql-tables"><h2 id="sql-tables">${escapeHtml(text.tables)}</h2>
${allTables.map((table) => tableDetails(table, lang)).join("\n")}</section>
<section aria-labelledby="sql-own"><h2 id="sql-own">${escapeHtml(text.own)}</h2>
<p class="hint">${escapeHtml(text.ownHint)}</p>
<div id="sql-own-tables"></div>
<p><label class="button-quiet sql-choose"><input class="visually-hidden" id="sql-files" type="file" multiple accept=".csv,.tsv,.txt,.parquet,.json,.ndjson,.jsonl">${escapeHtml(text.choose)}</label></p>
<p class="hint" id="sql-own-status" role="status"></p></section>
<section aria-labelledby="sql-history"><h2 id="sql-history">${escapeHtml(text.history)}</h2>
<p class="hint">${escapeHtml(text.historyHint)}</p>
<div id="sql-past"><p class="hint">${escapeHtml(text.historyEmpty)}</p></div></section>
</div>
</div>
<section class="sql-engine" aria-labelledby="sql-engine"><h2 id="sql-engine">${escapeHtml(text.engine)}</h2>
<div class="prose"><p>${escapeHtml(text.engineIs(engineVersion, f.month(engineMonth)))}</p>
<p>${escapeHtml(text.engineMost(f.number(mostRows), megabytes(mostMemory)))}</p></div>
<h3>${escapeHtml(text.limits)}</h3>
<div class="table-wrap" tabindex="0" role="region" aria-label="${escapeHtml(text.limits)}"><table><thead><tr><th scope="col">${escapeHtml(text.limitsOf)}</th><th scope="col">${escapeHtml(text.limitsInstead)}</th></tr></thead><tbody>
${limits.map(({name, instead}) => `<tr><td>${escapeHtml(text.limit[name])}</td><td>${instead === null ? escapeHtml(text.noInstead) : `<code>${escapeHtml(instead)}</code>`}</td></tr>`).join("\n")}
</tbody></table></div></section>`,
    client: {files: {worker: "engine/worker.js", wasm: "engine/duckdb.wasm"}},
  });
}

function starterList<Name extends string>(
  heading: string,
  list: readonly Starter<Name>[],
  words: Readonly<Record<Name, string>>,
): string {
  // A line feed in an attribute stays one; one that is empty would end the block of HTML.
  const items = list.map(
    ({name, sql}) =>
      `<li><button class="sql-pick" type="button" data-sql="${escapeHtml(sql).replaceAll("\n", "&#10;")}">${escapeHtml(words[name])}</button></li>`,
  );
  return `<details class="sql-list" open><summary>${escapeHtml(heading)}</summary><ul>${items.join("\n")}</ul></details>`;
}

/** A table with its columns; the script reads the schema here. */
function tableDetails(table: Table, lang: Language): string {
  const f = format(lang);
  const file = snapshotFiles().find(({path}) => path === `${table.name}.parquet`);
  if (file === undefined) return "";
  const key = keyed.includes(table.name) ? keyColumn(table.name as WholeTableName) : null;
  const columns = table.columns.map(
    (column) => [column.name, physicalType(column), column.description[lang]] as const,
  );
  const [expression, name] = key?.split(" AS ") ?? [];
  const all = name === undefined ? columns : [...columns, [name, "VARCHAR", expression ?? ""] as const];
  const items = all.map(
    ([column, type, description]) =>
      `<li data-column="${escapeHtml(column)}" data-type="${escapeHtml(type)}" title="${escapeHtml(description.replaceAll("`", ""))}"><button class="sql-pick" type="button" data-insert="${escapeHtml(column)}">${escapeHtml(column)}</button> <code>${escapeHtml(type)}</code></li>`,
  );
  const url = `${rootOf(lang)}data/${file.path}?${encodeURIComponent(quality().snapshot)}`;
  return `<details class="sql-list sql-table" data-table="${escapeHtml(table.name)}" data-url="${escapeHtml(url)}" data-bytes="${file.bytes}"${key === null ? "" : ` data-key="${escapeHtml(key)}"`}><summary><code>${escapeHtml(table.name)}</code> <span class="meta">${escapeHtml(f.bytes(file.bytes))}</span></summary>
<p class="hint">${escapeHtml(table.description[lang]).replaceAll(/`([^`]*)`/g, "<code>$1</code>")}</p>
<ul>${items.join("\n")}</ul></details>`;
}
