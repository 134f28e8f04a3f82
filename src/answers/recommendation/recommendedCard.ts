import {el} from "../../dom/el.js";
import {filmLink} from "../../dom/filmLink.js";
import type {Language} from "../../format/language.js";
import {filmName} from "../../sentences/filmName.js";
import type {FilmLink, ReasonJson, RecommendationJson} from "../../shared/api.js";
import {essentialReasons} from "./essentialReasons.js";
import {reasonsView} from "./reasonsView.js";
import {reasonWords} from "./reasonWords.js";
import {tellingReasons} from "./tellingReasons.js";
import {recommendText} from "./text.js";

/**
 * A recommended film with why it is there.
 * @param asked the film after which it is recommended
 * @param about what is told of it below its title
 * @param more what is told of it only on demand
 */
export function recommendedCard(
  film: FilmLink & Pick<RecommendationJson, "directors" | "strength" | "reasons">,
  asked: Pick<FilmLink, "id" | "title">,
  {about, more}: {readonly about: readonly Node[]; readonly more: readonly Node[]},
  lang: Language,
): HTMLElement {
  const text = recommendText[lang];
  const reasons = tellingReasons(film.reasons);
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
      el("p", {class: "meta"}, film.directors === null ? text.noDirector : text.by(film.directors)),
      ...about,
    ),
    el(
      "div",
      {class: "recommended-why"},
      el(
        "p",
        {},
        el("strong", {class: `strength strength-${film.strength}`}, text.strengths[film.strength]),
        " ",
        whySentence(reasons, lang),
      ),
      el(
        "details",
        {},
        el("summary", {"aria-label": `${text.why}: ${filmName(film, lang)}`}, text.why),
        reasons.length === 0 ? null : reasonsView(reasons, text.whyLabel(filmName(asked, lang)), lang),
        ...more,
      ),
    ),
  );
}

/** What sets the two films apart, in one sentence. */
function whySentence(reasons: readonly ReasonJson[], lang: Language): string {
  const text = recommendText[lang];
  const told = essentialReasons(reasons);
  if (reasons.length === 0) return text.nothingShared;
  if (told.length === 0) return text.sameKind;
  return text.both(told.map((reason) => reasonWords(reason, lang)).join(", "));
}
