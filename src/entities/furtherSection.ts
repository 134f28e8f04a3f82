import {el} from "../dom/el.js";
import {type Language, rootOf} from "../format/language.js";
import {section} from "./section.js";
import {entityText} from "./text.js";

/**
 * Where a page leads on to.
 * @param links a name and an address each
 * @param file what the page is made from, in `api/v1/`
 */
export function furtherSection(
  links: readonly (readonly [name: string, address: string])[],
  file: string,
  lang: Language,
): HTMLElement {
  const all = [...links, [entityText[lang].json, `${rootOf(lang)}api/v1/${file}`] as const];
  return section(
    "further",
    entityText[lang].more,
    el(
      "ul",
      {class: "link-list"},
      ...all.map(([name, address]) => el("li", {}, el("a", {href: address}, name))),
    ),
  );
}
