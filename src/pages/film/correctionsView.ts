import {el} from "../../dom/el.js";
import {section} from "../../entities/section.js";
import type {Language} from "../../format/language.js";
import type {FilmJson} from "../../shared/api.js";
import {commonText} from "../../text/common.js";

const texts = {
  en: {
    heading: "Corrected here",
    lead: "Whoever publishes these data has changed what the source says of this film.",
    labels: ["Column", "In the source", "Here", "Why"],
  },
  es: {
    heading: "Corregido aquí",
    lead: "Quien publica estos datos ha cambiado lo que la fuente dice de esta película.",
    labels: ["Columna", "En la fuente", "Aquí", "Por qué"],
  },
} as const;

/** What was corrected in a film: before, after and why. */
export function correctionsView({corrections}: FilmJson, lang: Language): HTMLElement {
  const {heading, lead, labels} = texts[lang];
  const {unknown} = commonText[lang];
  const rows = corrections.map(({column, before, after, reason}) =>
    el(
      "tr",
      {},
      el("th", {scope: "row"}, el("code", {}, column)),
      ...[before || unknown, after || unknown, reason ?? "–"].map((cell) => el("td", {dir: "auto"}, cell)),
    ),
  );
  return section(
    "corrections",
    heading,
    el("p", {class: "meta"}, lead),
    el(
      "div",
      {class: "table-wrap", tabindex: "0", role: "region", "aria-label": heading},
      el(
        "table",
        {},
        el("thead", {}, el("tr", {}, ...labels.map((label) => el("th", {scope: "col"}, label)))),
        el("tbody", {}, ...rows),
      ),
    ),
  );
}
