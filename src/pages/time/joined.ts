import type {Language} from "../../format/language.js";

/** Names in a sentence: April, May and June. */
export function joined(names: readonly string[], lang: Language): string {
  return new Intl.ListFormat(lang, {type: "conjunction"}).format(names);
}
