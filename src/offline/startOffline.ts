import {languageOfPage, rootOf} from "../format/language.js";
import {mayKeep} from "./offlineChoice.js";

/** Milliseconds after the page has loaded in which it is left alone: the answer comes first. */
const patience = 2000;

/** Lets the site be read without a connection from the second page on, where the browser and the visitor let it. */
export function startOffline(): void {
  if (!canKeep() || !mayKeep() || navigator.serviceWorker.controller !== null) return;
  const later = (): void => void setTimeout(() => void startWorker().catch(() => undefined), patience);
  if (document.readyState === "complete") later();
  else addEventListener("load", later);
}

/** Whether the site was built, and the browser has service workers here. */
export function canKeep(): boolean {
  return (
    "offline" in document.documentElement.dataset && "serviceWorker" in navigator && "caches" in globalThis
  );
}

/** Address of the site's root, with a slash at the end. */
export function siteRoot(): string {
  return new URL(rootOf(languageOfPage()), location.href).href;
}

/**
 * Starts the worker, which from then on keeps what is opened, and gives it what this page has loaded before.
 * @throws where the browser does not let it
 */
export async function startWorker(): Promise<void> {
  const {serviceWorker} = navigator;
  await serviceWorker.register(`${siteRoot()}sw.js`);
  const {active} = await serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(({name}) => name);
  active?.postMessage({seen: [location.href, ...loaded]});
}
