import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {pageSource} from "../../layout/pageSource.js";
import {quality} from "../../snapshot/quality.js";
import {notebookList, toolList} from "../notebookList.js";
import {analysisText} from "./text.js";

/** The index of what one can do with the data and learn from them; tools first. */
export function page(lang: Language): string {
  const text = analysisText[lang];
  const tools = toolList(["explorer", "compare", "sql", "dictionary", "downloads", "api", "method"], lang);
  return pageSource({
    lang,
    name: "analysis",
    title: text.title,
    description: text.description,
    html: `<h1>${escapeHtml(text.heading)}</h1>
<p class="lead">${escapeHtml(text.lead(format(lang).number(quality().rows_out)))}</p>
<section aria-labelledby="tools">
<h2 id="tools">${escapeHtml(text.tools)}</h2>
<ul class="notebook-list">${tools.join("\n")}</ul>
</section>
<section aria-labelledby="notebooks">
<h2 id="notebooks">${escapeHtml(text.notebooks)}</h2>
<ul class="notebook-list notebook-index">${notebookList(lang, true).join("\n")}</ul>
</section>`,
  });
}
