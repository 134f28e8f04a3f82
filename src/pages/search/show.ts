import {cleanInput, longestInput} from "../../answers/cleanInput.js";
import {el} from "../../dom/el.js";
import {titlesIn} from "../../dom/titlesIn.js";
import {EngineError} from "../../engine/engineError.js";
import {format} from "../../format/format.js";
import {failureView} from "../../layout/failureView.js";
import type {PlainContext} from "../../layout/plainContext.js";
import {foundItem} from "../../search/foundItem.js";
import type {Match} from "../../search/rank.js";
import type {Search} from "../../search/search.js";
import {siteSearch} from "../../search/siteSearch.js";
import {searchPageText} from "./text.js";

/** How many films, and how many people, are listed. */
const listed = 60;

/** The page that lists what is found for `q`. */
export function show({lang, dataEnd}: PlainContext, site: Search = siteSearch(lang)): void {
  const text = searchPageText[lang];
  const f = format(lang);
  const input = document.querySelector<HTMLInputElement>("#asked");
  const place = document.querySelector<HTMLElement>("#answer");
  const announced = document.querySelector<HTMLElement>("#announced");
  if (input === null || place === null || announced === null) throw new Error("The page lacks a part.");
  const title = document.title;
  let latest = 0;

  function list(heading: string, matches: readonly Match[]): readonly HTMLElement[] {
    if (matches.length === 0) return [];
    const items = matches.slice(0, listed).map((match) => {
      const {name, note, href} = foundItem(match, lang);
      const link = el(
        "a",
        {href},
        el("span", {class: "choice-name", dir: "auto"}, name),
        " ",
        el("span", {class: "choice-note"}, note),
      );
      return el("li", {}, link);
    });
    return [el("h2", {}, heading), el("ul", {class: "choices"}, ...items)];
  }

  function told(asked: string, matches: readonly Match[]): readonly HTMLElement[] {
    const full = matches.filter((match) => match.full);
    const found = full.length > 0 ? full : matches;
    const ofKind = (kind: "film" | "person") => found.filter((match) => match.found[kind] !== null);
    const [films, people] = [ofKind("film"), ofKind("person")];
    const isAll = site.isAll(asked);
    const known = f.number(films.length + people.length);
    const shown = Math.min(films.length, listed) + Math.min(people.length, listed);
    const sentence =
      full.length === 0
        ? matches.length === 0
          ? text.none({asked})
          : text.near({asked})
        : shown === found.length
          ? text[isAll ? "all" : "perhapsMore"]({matches: shown, shown: f.number(shown)})
          : text.some({shown: f.number(shown), of: isAll ? known : text.atLeast({known})});
    const missing = [
      text.why({language: titlesIn()}),
      ...(dataEnd === null ? [] : [text.end({month: f.month(dataEnd.month)})]),
    ];
    announced!.textContent = sentence;
    const lists = [list(text.films, films), list(text.people, people)];
    // What fits best comes first.
    if (found[0]?.found.film === null) lists.reverse();
    return [
      el("p", {class: full.length === 0 ? "message" : "hint", dir: "auto"}, sentence),
      ...(full.length === 0 ? [el("p", {class: "hint"}, missing.join(" "))] : []),
      ...lists.flat(),
    ];
  }

  async function read(): Promise<void> {
    const asked = cleanInput(new URLSearchParams(location.search).get("q") ?? "").slice(0, longestInput);
    input!.value = asked;
    const call = ++latest;
    document.title = asked === "" ? title : `${text.results({asked})} – ${title}`;
    if (asked === "") {
      place!.replaceChildren();
      place!.removeAttribute("aria-busy");
      announced!.textContent = "";
      return;
    }
    place!.setAttribute("aria-busy", "true");
    announced!.textContent = text.working;
    let content: readonly HTMLElement[];
    try {
      content = told(asked, await site.matches(`${asked} `));
    } catch (error) {
      if (!(error instanceof EngineError)) reportError(error);
      content = [failureView(error, {lang, otherwise: text.failed, retry: read})];
    }
    if (call !== latest) return;
    place!.replaceChildren(...content);
    place!.removeAttribute("aria-busy");
  }

  addEventListener("popstate", read);
  read();
}
