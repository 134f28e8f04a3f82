/**
 * What the language of titles is called in that of the page; null where it is English, as TMDB has it, and where there is no
 * page.
 */
export function titlesIn(): string | null {
  return globalThis.document?.documentElement.dataset.titles ?? null;
}
