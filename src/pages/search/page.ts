import {escapeHtml} from "../../dom/escapeHtml.js";
import type {Language} from "../../format/language.js";
import {pageSource} from "../../layout/pageSource.js";
import {quality} from "../../snapshot/quality.js";
import {commonText} from "../../text/common.js";
import {searchPageText} from "./text.js";

/** The page with all that the search finds. */
export function page(lang: Language): string {
  const text = searchPageText[lang];
  return pageSource({
    lang,
    name: "search",
    title: text.title,
    description: text.description,
    html: `<h1>${escapeHtml(text.heading)}</h1>
<p class="lead">${escapeHtml(text.lead)}</p>
<form class="ask" id="ask" action="./search.html" method="get">
<div class="field"><label for="asked">${escapeHtml(text.field)}</label>
<div class="combobox"><input class="control" id="asked" name="q" type="search" data-search autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"></div></div>
<button class="button" type="submit">${escapeHtml(text.send)}</button>
</form>
<noscript><p class="message">${escapeHtml(commonText[lang].needsScript)}</p></noscript>
<p class="visually-hidden" id="announced" role="status"></p>
<section class="answer" id="answer"></section>`,
    client: {engine: false, dataEnd: quality().data_end},
  });
}
