import {escapeHtml} from "../dom/escapeHtml.js";
import {type Language, languageOf, pathIn} from "../format/language.js";
import {notebookPages} from "../text/notebooks.js";
import {otherPages, questionPages} from "./navigation.js";
import {frameText} from "./text.js";

/** A reel seen from the front: the site's mark. */
const mark =
  '<svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><circle cx="16" cy="16" r="14.5" fill="var(--mark-body)"/><circle cx="16" cy="16" r="3" fill="var(--mark-light)"/><g fill="var(--mark-hole)"><circle cx="16" cy="7.6" r="3.4"/><circle cx="24" cy="13.4" r="3.4"/><circle cx="20.9" cy="22.8" r="3.4"/><circle cx="11.1" cy="22.8" r="3.4"/><circle cx="8" cy="13.4" r="3.4"/></g></svg>';

/** What the head of a page says of the site. */
interface HeadedSite {
  readonly siteName: string;
  /** Pages that it does not have. */
  readonly leftOut: ReadonlySet<string>;
}

const filmoteca: HeadedSite = {siteName: "Filmoteca", leftOut: new Set()};

/**
 * The head of every page.
 * @param path the page's path in the site, as Framework gives it (`/es/month`)
 */
export function header(path: string, {siteName, leftOut}: HeadedSite = filmoteca): string {
  const lang = languageOf(path);
  const text = frameText[lang];
  const other = text.otherLanguage;
  const {search} = text;
  const isThere = (name: string) => !leftOut.has(name);
  const isNotFound = /\/404$/.test(path);
  // A page that is not found has no counterpart.
  const counterpart = isNotFound ? "/" : path.replace(/\/index$/, "/");
  return `<a class="skip-link" href="#content">${text.skip}</a>
<div class="masthead">
<a class="brand" href="${pathIn(lang, "/")}">${mark}<span>${escapeHtml(siteName)}</span></a>
<form class="search" id="search" action="${isNotFound ? `.${pathIn(lang, "/search")}` : "./search"}.html" method="get" role="search" aria-label="${search.label}">
<div class="combobox"><input class="control" id="search-field" name="q" type="search" aria-label="${search.label}" placeholder="${search.placeholder}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-keyshortcuts="/ Control+K"></div>
</form>
<button class="menu" type="button" popovertarget="pages">${text.menu}</button>
<nav class="pages" id="pages" popover aria-label="${text.navigation}">
<ul>${links(questionPages.filter(isThere), path, lang)}</ul>
<ul>${links(otherPages.filter(isThere), path, lang)}</ul>
<a class="language" data-language href="${pathIn(other.lang, counterpart)}" hreflang="${other.lang}" lang="${other.lang}" aria-label="${other.label}">${other.name}</a>
</nav>
</div>`;
}

function links(pages: readonly string[], path: string, lang: Language): string {
  return pages
    .map((name) => {
      const target = pathIn(lang, `/${name}`);
      const current =
        target === path ? ' aria-current="page"' : holds(name, path) ? ' aria-current="true"' : "";
      return `<li><a href="${target}"${current}>${escapeHtml(frameText[lang].pages[name] ?? name)}</a></li>`;
    })
    .join("");
}

/** The notebooks stand below the analysis. */
function holds(name: string, path: string): boolean {
  return name === "analysis" && (notebookPages as readonly string[]).includes(path.replace(/^.*\//, ""));
}
