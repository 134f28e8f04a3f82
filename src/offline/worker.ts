import {keepFiles} from "./keepFiles.js";
import {isHashed, isKept, type OfflineJson} from "./keptFiles.js";
import {missingPage} from "./missingPage.js";
import {siteCaches} from "./siteCaches.js";

/**
 * The service worker: keeps what was opened, and answers with it where the network does not. Files with a hash in their
 * names come from the cache, all others from the network as long as there is one. A new version waits until no page of
 * the former one is open; where all of the former was kept, until all of itself is there.
 */

/** Of the build, which puts it in. */
declare const VERSION: string;

/** Milliseconds after which a kept answer is better than one that has not come. */
const patience = 4000;

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Extendable {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
/** What TypeScript has only for programs that are nothing but workers. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {claim(): Promise<void>};
  addEventListener(type: "install" | "activate", listener: (event: Extendable) => void): void;
  addEventListener(type: "fetch", listener: (event: Asked) => void): void;
  addEventListener(type: "message", listener: (event: Extendable & MessageEvent) => void): void;
}

const worker = self as unknown as WorkerScope;
const root = worker.registration.scope;
const own = siteCaches(root);

worker.addEventListener("install", (event) => event.waitUntil(renew()));
worker.addEventListener("activate", (event) => event.waitUntil(begin()));
worker.addEventListener("message", (event) => {
  if (Array.isArray(event.data?.seen)) event.waitUntil(keepSeen(event.data.seen));
});
worker.addEventListener("fetch", (event) => {
  const {request} = event;
  const path = pathOf(request.url);
  if (request.method !== "GET" || request.headers.has("range") || path === null || !isKept(path)) return;
  event.respondWith(isHashed(path) ? once(event) : fresh(event));
});

async function renew(): Promise<void> {
  if (!(await own.isWhole())) return;
  const cache = await own.open(VERSION);
  const response = await fetch(`${root}offline.json`, {cache: "no-store"});
  const {files, version} = (await response.json()) as OfflineJson;
  // Published anew meanwhile: the browser finds the next worker.
  if (version !== VERSION) throw new Error("The site is of another version than its worker.");
  await keepFiles(cache, root, files);
  await own.markWhole(cache);
}

async function begin(): Promise<void> {
  await own.remove(VERSION);
  await own.open(VERSION);
  const {navigationPreload} = worker.registration;
  // Where that fails, Firefox shows its own page of errors, whatever the worker answers.
  const mayPreload = !navigator.userAgent.includes("Firefox/");
  await (mayPreload ? navigationPreload?.enable() : navigationPreload?.disable());
  await worker.clients.claim();
}

/** Pages that were loaded before there was a worker. */
async function keepSeen(urls: readonly string[]): Promise<void> {
  const cache = await own.open(VERSION);
  for (const url of new Set(urls.map(keyOf))) {
    const path = pathOf(url);
    if (path === null || !isKept(path) || (await cache.match(url)) !== undefined) continue;
    const response = await fetch(url, {cache: "force-cache"}).catch(() => null);
    if (response?.ok && !response.redirected) await cache.put(url, response);
  }
}

/** From the cache, else from the network. */
async function once(event: Asked): Promise<Response> {
  const cache = await own.find(VERSION);
  return (await cache?.match(event.request.url)) ?? fetchAndKeep(cache, event, null);
}

/** From the network; from the cache where that has no answer, or none in time. */
async function fresh(event: Asked): Promise<Response> {
  const {request, preloadResponse} = event;
  const cache = await own.find(VERSION);
  const answer = fetchAndKeep(cache, event, request.mode === "navigate" ? preloadResponse : null);
  event.waitUntil(answer.catch(() => undefined));
  const late = new Promise((resolve) => setTimeout(resolve, patience)).then(
    async () => (await keptAs(cache, request)) ?? answer,
  );
  try {
    return await Promise.race([answer, late]);
  } catch (error) {
    const kept = await keptAs(cache, request);
    if (kept !== undefined) return kept;
    if (request.mode === "navigate") return missingPage(pathOf(request.url) ?? "", root);
    throw error;
  }
}

/** The answer is handed on as it comes: a page waits for no file to be kept, and sees how much of it has come. */
async function fetchAndKeep(
  cache: Cache | null,
  event: Asked,
  preloaded: Promise<Response | undefined> | null,
): Promise<Response> {
  const {request} = event;
  const response = (await preloaded) ?? (await fetch(request));
  if (cache !== null && response.status === 200 && !response.redirected) {
    // Where the device has no room the answer is still one.
    event.waitUntil(cache.put(keyOf(request.url), response.clone()).catch(() => undefined));
  }
  return response;
}

/** A host may serve `film.html` as `film`, and `index.html` as its folder. */
async function keptAs(cache: Cache | null, {url}: Request): Promise<Response | undefined> {
  if (cache === null) return undefined;
  const key = keyOf(url);
  const {pathname} = new URL(key);
  if (pathname.endsWith("/")) return (await cache.match(key)) ?? cache.match(`${key}index.html`);
  return (await cache.match(key)) ?? cache.match(`${key}.html`);
}

/** What a page is asked for stands in its address and is answered by its script. */
function keyOf(url: string): string {
  const {origin, pathname} = new URL(url);
  return origin + pathname;
}

/** From the site's root; null of another site. */
function pathOf(url: string): string | null {
  const key = keyOf(url);
  return key.startsWith(root) ? decodeURI(key.slice(root.length)) : null;
}
