import {escapeHtml} from "../dom/escapeHtml.js";
import {href} from "../dom/href.js";
import type {Language} from "../format/language.js";
import {pagesWithoutData} from "../snapshot/pagesWithoutData.js";
import {quality} from "../snapshot/quality.js";
import {notebooksText} from "../text/notebook.js";
import {type NotebookName, notebooks} from "../text/notebooks.js";
import {cardsText} from "./cardsText.js";
import {notebookContent} from "./notebookContent.js";
import {notebookPicture} from "./notebookPicture.js";

/** Notebooks in which one looks for oneself. */
const interactive = ["explorer", "compare"] as const;

/** Cards of tools: what one can do with each, with its picture where it has one. In page loaders only. */
export function toolList(
  tools: readonly (keyof (typeof cardsText)["en"]["tools"])[],
  lang: Language,
): readonly string[] {
  return tools.map((name) => {
    const tool = cardsText[lang].tools[name];
    const picture = isNotebook(name) ? notebookPicture(name, lang) : "";
    return card(name, tool.name, escapeHtml(tool.does), picture);
  });
}

/**
 * Cards of the notebooks that tell something. In page loaders only.
 * @param questions whether they tell what each one found and the questions that it answers, or in short what it is about
 */
export function notebookList(lang: Language, questions: boolean): readonly string[] {
  const leftOut = pagesWithoutData(quality());
  const telling = notebooks.filter(
    (name) => !(interactive as readonly string[]).includes(name) && !leftOut.has(name),
  );
  return telling.map((name) => {
    const {description, finding, sections} = notebookContent(name, lang);
    const links = sections.map(({id, heading}) => `<li><a href="${href(name)}#${id}">${heading}</a></li>`);
    return card(
      name,
      notebooksText[lang].names[name],
      questions ? sentence(finding) : escapeHtml(description),
      notebookPicture(name, lang) + (questions ? `<ul class="card-questions">${links.join("")}</ul>` : ""),
    );
  });
}

function isNotebook(name: string): name is NotebookName {
  return (notebooks as readonly string[]).includes(name);
}

/** A heading as a sentence: with a full stop. */
function sentence(heading: string): string {
  return /[.?!]$/.test(heading) ? heading : `${heading}.`;
}

function card(
  page: NotebookName | keyof (typeof cardsText)["en"]["tools"],
  name: string,
  says: string,
  more: string,
): string {
  return `<li class="notebook-card"><h3><a href="${href(page)}">${escapeHtml(name)}</a></h3><p>${says}</p>${more}</li>`;
}
