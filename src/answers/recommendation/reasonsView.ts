import {el} from "../../dom/el.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {ReasonJson} from "../../shared/api.js";
import {reasonsByTopic, type TopicReasons} from "./reasonsByTopic.js";
import {reasonWords} from "./reasonWords.js";
import {recommendText} from "./text.js";

/** Why a film is recommended: a bar of what the two share, by topic, and the same in words. */
export function reasonsView(reasons: readonly ReasonJson[], label: string, lang: Language): HTMLElement {
  const topics = reasonsByTopic(reasons);
  // The list says all of it in words.
  const bar = el("div", {class: "shares", "aria-hidden": "true"});
  for (const {topic, share} of topics) {
    const part = el("span", {class: `share-${topic}`});
    part.style.flexGrow = String(share);
    bar.append(part);
  }
  return el(
    "div",
    {class: "reasons"},
    bar,
    el("ul", {"aria-label": label}, ...topics.map((topic) => line(topic, lang))),
  );
}

/** A topic with its share and, behind each of several reasons, the reason's own. */
function line({topic, share, reasons}: TopicReasons, lang: Language): HTMLElement {
  const text = recommendText[lang];
  const percent = (value: number) => text.percent(format(lang).number(value));
  const told = reasons.map((reason) =>
    reasons.length === 1
      ? reasonWords(reason, lang)
      : `${reasonWords(reason, lang)} ${percent(reason.share)}`,
  );
  return el(
    "li",
    {class: `share-${topic}`},
    el("span", {class: "share"}, percent(share)),
    " ",
    el("span", {}, el("strong", {}, text.topics[topic]), topic === "other" ? null : `: ${told.join(", ")}`),
  );
}
