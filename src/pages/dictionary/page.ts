import {tables} from "../../../loaders/schema.js";
import type {Filled} from "../../document/fillDocument.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {notebookDocument, notebookPage} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {type SnapshotFile, snapshotFiles} from "../../snapshot/snapshotFiles.js";
import type {DictionaryAnalysis} from "./analysis.js";
import {tableHtml} from "./tableHtml.js";
import {dictionaryText} from "./text.js";

export function page(lang: Language): string {
  return notebookPage({lang, name: "dictionary", content: content(lang)});
}

/** The document with its figures, and a section for each table. */
export function content(lang: Language): Filled {
  return contentOf(analysisJson("dictionary"), snapshotFiles(), lang);
}

export function contentOf(data: DictionaryAnalysis, files: readonly SnapshotFile[], lang: Language): Filled {
  const columns = data.tables.flatMap(({rows, columns: of}) =>
    Object.values(of).map(({nulls, unknown}) => ({rows, missing: nulls + unknown})),
  );
  const empty = columns.filter(({rows, missing}) => 2 * missing > rows).length;
  const document = notebookDocument("dictionary", lang, {
    args: {columns: columns.length, tables: data.tables.length, empty},
    when: {someEmpty: empty > 0},
    parts: {contents: contentsHtml(data, lang), filter: filterHtml(lang)},
  });
  const sections = data.tables.flatMap((facts) => {
    const table = tables.find(({name}) => name === facts.name);
    return table === undefined
      ? []
      : [{id: table.name, heading: escapeHtml(table.name), html: tableHtml(table, facts, files, lang)}];
  });
  return {...document, sections: [...document.sections, ...sections]};
}

function contentsHtml(data: DictionaryAnalysis, lang: Language): string {
  const text = dictionaryText[lang];
  const items = data.tables.map(
    ({name, rows}) =>
      `<li><a href="#${name}"><code>${name}</code></a> ${escapeHtml(text.rows({n: format(lang).number(rows)}))}</li>`,
  );
  return `<nav aria-label="${escapeHtml(text.contents)}"><ul class="dictionary-contents">${items.join("\n")}</ul></nav>`;
}

/** The box that finds columns; shown by the page's code. */
function filterHtml(lang: Language): string {
  const text = dictionaryText[lang];
  return `<div class="field dictionary-filter" hidden><label for="dictionary-filter">${escapeHtml(text.filter)}</label><p class="hint" id="dictionary-filter-hint">${escapeHtml(text.filterHint)}</p><input class="control" id="dictionary-filter" type="search" autocomplete="off" aria-describedby="dictionary-filter-hint"><p class="meta" role="status"></p></div>`;
}
