import {cleanInput} from "../../answers/cleanInput.js";
import {lookUpFilm} from "../../answers/lookUpFilm.js";
import {lookUpPerson} from "../../answers/lookUpPerson.js";
import type {Message, Parameters} from "../../answers/outcome.js";
import {personParameters} from "../../dom/personParameters.js";
import type {Language} from "../../format/language.js";
import type {PersonRow} from "../../queries/personRow.js";
import type {Run} from "../../queries/query.js";
import {filmName} from "../../sentences/filmName.js";
import {type Kind, type Sides, tableOf} from "./sides.js";

/** What one side of a comparison asks for. */
export interface AskedSide {
  /** An id, or a title or name. */
  readonly text: string;
  /** `none`: the person of this name who has no id. */
  readonly id: string | null;
  /** Whether somebody typed it: then digits are a title, such as 1984. */
  readonly typed?: boolean;
}

/** Who or what one side turned out to be. */
export interface FoundSide {
  readonly kind: "found";
  readonly name: string;
  /** The film's id. */
  readonly film: number | null;
  readonly person: PersonRow | null;
  /** What asks for exactly this one. */
  readonly asks: AskedSide;
}

/** A side of `compare.html`: digits alone are an id, anything else a title or a name. */
export async function resolveSide(
  kind: Kind,
  asked: AskedSide,
  lang: Language,
  run: Run,
): Promise<FoundSide | Message> {
  const digits = asked.typed !== true && isId(asked.text);
  if (kind === "film") {
    const found = await lookUpFilm(digits ? {id: asked.text} : {title: asked.text}, lang, run);
    if (found.kind !== "found") return found;
    const {film} = found;
    return {
      kind: "found",
      name: filmName(film, lang),
      film: film.id,
      person: null,
      asks: {text: String(film.id), id: null},
    };
  }
  const parameters: Parameters = digits
    ? {id: asked.text}
    : {name: asked.text, ...(asked.id === "none" && {id: "none"})};
  const found = await lookUpPerson(tableOf(kind), parameters, lang, run);
  if (found.kind !== "found") return found;
  const {person} = found;
  return {kind: "found", name: person.name, film: null, person, asks: sideOf(personParameters(person))};
}

/** Whether an address gives an id: digits alone. */
export function isId(text: string): boolean {
  return /^\d+$/.test(cleanInput(text));
}

/** What asks for the two of a comparison. */
export function asksOf(sides: Sides): readonly [a: AskedSide, b: AskedSide] {
  return sides.kind === "film"
    ? [
        {text: String(sides.a.id), id: null},
        {text: String(sides.b.id), id: null},
      ]
    : [sideOf(personParameters(sides.a.person)), sideOf(personParameters(sides.b.person))];
}

/** What asks for a choice or a suggestion. */
export function sideOf({id, name, title}: Parameters): AskedSide {
  if (id === undefined || id === "none") return {text: name ?? title ?? "", id: id ?? null};
  return {text: id, id: null};
}

/** The parameters of the address of a comparison; null takes one out. */
export function compareParameters(
  kind: Kind,
  [a, b]: readonly [a: AskedSide | null, b: AskedSide | null],
): Record<string, string | null> {
  return {kind, a: a?.text ?? null, b: b?.text ?? null, aid: a?.id ?? null, bid: b?.id ?? null};
}
