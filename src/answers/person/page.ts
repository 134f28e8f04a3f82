import type {QuestionsJson} from "../../../loaders/publish/siteJson.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {PeopleTable} from "../../queries/personRow.js";
import {siteJson} from "../../snapshot/siteJson.js";
import {questionSource} from "../questionSource.js";
import {personText} from "./text.js";

/** The page of an actor's or a director's films. */
export function personPage(lang: Language, table: PeopleTable): string {
  const f = format(lang);
  const text = personText[table][lang];
  const people = siteJson<QuestionsJson>("questions.json")?.[table] ?? [];
  return questionSource({
    lang,
    name: table === "actors" ? "actor" : "director",
    text,
    parameter: "name",
    label: text.label,
    hint: text.hint,
    examples: {
      heading: text.examples,
      choices: people.map((person) => ({
        name: person.name,
        note: text.example(f.number(person.films), f.measure(person.total_return)),
        parameters: {id: String(person.person_id)},
      })),
    },
    tables: [table, "movies", "cast", "crew"],
  });
}
