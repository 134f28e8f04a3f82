import {el} from "../../dom/el.js";
import {filmLink} from "../../dom/filmLink.js";
import type {Language} from "../../format/language.js";
import {filmName} from "../../sentences/filmName.js";
import type {FilmLink, ReasonJson} from "../../shared/api.js";
import {reasonsView} from "./reasonsView.js";
import {recommendText} from "./text.js";

/**
 * A recommended film with why it is there.
 * @param asked the film after which it is recommended
 * @param about what is told of it below its title
 */
export function recommendedCard(
  film: FilmLink & {readonly reasons: readonly ReasonJson[]},
  asked: Pick<FilmLink, "id" | "title">,
  about: readonly Node[],
  lang: Language,
): HTMLElement {
  const text = recommendText[lang];
  return el(
    "article",
    {},
    el(
      "div",
      {class: "recommended-film"},
      el(
        "h3",
        {},
        filmLink({id: film.id, name: filmName(film, lang)}),
        " ",
        el("span", {class: "recommended-year"}, String(film.release_year)),
      ),
      ...about,
    ),
    el(
      "div",
      {class: "recommended-why"},
      el("h4", {}, text.why),
      reasonsView(film.reasons, text.whyLabel(filmName(asked, lang)), lang),
    ),
  );
}
