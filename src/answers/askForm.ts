import {escapeHtml} from "../dom/escapeHtml.js";
import type {Language} from "../format/language.js";
import {commonText} from "../text/common.js";

/** The form of a question and the places for its answer and for what stands there before one. */
export function askForm(options: {
  readonly lang: Language;
  /** Name of the page, to which the form is sent. */
  readonly page: string;
  readonly parameter: string;
  readonly label: string;
  readonly hint: string;
  /** HTML of further fields. */
  readonly more?: string;
  /** HTML of what stands there before anybody has asked. */
  readonly idle: string;
}): string {
  const {lang, page, parameter, label, hint, more = "", idle} = options;
  const text = commonText[lang];
  return `<form class="ask" id="ask" action="./${page}.html" method="get" role="search">
<div class="field"><label for="asked">${escapeHtml(label)}</label>
<div class="combobox"><input class="control" id="asked" name="${parameter}" type="text" aria-describedby="asked-hint" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"></div>
<p class="hint" id="asked-hint">${escapeHtml(hint)}</p></div>
<button class="button" type="submit">${text.ask}</button>
${more}</form>
<noscript><p class="message">${escapeHtml(text.needsScript)}</p></noscript>
<p class="visually-hidden" id="announced" role="status"></p>
<section class="answer" id="answer"></section>
<section id="idle">${idle}</section>`;
}
