import {el} from "../dom/el.js";
import {filmLink} from "../dom/filmLink.js";
import type {Language} from "../format/language.js";
import {filmName} from "../sentences/filmName.js";
import type {FilmLink} from "../shared/api.js";

/** Films as links with their years. */
export function filmLinks(films: readonly FilmLink[], lang: Language): HTMLElement {
  return el(
    "ul",
    {class: "link-list"},
    ...films.map(({id, title, release_year}) =>
      el(
        "li",
        {},
        filmLink({id, name: filmName({id, title}, lang)}),
        " ",
        el("span", {class: "meta"}, `(${release_year})`),
      ),
    ),
  );
}
