import {type Child, el} from "../dom/el.js";

/** A part of a page under a heading, which names it too. */
export function section(id: string, heading: string, ...content: readonly Child[]): HTMLElement {
  return el(
    "section",
    {class: `entity-part entity-${id}`, "aria-labelledby": id},
    el("h2", {id}, heading),
    ...content,
  );
}
