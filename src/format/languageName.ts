import type {Language} from "./language.js";

/** TMDB's own codes. */
const own: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {xx: "no language", cn: "Cantonese", sh: "Serbo-Croatian"},
  es: {xx: "sin idioma", cn: "cantonés", sh: "serbocroata"},
};

const names = new Map<Language, Intl.DisplayNames>();

/** The name of a language by its code, ISO 639-1 or TMDB's own, in the reader's language; the code where it has none. */
export function languageName(code: string, lang: Language): string {
  const ours = Object.hasOwn(own[lang], code) ? own[lang][code] : undefined;
  if (ours !== undefined) return ours;
  try {
    // Making one takes far longer than using it.
    const named = names.get(lang) ?? new Intl.DisplayNames([lang], {type: "language"});
    names.set(lang, named);
    return named.of(code) ?? code;
  } catch {
    // The source holds a few codes that are none.
    return code;
  }
}
