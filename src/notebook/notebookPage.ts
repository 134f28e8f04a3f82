import {join} from "node:path";
import {projectFolder} from "../../loaders/projectFolder.js";
import {type Filled, type Filling, fillDocument} from "../document/fillDocument.js";
import {readDocument} from "../document/readDocument.js";
import {escapeHtml} from "../dom/escapeHtml.js";
import {href} from "../dom/href.js";
import {aloneScript} from "../figures/aloneScript.js";
import {figureAnchor} from "../figures/figureAddress.js";
import type {Language} from "../format/language.js";
import {cite} from "../layout/cite.js";
import {pageSource} from "../layout/pageSource.js";
import type {WholeTableName} from "../queries/tableNames.js";
import {pagesWithoutData} from "../snapshot/pagesWithoutData.js";
import {quality} from "../snapshot/quality.js";
import {siteName} from "../snapshot/siteName.js";
import {notebooksText} from "../text/notebook.js";
import {type NotebookName, notebookPages, notebooks} from "../text/notebooks.js";

export interface NotebookSource {
  readonly lang: Language;
  readonly name: NotebookName;
  readonly content: Filled;
  /** Tables that the engine loads when the reader changes something. */
  readonly tables?: readonly WholeTableName[];
}

/** What some of a document is filled with, such as one of its sections. */
export type Facts = Partial<Omit<Filling, "figure">>;

/** A notebook's document `LANGUAGE.markdown` in its folder, with what it is filled with, in one part or several. */
export function notebookDocument(name: NotebookName, lang: Language, ...facts: readonly Facts[]): Filled {
  const path = join(projectFolder, "src/pages", name, `${lang}.markdown`);
  return fillDocument(readDocument(path), {
    args: Object.assign({}, ...facts.map(({args}) => args)),
    when: Object.assign({}, ...facts.map(({when}) => when)),
    parts: Object.assign({}, ...facts.map(({parts}) => parts)),
    figure: (id) => figurePlace(id, lang),
  });
}

/**
 * The page of a notebook. Its code is the function `show` of `show.ts` in the notebook's folder, which gets the
 * notebook's data as the file `analysis`.
 */
export function notebookPage({lang, name, content, tables = []}: NotebookSource): string {
  const {description, finding, lead, sections} = content;
  const text = notebooksText[lang];
  const leftOut = pagesWithoutData(quality());
  const there = notebooks.filter((other) => !leftOut.has(other));
  const place = there.indexOf(name as (typeof notebooks)[number]);
  return pageSource({
    lang,
    name,
    title: `${text.names[name]} – ${text.analysis}`,
    description,
    headScript: aloneScript,
    html: `<div class="notebook">
<div class="notebook-head">
<p class="kicker"><a href="${href("analysis")}">${text.analysis}</a> · ${escapeHtml(text.names[name])}${place < 0 ? "" : ` · ${text.place(String(place + 1), String(there.length))}`}</p>
<h1 class="finding">${finding}</h1>
<p class="lead">${lead}</p>
</div>
${contents(sections, lang)}
<div class="notebook-body">
${sections.map(section).join("\n")}
${cite(text.names[name], {...quality(), site: siteName(quality().kind)}, lang)}
${neighbours(name, lang)}
</div>
</div>`,
    client: {
      ...(tables.length > 0 && {tables, version: quality().snapshot}),
      files: {analysis: `data/analyses/${name}.json`},
    },
  });
}

/** Notebooks with fewer sections need no list of them. */
const fewestListed = 4;

/** The sections as a list of links: folded where the screen is narrow, beside the page and following it where it is wide. */
function contents(sections: Filled["sections"], lang: Language): string {
  if (sections.length < fewestListed) return "";
  const links = sections.map(({id, heading}) => `<li><a href="#${id}">${heading}</a></li>`);
  const {contents: label} = notebooksText[lang];
  return `<nav class="contents" aria-label="${label}"><details><summary>${label}</summary><ol>${links.join("")}</ol></details></nav>`;
}

function section({id, heading, html}: Filled["sections"][number]): string {
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${html}
</section>`;
}

/** Where a figure will stand: `show` draws it there under this id. */
function figurePlace(id: string, lang: Language): string {
  const {drawing, needsScript} = notebooksText[lang];
  return `<div class="figure-place" id="${figureAnchor(id)}" data-figure="${id}"><p class="meta">${drawing}</p><noscript><p class="message">${needsScript}</p></noscript></div>`;
}

function neighbours(name: NotebookName, lang: Language): string {
  const text = notebooksText[lang];
  const leftOut = pagesWithoutData(quality());
  const pages = notebookPages.filter((other) => !leftOut.has(other));
  const at = pages.indexOf(name);
  const link = (other: NotebookName | undefined, rel: "prev" | "next") =>
    other === undefined
      ? ""
      : `<a rel="${rel}" href="${href(other)}">${rel === "prev" ? "← " : ""}${escapeHtml(text.names[other])}${rel === "next" ? " →" : ""}</a>`;
  return `<nav class="neighbours" aria-label="${text.navigation}">${link(pages[at - 1], "prev")}<a href="${href("analysis")}">${text.all}</a>${link(pages[at + 1], "next")}</nav>`;
}
