import type {Language} from "./language.js";

const names: Readonly<Record<Language, (decade: number) => string>> = {
  en: (decade) => `${decade}s`,
  es: (decade) => `década de ${decade}`,
};

/** The name of a decade by its first year: 1990s, década de 1990. */
export function decadeName(decade: number, lang: Language): string {
  return names[lang](decade);
}
