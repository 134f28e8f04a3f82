import {el} from "../dom/el.js";
import {choiceList} from "./choiceList.js";
import type {Message} from "./outcome.js";

/** A sentence instead of an answer, with the choices that lead on. */
export function messageView(message: Message, page: string): readonly HTMLElement[] {
  const sentence = el("p", {class: "message", tabindex: -1, dir: "auto"}, message.sentence);
  return message.choices.length === 0 ? [sentence] : [sentence, choiceList(message.choices, page)];
}
