import {laterFilm} from "../../answers/laterFilms.js";
import {el} from "../../dom/el.js";
import {filmHref} from "../../dom/filmLink.js";
import {textsLanguage} from "../../dom/textsLanguage.js";
import {networkError} from "../../engine/engineError.js";
import type {Entity} from "../../entities/entityPage.js";
import {section} from "../../entities/section.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {failureSentence} from "../../layout/failureSentence.js";
import type {PlainContext} from "../../layout/plainContext.js";
import {filmName} from "../../sentences/filmName.js";
import type {Distributions, FilmJson} from "../../shared/api.js";
import {answersView} from "./answersView.js";
import {castView} from "./castView.js";
import {crewView} from "./crewView.js";
import {factsView} from "./factsView.js";
import {furtherLinks} from "./furtherLinks.js";
import {moneyView} from "./moneyView.js";
import {movieData} from "./movieData.js";
import {recommendationsView} from "./recommendationsView.js";
import {collectionView, recommendedByView} from "./relatedViews.js";
import {filmPageText} from "./text.js";

/**
 * A film with all that is known of it.
 * @param all what all films are like; null where that could not be had
 */
export function filmView(film: FilmJson, all: Distributions | null, page: PlainContext): Entity {
  const {lang} = page;
  const text = filmPageText[lang];
  // The source has them in one language only.
  const texts = textsLanguage();
  const foreign = texts === lang ? null : texts;
  const caveats = laterFilm(film, page.dataEnd ?? null, lang);
  return {
    kind: "entity",
    kicker: `${text.kicker} · ${format(lang).date(film.release_date)}`,
    name: filmName(film, lang),
    note: `(${film.release_year})`,
    told: {
      description: `${film.sentences.votes[lang]}.`,
      href: filmHref(film),
      structured: (absolute) => movieData(film, lang, absolute),
    },
    content: [
      film.tagline === null ? null : el("p", {class: "tagline", lang: foreign, dir: "auto"}, film.tagline),
      ...caveats.map((caveat) => el("p", {class: "caveat"}, caveat.text)),
      el(
        "div",
        {class: film.overview === null ? "entity-top" : "entity-top entity-top-told"},
        film.overview === null
          ? null
          : section("overview", text.parts.overview, el("p", {lang: foreign, dir: "auto"}, film.overview)),
        factsView(film, lang),
      ),
      answersView(film, all, lang),
    ].filter((node) => node !== null),
    rest: () =>
      [
        moneyView(film, lang),
        correctionsPlace(film, lang),
        castView(film, lang),
        crewView(film, lang),
        collectionView(film, lang),
        recommendationsView(film, lang),
        recommendedByView(film, lang),
        furtherLinks(film, lang),
      ].filter((node) => node !== null),
  };
}

/** Few films are corrected: what tells of it is loaded for them only. */
function correctionsPlace(film: FilmJson, lang: Language): HTMLElement | null {
  if (film.corrections.length === 0) return null;
  const place = el("div");
  import("./correctionsView.js").then(
    ({correctionsView}) => place.replaceWith(correctionsView(film, lang)),
    (error) => {
      const sentence = failureSentence(networkError(error), filmPageText[lang].correctionsFailed, lang);
      place.replaceWith(el("p", {class: "message"}, sentence));
    },
  );
  return place;
}
