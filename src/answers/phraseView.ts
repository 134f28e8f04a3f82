import {el} from "../dom/el.js";
import type {Phrase} from "../sentences/phrase.js";

/** A phrase as the headline of an answer, its values standing out. Scripts can move the focus to it. */
export function phraseView({words, values}: Phrase): HTMLElement {
  const headline = el("h2", {class: "phrase", tabindex: -1});
  words.forEach((word, i) => {
    headline.append(word);
    if (i < values.length) headline.append(el("strong", {dir: "auto"}, values[i]!));
  });
  headline.append(".");
  return headline;
}
