import type {Language} from "./language.js";

/**
 * The name of a language by its ISO 639-1 code, as the reader's language has it; the code where it has none.
 *
 * @param own names of the codes that are TMDB's own
 */
export function languageName(code: string, lang: Language, own: Readonly<Record<string, string>>): string {
  const named = Object.hasOwn(own, code) ? own[code] : undefined;
  if (named !== undefined) return named;
  try {
    return new Intl.DisplayNames([lang], {type: "language"}).of(code) ?? code;
  } catch {
    // The source holds a few codes that are none.
    return code;
  }
}
