import {el} from "../../dom/el.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {keepFiles} from "../../offline/keepFiles.js";
import type {OfflineJson} from "../../offline/keptFiles.js";
import {mayKeep, setMayKeep} from "../../offline/offlineChoice.js";
import {siteCaches} from "../../offline/siteCaches.js";
import {canKeep, siteRoot, startWorker} from "../../offline/startOffline.js";
import {offlineText} from "./offlineText.js";

/** Keeps the whole site on the device, or what is opened, or nothing, and says what is there. */
export function offlineControl(place: HTMLElement, lang: Language): void {
  const text = offlineText[lang];
  const f = format(lang);
  const status = el("p", {class: "meta", role: "status"});
  if (!canKeep()) {
    status.textContent = text.cannot;
    place.replaceChildren(status);
    return;
  }
  const root = siteRoot();
  const own = siteCaches(root);
  const bar = el("progress", {hidden: true, "aria-label": text.heading});
  const all = el("button", {class: "button-quiet", type: "button", hidden: true});
  const stop = el("button", {class: "button-quiet", type: "button", hidden: true}, text.stop);
  const check = el("input", {type: "checkbox", checked: mayKeep()});
  check.addEventListener("change", () => void choose(check.checked));
  const label = el("label", {class: "notebook-check"}, check, text.keep);
  place.replaceChildren(label, status, el("div", {class: "actions"}, all, stop), bar);
  let stopping: AbortController | null = null;

  async function list(): Promise<OfflineJson> {
    const response = await fetch(`${root}offline.json`, {cache: "no-cache"});
    if (!response.ok) throw new Error(`offline.json: ${response.status}`);
    return (await response.json()) as OfflineJson;
  }

  async function tell(): Promise<void> {
    all.hidden = true;
    if (!mayKeep()) {
      status.textContent = text.removed;
      return;
    }
    const {version, files, bytes} = await list();
    if (await own.isWhole()) {
      status.textContent = text.whole(f.bytes(bytes));
      return;
    }
    const kept = (await (await own.open(version)).keys()).length;
    status.textContent = text.state({
      kept: f.number(Math.min(kept, files.length)),
      of: f.number(files.length),
    });
    all.textContent = text.keepAll(f.bytes(bytes));
    all.hidden = false;
  }

  async function choose(may: boolean): Promise<void> {
    stopping?.abort();
    setMayKeep(may);
    if (may) await startWorker();
    else {
      const registration = await navigator.serviceWorker.getRegistration(root);
      await registration?.unregister();
      await own.remove();
    }
    await tell();
  }

  async function keepAll(): Promise<void> {
    stopping = new AbortController();
    const {signal} = stopping;
    all.hidden = true;
    // The bar says it from here on.
    status.textContent = "";
    stop.hidden = false;
    bar.hidden = false;
    stop.focus();
    try {
      const {version, files, bytes} = await list();
      bar.max = files.length;
      await navigator.storage.persist?.();
      const {quota = Number.POSITIVE_INFINITY, usage = 0} = await navigator.storage.estimate();
      if (quota - usage < bytes) throw new DOMException(text.noRoom(f.bytes(bytes)), "QuotaExceededError");
      const cache = await own.open(version);
      const onProgress = (kept: number): void => {
        bar.value = kept;
      };
      await keepFiles(cache, root, files, {signal, onProgress});
      await own.markWhole(cache);
      await tell();
    } catch (error) {
      await tell().catch(() => undefined);
      const {name} = error as Error;
      if (name === "QuotaExceededError") status.textContent = (error as Error).message || text.failed;
      else if (name !== "AbortError") status.textContent = text.failed;
      all.hidden = false;
    } finally {
      stopping = null;
      stop.hidden = true;
      bar.hidden = true;
    }
  }

  all.addEventListener("click", () => void keepAll());
  stop.addEventListener("click", () => stopping?.abort());
  tell().catch(() => {
    status.textContent = text.failed;
  });
}
