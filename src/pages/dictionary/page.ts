import {tables} from "../../../loaders/schema.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {caveat, notebookContent, notebookPage, prose} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {snapshotFiles} from "../../snapshot/snapshotFiles.js";
import type {ColumnFacts, DictionaryAnalysis} from "./analysis.js";
import {tableHtml} from "./tableHtml.js";
import {dictionaryText} from "./text.js";

/** The notebook's finding: its heading and its line in the list of notebooks. */
export function dictionaryFinding(data: DictionaryAnalysis, lang: Language): string {
  const text = dictionaryText[lang];
  const columns = data.tables.flatMap(({rows, columns: of}) =>
    Object.values(of).map((facts) => ({rows, facts})),
  );
  const empty = columns.filter(({rows, facts}) => 2 * missing(facts) > rows).length;
  const number = format(lang).number;
  const all = [number(columns.length), number(data.tables.length)] as const;
  if (empty === 0) return text.findingFull(...all);
  return empty === 1 ? text.findingOne(...all) : text.finding(...all, number(empty));
}

function missing({nulls, unknown}: ColumnFacts): number {
  return nulls + unknown;
}

export function page(lang: Language): string {
  const data = analysisJson<DictionaryAnalysis>("dictionary");
  const text = dictionaryText[lang];
  const files = snapshotFiles();
  const contents = data.tables.map(
    ({name, rows}) =>
      `<li><a href="#${name}"><code>${name}</code></a> ${escapeHtml(text.rows(format(lang).number(rows)))}</li>`,
  );
  return notebookPage({
    lang,
    name: "dictionary",
    content: notebookContent({
      description: text.description,
      finding: dictionaryFinding(data, lang),
      lead: text.lead,
      sections: [
        {
          id: "how",
          heading: text.howHeading,
          html: `${prose(...text.how)}
${caveat(...text.caveats)}
<nav aria-label="${escapeHtml(text.contents)}"><ul class="dictionary-contents">${contents.join("\n")}</ul></nav>
<div class="field dictionary-filter" hidden><label for="dictionary-filter">${escapeHtml(text.filter)}</label><p class="hint" id="dictionary-filter-hint">${escapeHtml(text.filterHint)}</p><input class="control" id="dictionary-filter" type="search" autocomplete="off" aria-describedby="dictionary-filter-hint"><p class="meta" role="status"></p></div>`,
        },
        ...data.tables.flatMap((facts) => {
          const table = tables.find(({name}) => name === facts.name);
          return table === undefined
            ? []
            : [{id: table.name, heading: table.name, html: tableHtml(table, facts, files, lang)}];
        }),
      ],
    }),
  });
}
