import {el} from "../dom/el.js";
import type {Answer} from "./outcome.js";
import {phraseView} from "./phraseView.js";

/** The official phrase, the figures behind it and what has to be known about them. */
export function answerView(answer: Answer<unknown>): readonly HTMLElement[] {
  const figures = el(
    "dl",
    {class: "figures"},
    ...answer.figures.map(({label, value, note, official}) =>
      el(
        "div",
        {class: official === true ? "figure-main" : null},
        el("dt", {}, label),
        el("dd", {}, value),
        note === undefined ? null : el("dd", {class: "figure-note"}, note),
      ),
    ),
  );
  const caveats = el(
    "ul",
    {class: "caveats"},
    ...answer.caveats.map(({text, suspect}) =>
      el("li", {class: suspect === true ? "caveat caveat-suspect" : "caveat"}, text),
    ),
  );
  return [phraseView(answer.phrase), figures, ...(answer.caveats.length > 0 ? [caveats] : [])];
}
