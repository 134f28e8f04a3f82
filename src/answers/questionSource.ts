import {escapeHtml} from "../dom/escapeHtml.js";
import {aloneScript} from "../figures/aloneScript.js";
import type {Language} from "../format/language.js";
import {type PageText, pageSource} from "../layout/pageSource.js";
import type {WholeTableName} from "../queries/tableNames.js";
import {quality} from "../snapshot/quality.js";
import {askForm} from "./askForm.js";
import {askLinks} from "./askLinks.js";
import type {Choice} from "./outcome.js";

/** What the page of a question says before anybody has asked. */
export interface QuestionSource {
  readonly lang: Language;
  /** Name of the page. */
  readonly name: string;
  readonly text: PageText;
  /** HTML that follows the lead. */
  readonly afterLead?: string;
  /** The field: the parameter that it gives, its label and its hint. */
  readonly parameter: string;
  readonly label: string;
  readonly hint: string;
  /** HTML of further fields. */
  readonly more?: string;
  /** What to ask, for example, under a heading. */
  readonly examples: {readonly heading: string; readonly choices: readonly Choice[]};
  /** Tables that the engine loads on this page, in this order. */
  readonly tables: readonly WholeTableName[];
  /** Data of the page, as in `Page`. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The page of a question, which `questionPage` makes live. */
export function questionSource(source: QuestionSource): string {
  const {
    lang,
    name,
    text,
    afterLead = "",
    parameter,
    label,
    hint,
    more = "",
    examples,
    tables,
    files = {},
  } = source;
  const {snapshot, data_end} = quality();
  const idle = `<h2>${escapeHtml(examples.heading)}</h2>${askLinks(examples.choices, name)}`;
  return pageSource({
    lang,
    name,
    title: text.title,
    description: text.description,
    headScript: aloneScript,
    html: `<h1>${escapeHtml(text.heading)}</h1>
<p class="lead">${escapeHtml(text.lead)}${afterLead}</p>
${askForm({lang, page: name, parameter, label, hint, more, idle})}`,
    client: {tables, files, version: snapshot, dataEnd: data_end},
  });
}
