import {el} from "../../dom/el.js";
import {filmLinks} from "../../entities/filmLinks.js";
import {section} from "../../entities/section.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {FilmJson} from "../../shared/api.js";
import {filmPageText} from "./text.js";

/** The other films of its series, the oldest first; null where there are none. */
export function collectionView({collection_films}: FilmJson, lang: Language): HTMLElement | null {
  if (collection_films.length === 0) return null;
  return section("collection", filmPageText[lang].parts.collection, filmLinks(collection_films, lang));
}

/** The films whose five recommendations it is among; null where there are none. */
export function recommendedByView({recommended_by}: FilmJson, lang: Language): HTMLElement | null {
  const {films, most_voted} = recommended_by;
  if (films === 0) return null;
  const text = filmPageText[lang];
  const {number} = format(lang);
  const count = text.recommendedBy({films, shown: number(films)});
  return section(
    "recommended-by",
    text.parts.recommendedBy,
    el(
      "p",
      {},
      films > most_voted.length ? count + text.mostVoted({shown: number(most_voted.length)}) : `${count}:`,
    ),
    filmLinks(most_voted, lang),
  );
}
