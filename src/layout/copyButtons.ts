import {el} from "../dom/el.js";
import type {Language} from "../format/language.js";
import {commonText} from "../text/common.js";

/** Milliseconds for which a button says that it has copied. */
const toldFor = 2000;

/** Something to take along: what a button says, and what it copies when it is pressed. */
export interface Copyable {
  readonly label: string;
  /** What the button is called where many say the same; begins with the label. */
  readonly name?: string;
  readonly text: () => string;
}

/** Buttons that copy texts, by default small ones. Where the browser gives no clipboard, the text stands in a field, selected. */
export function copyButtons(
  copyables: readonly Copyable[],
  lang: Language,
  kind: "button-text" | "button-quiet" = "button-text",
): HTMLElement {
  const said = el("span", {class: "visually-hidden", role: "status"});
  const line = el("p", {class: "copy-line"});
  const buttons = copyables.map(({label, name, text}) => {
    const button = el("button", {class: kind, type: "button", "aria-label": name ?? null}, label);
    button.addEventListener("click", async () => {
      line.querySelector("input")?.remove();
      try {
        await navigator.clipboard.writeText(text());
        said.textContent = commonText[lang].copied;
        button.textContent = commonText[lang].copied;
        setTimeout(() => {
          button.textContent = label;
          said.textContent = "";
        }, toldFor);
      } catch {
        const field = el("input", {
          type: "text",
          readonly: true,
          value: text(),
          "aria-label": commonText[lang].copyFailed,
        });
        said.before(field);
        field.select();
      }
    });
    return button;
  });
  line.append(...buttons, said);
  return line;
}

/** Buttons for an answer as text with its address, and for the address alone. */
export function copyAnswer(answer: string, address: () => string, lang: Language): HTMLElement {
  const {copyAnswer: words, copyLink} = commonText[lang];
  return copyButtons(
    [
      {label: words, text: () => `${answer}\n${address()}`},
      {label: copyLink, text: address},
    ],
    lang,
  );
}
