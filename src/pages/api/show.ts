import {entryOf, type Shard} from "../../codec/shard.js";
import {el} from "../../dom/el.js";
import {fetchJson} from "../../engine/fetchFile.js";
import {type Language, rootOf} from "../../format/language.js";
import type {PageContext} from "../../layout/pageContext.js";
import type {ListKind} from "../../shared/api.js";
import {type CallName, requestOf} from "./calls.js";
import {apiText} from "./text.js";

/** Makes the forms live that try a call: each shows what it fetched, and from where. */
export function show({lang}: Pick<PageContext, "lang">): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form.api-call")) {
    const place = form.querySelector<HTMLElement>(".api-answer");
    if (place === null) continue;
    let latest = 0;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const call = ++latest;
      place.replaceChildren(el("p", {class: "meta"}, apiText[lang].fetching));
      const answer = await answerTo(form, lang);
      if (call === latest) place.replaceChildren(...answer);
    });
  }
}

async function answerTo(form: HTMLFormElement, lang: Language): Promise<readonly HTMLElement[]> {
  const text = apiText[lang];
  const call = form.dataset.call as CallName;
  const given = new FormData(form);
  const request = requestOf(
    call,
    String(given.get("value") ?? ""),
    (given.get("kind") ?? undefined) as ListKind,
  );
  if (request === null) return [el("p", {class: "message"}, text.invalid)];
  const {path, entry} = request;
  const url = new URL(`${rootOf(lang)}api/v1/${path}`, location.href).href;
  const from = el("p", {class: "meta"}, `${text.fetched}: `, el("a", {href: url, rel: "external"}, url));
  try {
    const file = await fetchJson<unknown>(url);
    const answer = entry === null ? file : entryOf(entry.part, file as Shard, entry.key);
    if (entry !== null && answer === undefined)
      return [from, el("p", {class: "message"}, text.absent({key: entry.key}))];
    const json = JSON.stringify(answer, null, 2);
    const label = text.answerOf({call: text.calls[call].name});
    return [
      from,
      el("pre", {class: "api-json", tabindex: 0, role: "region", "aria-label": label}, el("code", {}, json)),
    ];
  } catch {
    return [from, el("p", {class: "message"}, text.failed)];
  }
}
