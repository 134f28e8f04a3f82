import {type Language, rootOf} from "../../format/language.js";
import {copyButtons} from "../../layout/copyButtons.js";
import type {PlainContext} from "../../layout/plainContext.js";
import {offlineControl} from "./offlineControl.js";
import {downloadsText} from "./text.js";

/** Gives the lines for tools the address at which the page stands, and checksums and lines a button that copies them. */
export function show({lang}: Pick<PlainContext, "lang">): void {
  const text = downloadsText[lang];
  const place = document.querySelector<HTMLElement>("#offline-control");
  if (place !== null) offlineControl(place, lang);
  const here = new URL(`${rootOf(lang)}data/`, location.href).href;
  for (const pre of document.querySelectorAll<HTMLElement>("pre[data-tool]")) {
    const {tool = "", address} = pre.dataset;
    const code = pre.querySelector("code");
    if (code === null) continue;
    if (address !== undefined) code.textContent = (code.textContent ?? "").replaceAll(address, here);
    pre.after(copy(text.copyLines(tool), () => code.textContent ?? "", lang));
  }
  for (const code of document.querySelectorAll<HTMLElement>("code[data-sha256]")) {
    const {sha256 = "", of = ""} = code.dataset;
    code.after(copy(text.copySum(of), () => sha256, lang));
  }
}

/** @param name what a button is called that does not stand beside what it copies */
function copy(name: string, text: () => string, lang: Language): HTMLElement {
  return copyButtons([{label: downloadsText[lang].copy, name, text}], lang);
}
