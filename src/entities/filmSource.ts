import type {QuestionsJson} from "../../loaders/publish/siteJson.js";
import {filmHref} from "../dom/filmLink.js";
import type {Language} from "../format/language.js";
import {filmName} from "../sentences/filmName.js";
import {siteJson} from "../snapshot/siteJson.js";
import {titlesLanguage} from "../snapshot/titlesLanguage.js";
import {filmText} from "../text/film.js";
import {type EntitySource, entitySource} from "./entitySource.js";

/** A page on which films are looked for by title, with the most voted as examples. */
export function filmSource(
  lang: Language,
  name: string,
  text: EntitySource["text"] & {readonly form: string},
): string {
  const {label, hint, examples} = filmText[lang];
  const films = siteJson<QuestionsJson>("questions.json")?.films ?? [];
  return entitySource({
    lang,
    name,
    text,
    form: {page: "film", parameter: "title", heading: text.form, label, hint: hint(titlesLanguage(lang))},
    examples: [
      {
        heading: examples,
        links: films.map((film) => ({
          name: filmName(film, lang),
          note: String(film.release_year),
          href: filmHref(film),
        })),
      },
    ],
  });
}
