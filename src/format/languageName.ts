import type {Language} from "./language.js";

/** TMDB's own codes. */
const own: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {xx: "no language", cn: "Cantonese", sh: "Serbo-Croatian"},
  es: {xx: "sin idioma", cn: "cantonés", sh: "serbocroata"},
};

/** The name of a language by its code, ISO 639-1 or TMDB's own, in the reader's language; the code where it has none. */
export function languageName(code: string, lang: Language): string {
  const named = Object.hasOwn(own[lang], code) ? own[lang][code] : undefined;
  if (named !== undefined) return named;
  try {
    return new Intl.DisplayNames([lang], {type: "language"}).of(code) ?? code;
  } catch {
    // The source holds a few codes that are none.
    return code;
  }
}
