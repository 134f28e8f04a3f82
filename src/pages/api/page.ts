import {join} from "node:path";
import {projectFolder} from "../../../loaders/projectFolder.js";
import type {QuestionsJson} from "../../../loaders/publish/siteJson.js";
import {siteUrl} from "../../../loaders/siteUrl.js";
import {fillDocument} from "../../document/fillDocument.js";
import {readDocument} from "../../document/readDocument.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {capital} from "../../format/capital.js";
import {type Language, rootOf} from "../../format/language.js";
import {pageSource} from "../../layout/pageSource.js";
import {listKinds} from "../../shared/api.js";
import {quality} from "../../snapshot/quality.js";
import {siteJson} from "../../snapshot/siteJson.js";
import {type CallName, callNames} from "./calls.js";
import {type Asked, examples} from "./examples.js";
import {apiText} from "./text.js";

/** Where the API stands, from the root of the site. */
const folder = "api/v1/";

/** The file of each call; N stands for the number of a shard. */
const files: Readonly<Record<CallName, string>> = {
  months: "months.json",
  weekdays: "weekdays.json",
  film: "films/N.json",
  title: "titles/N.json",
  person: "people/N.json",
  name: "names/N.json",
  personWithoutId: "people-without-id/N.json",
  list: "lists/N.json",
  sentences: "sentences.json",
  distributions: "distributions.json",
};

/** The functions of the former API: which calls answer them, and where in the last one the answer stands. */
const functions: readonly (readonly [name: string, calls: readonly CallName[], answer: string])[] = [
  ["cantidad_filmaciones_mes(mes)", ["months"], "counts[mes - 1].sentence.es"],
  ["cantidad_filmaciones_dia(dia)", ["weekdays"], "counts[dia - 1].sentence.es"],
  ["score_titulo(titulo)", ["title", "film"], "film › sentences › score › es"],
  ["votos_titulo(titulo)", ["title", "film"], "film › sentences › votes › es"],
  ["get_actor(nombre)", ["name", "person"], "person › acting › sentence › es"],
  ["get_director(nombre)", ["name", "person"], "person › directing › sentence › es; films"],
  ["recomendacion(titulo)", ["title", "film"], "film › recommendations › title"],
];

/** The page that documents the JSON API and lets try it. */
export function page(lang: Language): string {
  const text = apiText[lang];
  const asked = askedFor(siteJson<QuestionsJson>("questions.json"));
  const {rows_out, actors, directors} = quality();
  const document = fillDocument(readDocument(join(projectFolder, "src/pages/api", `${lang}.markdown`)), {
    args: {
      films: rows_out,
      actors,
      directors,
      base: folder,
      hash: "FNV-1a",
      bits: 32,
      digits: 4,
    },
    parts: {
      calls: callsTable(lang),
      descriptions: descriptions(lang),
      examples: programs(asked, lang),
      forms: forms(asked, lang),
      functions: functionsTable(lang),
    },
    figure: () => "",
  });
  const sections = document.sections.map(
    ({id, heading, html}) =>
      `<section aria-labelledby="${id}">\n<h2 id="${id}">${heading}</h2>\n${html}\n</section>`,
  );
  return pageSource({
    lang,
    name: "api",
    title: text.title,
    description: document.description,
    html: `<h1>${document.finding}</h1>\n<p class="lead">${document.lead}</p>\n${sections.join("\n")}`,
    client: {engine: false},
  });
}

/** A film and a person that the data hold. */
function askedFor(questions: QuestionsJson | null): Asked {
  const film = questions?.films.find(({title}) => title !== null);
  const person = questions?.actors[0];
  return {
    film: {id: film?.id ?? 1, title: film?.title ?? ""},
    person: {id: person?.person_id ?? 1, name: person?.name ?? ""},
  };
}

function fileHtml(call: CallName, lang: Language): string {
  const {shard} = apiText[lang];
  return `<code>${escapeHtml(files[call].replace("N.", `${shard}.`))}</code>`;
}

function table(label: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${cell}</td>`).join("");
  return `<div class="table-wrap" tabindex="0" role="region" aria-label="${escapeHtml(label)}"><table>
<thead><tr>${columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("")}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}</tbody>
</table></div>`;
}

function callsTable(lang: Language): string {
  const text = apiText[lang];
  return table(
    text.title,
    [text.file, text.gives],
    callNames.map((call) => [fileHtml(call, lang), escapeHtml(text.calls[call].gives)]),
  );
}

function functionsTable(lang: Language): string {
  const text = apiText[lang];
  return table(
    text.old,
    [text.old, text.calledNow, text.answerIn],
    functions.map(([name, calls, answer]) => [
      `<code>${escapeHtml(name)}</code>`,
      calls.map((call) => fileHtml(call, lang)).join(" → "),
      `<code>${escapeHtml(answer)}</code>`,
    ]),
  );
}

function descriptions(lang: Language): string {
  const link = (name: string) => `<a rel="external" href="${rootOf(lang)}${folder}${name}">${name}</a>`;
  return `<div class="prose"><p>${apiText[lang].descriptions({
    openapi: link("openapi.json"),
    types: link("types.d.ts"),
    sums: link("SHA256SUMS"),
  })}</p></div>`;
}

function programs(asked: Asked, lang: Language): string {
  const text = apiText[lang];
  return Object.entries(examples(`${siteUrl(quality().kind)}${folder.slice(0, -1)}`, asked))
    .map(([language, code]) => {
      const label = text.program({language});
      const note = language === "curl" ? `<p class="meta">${escapeHtml(text.curlNeeds)}</p>` : "";
      return `<details class="data" data-program="${language}"><summary>${escapeHtml(label)}</summary>${note}
<pre class="api-json" tabindex="0" role="region" aria-label="${escapeHtml(label)}"><code>${escapeHtml(code)}</code></pre></details>`;
    })
    .join("\n");
}

function forms({film, person}: Asked, lang: Language): string {
  const text = apiText[lang];
  const values: Readonly<Partial<Record<CallName, string>>> = {
    film: String(film.id),
    title: film.title,
    person: String(person.id),
    name: person.name,
    list: "France",
  };
  const list = callNames.map((call) => {
    const {name, field} = text.calls[call];
    const id = `try-${call}`;
    const kinds =
      call === "list"
        ? `<div class="field"><label for="${id}-kind">${escapeHtml(text.kind)}</label><select class="control" id="${id}-kind" name="kind">${listKinds.map((kind) => `<option value="${kind}"${kind === "country" ? " selected" : ""}>${escapeHtml(capital(text.kinds[kind]))}</option>`).join("")}</select></div>`
        : "";
    const input =
      field === undefined
        ? ""
        : `<div class="field"><label for="${id}">${escapeHtml(field)}</label><input class="control" id="${id}" name="value" type="text" value="${escapeHtml(values[call] ?? "")}" autocomplete="off" autocapitalize="off" spellcheck="false"></div>`;
    return `<form class="api-call" data-call="${call}" aria-labelledby="${id}-heading">
<h3 id="${id}-heading">${escapeHtml(name)} ${fileHtml(call, lang)}</h3>
<div class="api-fields">${kinds}${input}<button class="button" type="submit">${escapeHtml(text.fetch)}</button></div>
<div class="api-answer" aria-live="polite"></div>
</form>`;
  });
  return `<noscript><p class="message">${escapeHtml(text.needsScript)}</p></noscript>\n<div class="api-calls">${list.join("\n")}</div>`;
}
