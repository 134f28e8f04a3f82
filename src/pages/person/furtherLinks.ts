import {el} from "../../dom/el.js";
import {href} from "../../dom/href.js";
import {section} from "../../entities/section.js";
import {entityText} from "../../entities/text.js";
import {type Language, rootOf} from "../../format/language.js";
import {type PersonJson, shardOfId, shardOfText} from "../../shared/api.js";
import {personPageText} from "./text.js";

/** The questions and pages that can be asked about a person. */
export function furtherLinks(person: PersonJson, lang: Language): HTMLElement {
  const text = personPageText[lang].links;
  const {person_id: id, name} = person;
  const asked = id === null ? {name, id: "none"} : {id};
  const side = id === null ? {a: name, aid: "none"} : {a: id};
  const links: readonly (readonly [name: string, address: string])[] = [
    ...(person.acting === null
      ? []
      : ([
          [text.actor, href("actor", asked)],
          [text.compareActor, href("compare", {kind: "actor", ...side})],
        ] as const)),
    ...(person.directing === null
      ? []
      : ([
          [text.director, href("director", asked)],
          [text.compareDirector, href("compare", {kind: "director", ...side})],
        ] as const)),
    [
      entityText[lang].json,
      `${rootOf(lang)}api/v1/${id === null ? shardOfText("people-without-id", name) : shardOfId("people", id)}`,
    ],
  ];
  return section(
    "further",
    entityText[lang].more,
    el(
      "ul",
      {class: "link-list"},
      ...links.map(([title, address]) => el("li", {}, el("a", {href: address}, title))),
    ),
  );
}
