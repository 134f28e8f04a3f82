import {isHashed} from "./keptFiles.js";

/** Requests at the same time. */
const atOnce = 6;

/**
 * Puts files of the site into a cache in their order, except those that it has.
 * @param root address of the site's root, with a slash at the end
 * @param onProgress is told how many of the files are there
 * @throws TypeError without a connection, Error where the host answers otherwise than with the file, DOMException
 * `AbortError` when stopped and `QuotaExceededError` where the device has no room; what is there by then stays
 */
export async function keepFiles(
  cache: Cache,
  root: string,
  files: readonly string[],
  {
    signal,
    onProgress = () => {},
  }: {readonly signal?: AbortSignal; readonly onProgress?: (kept: number) => void} = {},
): Promise<void> {
  const there = new Set((await cache.keys()).map(({url}) => url));
  const missing = files.filter((path) => !there.has(root + path));
  let kept = files.length - missing.length;
  let next = 0;
  onProgress(kept);
  const take = async (): Promise<void> => {
    for (let path = missing[next++]; path !== undefined; path = missing[next++]) {
      signal?.throwIfAborted();
      await cache.put(root + path, await fileAt(root + path, isHashed(path), signal));
      onProgress(++kept);
    }
  };
  try {
    await Promise.all(Array.from({length: atOnce}, take));
  } catch (error) {
    // The others stop as well.
    next = missing.length;
    throw error;
  }
}

async function fileAt(url: string, hashed: boolean, signal: AbortSignal | undefined): Promise<Response> {
  const known = hashed ? await caches.match(url) : undefined;
  if (known !== undefined) return known;
  const response = await fetch(url, {cache: hashed ? "default" : "no-cache", ...(signal && {signal})});
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  // A browser shows no page whose answer was led elsewhere.
  return response.redirected
    ? new Response(response.body, {headers: response.headers, status: response.status})
    : response;
}
