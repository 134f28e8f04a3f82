import type {Language} from "../../format/language.js";
import type {LanguagesAnalysis} from "./analysis.js";
import {languagesText} from "./text.js";

/** The name of a language as it stands in a sentence; its code where it has none. */
export function nameOfLanguage(
  {names}: Pick<LanguagesAnalysis, "names">,
  code: string | null,
  lang: Language,
): string {
  return code === null ? languagesText[lang].unknown : (names[code]?.[lang] ?? code);
}
