import type {QuestionsJson} from "../../../loaders/publish/siteJson.js";
import {filmHref} from "../../dom/filmLink.js";
import {entitySource} from "../../entities/entitySource.js";
import type {Language} from "../../format/language.js";
import {filmName} from "../../sentences/filmName.js";
import {siteJson} from "../../snapshot/siteJson.js";
import {filmText} from "../../text/film.js";
import {filmPageText} from "./text.js";

/** The page of a film. */
export function page(lang: Language): string {
  const text = filmPageText[lang];
  const films = siteJson<QuestionsJson>("questions.json")?.films ?? [];
  return entitySource({
    lang,
    name: "film",
    text,
    form: {
      page: "film",
      parameter: "title",
      heading: text.form,
      label: filmText[lang].label,
      hint: filmText[lang].hint,
    },
    examples: [
      {
        heading: filmText[lang].examples,
        links: films.map((film) => ({
          name: filmName(film, lang),
          note: String(film.release_year),
          href: filmHref(film),
        })),
      },
    ],
  });
}
