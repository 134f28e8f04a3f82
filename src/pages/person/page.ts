import type {QuestionsJson} from "../../../loaders/publish/siteJson.js";
import {personHref} from "../../dom/personLink.js";
import {entitySource} from "../../entities/entitySource.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {siteJson} from "../../snapshot/siteJson.js";
import {personPageText} from "./text.js";

/** The page of a person. */
export function page(lang: Language): string {
  const text = personPageText[lang];
  const questions = siteJson<QuestionsJson>("questions.json");
  return entitySource({
    lang,
    name: "person",
    text,
    form: {page: "person", parameter: "name", heading: text.form, label: text.label, hint: text.hint},
    examples: (["actors", "directors"] as const).map((table) => ({
      heading: text[table],
      links: (questions?.[table] ?? []).map((person) => ({
        name: person.name,
        note: text.example({films: format(lang).number(person.films)}),
        href: personHref(person),
      })),
    })),
  });
}
