import type {QuestionsJson} from "../../loaders/publish/siteJson.js";
import {escapeHtml} from "../frame/escapeHtml.js";
import {formatNumber} from "../frame/format.js";
import type {Language} from "../frame/language.js";
import {page} from "../frame/page.js";
import {quality} from "../frame/quality.js";
import {siteJson} from "../frame/siteJson.js";
import type {PeopleTable} from "../queries/peopleByName.js";
import {formatMeasure} from "../questions/formatMeasure.js";
import {personText} from "../text/person.js";
import {askForm} from "./askForm.js";
import {askLinks} from "./askLinks.js";

/** The page of an actor's or a director's films. */
export function personPage(lang: Language, table: PeopleTable): string {
  const text = personText[table][lang];
  const name = table === "actors" ? "actor" : "director";
  const people = siteJson<QuestionsJson>("questions.json")?.[table] ?? [];
  const links = people.map((person) => ({
    name: person.name,
    note: text.example(formatNumber(person.films, lang), formatMeasure(person.total_return, lang)),
    parameters: {id: String(person.person_id)},
  }));
  return page({
    lang,
    name,
    title: text.title,
    description: text.description,
    html: `<h1>${escapeHtml(text.heading)}</h1>
<p class="lead">${escapeHtml(text.lead)}</p>
${askForm({
  lang,
  page: name,
  parameter: "name",
  label: text.label,
  hint: text.hint,
  idle: `<h2>${escapeHtml(text.examples)}</h2>${askLinks(links, name)}`,
})}`,
    client: {
      dataEnd: quality().data_end,
      module: "components/askPerson.js",
      name: table === "actors" ? "askActor" : "askDirector",
      tables: [table, "movies", "cast", "crew"],
    },
  });
}
