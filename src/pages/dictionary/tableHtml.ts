import type {Table} from "../../../loaders/schema.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import {type Language, rootOf} from "../../format/language.js";
import type {SnapshotFile} from "../../snapshot/snapshotFiles.js";
import type {TableFacts} from "./analysis.js";
import {codeHtml} from "./codeHtml.js";
import {columnHtml} from "./columnHtml.js";
import {dictionaryText} from "./text.js";

/** A table with its file, its keys and its columns. */
export function tableHtml(
  table: Table,
  facts: TableFacts,
  files: readonly SnapshotFile[],
  lang: Language,
): string {
  const text = dictionaryText[lang];
  const number = format(lang).number;
  const list = (columns: readonly string[]) => columns.map((column) => `\`${column}\``).join(", ");
  const description = table.description[lang];
  const keys =
    table.primaryKey === undefined
      ? text.noKey
      : `${text.key({columns: list(table.primaryKey)})} ${facts.repeated === 0 ? text.keyHolds : text.keyBroken({rows: number(facts.repeated ?? 0)})}`;
  const references = Object.entries(table.foreignKeys ?? {}).map(([column, target]) => {
    const broken = facts.broken[column] ?? 0;
    return `${text.reference({column: `\`${column}\``, target: `\`${target}\``})} ${broken === 0 ? text.referenceHolds : text.referenceBroken({rows: number(broken)})}`;
  });
  return `<p class="lead dictionary-lead">${codeHtml(description)}</p>
<p class="dictionary-file">${escapeHtml(text.rows({n: number(facts.rows)}))} · ${escapeHtml(text.columnCount({n: number(table.columns.length)}))}${fileLink(table.name, files, lang)}</p>
<ul class="dictionary-keys">${[keys, ...references, text.sortedBy({columns: list(table.sortedBy)})]
    .map((sentence) => `<li>${codeHtml(sentence)}</li>`)
    .join("\n")}</ul>
<ul class="dictionary-columns" aria-label="${escapeHtml(`${table.name}: ${text.columnCount({n: number(table.columns.length)})}`)}">${table.columns
    .map((column) => {
      const own = facts.columns[column.name];
      return own === undefined ? "" : columnHtml(table, column, own, facts.rows, lang);
    })
    .join("\n")}</ul>`;
}

/** The Parquet file of the table; nothing where the snapshot has none. */
function fileLink(table: string, files: readonly SnapshotFile[], lang: Language): string {
  const file = files.find(({path}) => path === `${table}.parquet`);
  if (file === undefined) return "";
  const root = rootOf(lang);
  const label = dictionaryText[lang].file({name: file.path, size: format(lang).bytes(file.bytes)});
  return ` · <a rel="external" href="${root}data/${escapeHtml(file.path)}">${escapeHtml(label)}</a>`;
}
