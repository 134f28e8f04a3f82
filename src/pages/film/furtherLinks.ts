import {href} from "../../dom/href.js";
import {furtherSection} from "../../entities/furtherSection.js";
import type {Language} from "../../format/language.js";
import {type FilmJson, shardOfId} from "../../shared/api.js";
import {filmPageText} from "./text.js";

/** The questions and pages that can be asked about a film. */
export function furtherLinks({id, release_year}: FilmJson, lang: Language): HTMLElement {
  const text = filmPageText[lang].links;
  return furtherSection(
    [
      [text.score, href("score", {id})],
      [text.votes, href("votes", {id})],
      [text.recommend, href("recommend", {id})],
      [text.compare, href("compare", {kind: "film", a: id})],
      [text.explorer({year: String(release_year)}), href("explorer", {year: release_year})],
    ],
    shardOfId("films", id),
    lang,
  );
}
