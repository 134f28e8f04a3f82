import {cleanInput, longestInput, shorten} from "../../answers/cleanInput.js";
import {el} from "../../dom/el.js";
import type {Asked, NoEntity} from "../../entities/entityPage.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {type Api, type FilmList, type ListKind, listKinds} from "../../shared/api.js";
import {commonText} from "../../text/common.js";
import {filmsText} from "./text.js";

/** The films that have something, with what that is. */
export interface NamedList {
  readonly kind: ListKind;
  readonly value: string;
  readonly list: FilmList;
}

export interface FoundList {
  readonly kind: "found";
  readonly list: NamedList;
}

/**
 * The list that an address names, or a sentence that says why there is none. Of several the first kind counts.
 *
 * @throws {EngineError} where the API cannot be had
 */
export async function findList(asked: Asked, lang: Language, site: Api): Promise<FoundList | NoEntity> {
  const text = filmsText[lang];
  const none = (sentence: string): NoEntity => ({
    kind: "none",
    sentence,
    content: [el("p", {class: "hint"}, text.exact)],
  });
  const kind = listKinds.find((one) => cleanInput(asked[one] ?? "") !== "");
  const value = kind === undefined ? "" : (asked[kind] ?? "");
  if (kind === undefined) return none(commonText[lang].empty);
  if (value.length > longestInput) return none(commonText[lang].tooLong(format(lang).number(longestInput)));
  const list = await site.listOf(kind, value);
  return list === undefined
    ? none(text.none[kind]({value: shorten(cleanInput(value))}))
    : {kind: "found", list: {kind, value, list}};
}
