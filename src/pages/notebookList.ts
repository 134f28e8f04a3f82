import {escapeHtml} from "../dom/escapeHtml.js";
import {href} from "../dom/href.js";
import type {Language} from "../format/language.js";
import {notebooksText} from "../text/notebook.js";
import {notebookPages} from "../text/notebooks.js";
import {findingOf} from "./findingOf.js";

/** What lets one look for oneself comes first. */
const tools = ["explorer", "compare"] as const;

/** The notebooks with what each one found, as a section. In page loaders only. */
export function notebookList(heading: string, lang: Language): string {
  const {names} = notebooksText[lang];
  const others = notebookPages.filter((name) => !(tools as readonly string[]).includes(name));
  const items = [...tools, ...others].map(
    (name) =>
      `<li><a href="${href(name)}"><b>${escapeHtml(names[name])}</b>${findingOf(name, lang)}</a></li>`,
  );
  return `<section aria-labelledby="notebooks">
<h2 id="notebooks">${escapeHtml(heading)}</h2>
<ul class="notebook-list">${items.join("\n")}</ul>
</section>`;
}
