import {href} from "../../dom/href.js";
import {personParameters, withoutId} from "../../dom/personParameters.js";
import {furtherSection} from "../../entities/furtherSection.js";
import type {Language} from "../../format/language.js";
import {type PersonJson, shardOfId, shardOfText} from "../../shared/api.js";
import {personPageText} from "./text.js";

/** The questions and pages that can be asked about a person. */
export function furtherLinks(person: PersonJson, lang: Language): HTMLElement {
  const text = personPageText[lang].links;
  const {person_id: id, name} = person;
  const asked = personParameters(person);
  const side = id === null ? {a: name, aid: withoutId} : {a: id};
  const ofPart = (part: "actor" | "director", question: string, compare: string) =>
    [
      [question, href(part, asked)],
      [compare, href("compare", {kind: part, ...side})],
    ] as const;
  return furtherSection(
    [
      ...(person.acting === null ? [] : ofPart("actor", text.actor, text.compareActor)),
      ...(person.directing === null ? [] : ofPart("director", text.director, text.compareDirector)),
    ],
    id === null ? shardOfText("people-without-id", name) : shardOfId("people", id),
    lang,
  );
}
