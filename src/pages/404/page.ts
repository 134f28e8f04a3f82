import {siteSettings} from "../../../loaders/siteSettings.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import type {Language} from "../../format/language.js";
import {pageSource} from "../../layout/pageSource.js";
import {quality} from "../../snapshot/quality.js";
import {searchPageText} from "../search/text.js";

const parts: Readonly<
  Record<Language, {title: string; description: string; body: (heading: "h1" | "h2") => string}>
> = {
  en: {
    title: "Page not found",
    description: "There is no page at this address.",
    body: (heading) => `<${heading}>There is no page at this address</${heading}>
<p class="lead">Perhaps it moved, or a letter went missing. Search for what you were after, or <a href="/">start from the questions</a>.</p>
${searchForm("en", "./search.html")}`,
  },
  es: {
    title: "Página no encontrada",
    description: "No hay ninguna página en esta dirección.",
    body: (heading) => `<${heading}>No hay ninguna página en esta dirección</${heading}>
<p class="lead">Quizá se mudó, o falta una letra. Busque lo que quería encontrar o <a href="/es/">empiece por las preguntas</a>.</p>
${searchForm("es", "./es/search.html")}`,
  },
};

/**
 * One page for both languages, first that in which the site greets: a host serves the same one for every address that it does
 * not have. It runs no script, and what its forms ask for is found from the site's root, its `<base>`.
 */
export function page(): string {
  return notFound(siteSettings(quality().kind).language ?? "en");
}

/** The same for a site that greets in a language. */
export function notFound(first: Language): string {
  const second = first === "en" ? "es" : "en";
  const {title, description, body} = parts[first];
  return pageSource({
    // As it stands among the English pages.
    lang: "en",
    name: "404",
    title,
    description,
    html: `${body("h1")}
<div lang="${second}">
${parts[second].body("h2")}
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
