import {el} from "../../dom/el.js";
import {creditName} from "../../entities/creditName.js";
import {foldedList} from "../../entities/foldedList.js";
import {section} from "../../entities/section.js";
import {entityText} from "../../entities/text.js";
import type {Language} from "../../format/language.js";
import type {FilmJson} from "../../shared/api.js";
import {filmPageText} from "./text.js";

/** Names shown before one asks for all. */
const shown = 15;

/** The cast as billed, each with the role. */
export function castView({cast}: FilmJson, lang: Language): HTMLElement {
  const text = filmPageText[lang];
  if (cast.length === 0) return section("cast", text.parts.cast, el("p", {class: "meta"}, text.noCast));
  const entries = cast.map((person) =>
    el(
      "li",
      {},
      creditName(person),
      person.character === null
        ? null
        : el("span", {class: "role", dir: "auto", lang: lang === "en" ? null : "en"}, person.character),
    ),
  );
  return section(
    "cast",
    text.parts.cast,
    foldedList(entries, {lang, shown, kind: "ol", name: "cast"}),
    cast.some(({inferred_id}) => inferred_id) ? el("p", {class: "meta"}, entityText[lang].inferred) : null,
  );
}
