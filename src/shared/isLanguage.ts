/** What TMDB has for "no language": silent films, say. */
export const noLanguage = "xx";

/** Whether a code is that of a language: null is unknown, and films without any language have one of their own. */
export function isLanguage(code: string | null): code is string {
  return code !== null && code !== noLanguage;
}
