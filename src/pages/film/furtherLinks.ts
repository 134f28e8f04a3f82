import {el} from "../../dom/el.js";
import {href} from "../../dom/href.js";
import {section} from "../../entities/section.js";
import {entityText} from "../../entities/text.js";
import {type Language, rootOf} from "../../format/language.js";
import {type FilmJson, shardOfId} from "../../shared/api.js";
import {filmPageText} from "./text.js";

/** The questions and pages that can be asked about a film. */
export function furtherLinks({id, release_year}: FilmJson, lang: Language): HTMLElement {
  const text = filmPageText[lang].links;
  const links: readonly (readonly [name: string, address: string])[] = [
    [text.score, href("score", {id})],
    [text.votes, href("votes", {id})],
    [text.recommend, href("recommend", {id})],
    [text.compare, href("compare", {kind: "film", a: id})],
    [text.explorer({year: String(release_year)}), href("explorer", {year: release_year})],
    [entityText[lang].json, `${rootOf(lang)}api/v1/${shardOfId("films", id)}`],
  ];
  return section(
    "further",
    entityText[lang].more,
    el(
      "ul",
      {class: "link-list"},
      ...links.map(([name, address]) => el("li", {}, el("a", {href: address}, name))),
    ),
  );
}
