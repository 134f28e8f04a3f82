import {escapeHtml} from "../dom/escapeHtml.js";
import {href} from "../dom/href.js";
import {aloneScript} from "../figures/aloneScript.js";
import type {Language} from "../format/language.js";
import {type PageText, pageSource} from "../layout/pageSource.js";
import {analysisJson} from "../snapshot/analysisJson.js";
import {quality} from "../snapshot/quality.js";
import {commonText} from "../text/common.js";
import {entityText} from "./text.js";

/** What a page of films or people says before anybody has asked for one. */
export interface EntitySource {
  readonly lang: Language;
  /** Name of the page. */
  readonly name: string;
  readonly text: PageText;
  /** Where one is looked for: the page that the form is sent to, the parameter that its field gives, its words. */
  readonly form: {
    readonly page: string;
    readonly parameter: string;
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
  };
  /** Links to some of them, under headings. */
  readonly examples: readonly {
    readonly heading: string;
    readonly links: readonly {readonly name: string; readonly note: string; readonly href: string}[];
  }[];
}

/** The page of a film, of a person or of a list of films, which `entityPage` makes live. It needs no engine. */
export function entitySource({lang, name, text, form, examples}: EntitySource): string {
  const explorer = analysisJson<{readonly languages: readonly string[]}>("explorer");
  return pageSource({
    lang,
    name,
    title: text.title,
    description: text.description,
    headScript: aloneScript,
    html: `<p class="kicker entity-kicker">${escapeHtml(commonText[lang].working)}</p>
<h1 class="entity-name" dir="auto" tabindex="-1">${escapeHtml(text.heading)}</h1>
<p class="lead" id="lead">${escapeHtml(text.lead)}</p>
<p class="visually-hidden" id="announced" role="status"></p>
<div class="entity" id="answer" data-explorer-languages="${escapeHtml(explorer.languages.join(" "))}"></div>
<section class="find" aria-labelledby="find">
<h2 id="find">${escapeHtml(form.heading)}</h2>
<form class="ask" id="ask" action="${escapeHtml(href(form.page))}" method="get" role="search">
<div class="field"><label for="asked">${escapeHtml(form.label)}</label>
<input class="control" id="asked" name="${form.parameter}" type="text" aria-describedby="asked-hint" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
<p class="hint" id="asked-hint">${escapeHtml(form.hint)}</p></div>
<button class="button" type="submit">${escapeHtml(entityText[lang].find)}</button>
</form>
<noscript><p class="message">${escapeHtml(commonText[lang].needsScript)}</p></noscript>
</section>
<div id="idle">${examples
      .map(
        ({heading, links}) =>
          `<h2>${escapeHtml(heading)}</h2><ul class="choices">${links
            .map(
              (link) =>
                `<li><a href="${escapeHtml(link.href)}"><span class="choice-name" dir="auto">${escapeHtml(link.name)}</span> <span class="choice-note">${escapeHtml(link.note)}</span></a></li>`,
            )
            .join("\n")}</ul>`,
      )
      .join("\n")}</div>`,
    client: {engine: false, dataEnd: quality().data_end},
  });
}
