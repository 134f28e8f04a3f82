import {escapeHtml} from "../../dom/escapeHtml.js";
import type {Language} from "../../format/language.js";
import {pageSource} from "../../layout/pageSource.js";
import {searchPageText} from "../search/text.js";

/**
 * One page for both languages: a host serves the same one for every address that it does not have. It runs no script, and what
 * its forms ask for is found from the site's root, its `<base>`.
 */
export function page(): string {
  return pageSource({
    lang: "en",
    name: "404",
    title: "Page not found",
    description: "There is no page at this address.",
    html: `<h1>There is no page at this address</h1>
<p class="lead">Perhaps it moved, or a letter went missing. Search for what you were after, or <a href="/">start from the questions</a>.</p>
${searchForm("en", "./search.html")}
<div lang="es">
<h2>No hay ninguna página en esta dirección</h2>
<p class="lead">Quizá se mudó, o falta una letra. Busque lo que quería encontrar o <a href="/es/">empiece por las preguntas</a>.</p>
${searchForm("es", "./es/search.html")}
</div>`,
  });
}

function searchForm(lang: Language, action: string): string {
  const {field, send} = searchPageText[lang];
  return `<form class="ask" action="${action}" method="get">
<div class="field"><label for="asked-${lang}">${escapeHtml(field)}</label>
<input class="control" id="asked-${lang}" name="q" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"></div>
<button class="button" type="submit">${escapeHtml(send)}</button>
</form>`;
}
