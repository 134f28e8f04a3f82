import {filmHref} from "../dom/filmLink.js";
import {personHref} from "../dom/personLink.js";
import {personParameters} from "../dom/personParameters.js";
import {jobName} from "../format/jobName.js";
import type {Language} from "../format/language.js";
import {lowerFirst} from "../format/lowerFirst.js";
import {careerRole, type FoundPersonRow} from "../shared/searchFiles.js";
import type {Match} from "./rank.js";
import {searchText} from "./text.js";

/** What was found, as a suggestion or a result names it. */
export interface FoundItem {
  readonly name: string;
  /** Tells it from others of its name: another title, year and directors, or role and best-known film. */
  readonly note: string;
  /** Of its page. */
  readonly href: string;
  /** By which a question asks for it. */
  readonly parameters: Readonly<Record<string, string>>;
}

export function foundItem({found: {film, person}, name}: Match, lang: Language): FoundItem {
  const text = searchText[lang];
  if (film !== null) {
    const [id, title, year, directors] = film;
    const other = name.text === title ? [] : [name.text];
    const by = directors === null ? [] : [text.by({directors})];
    return {
      name: title,
      note: [...other, String(year), ...by].join(" · "),
      href: filmHref({id}),
      parameters: {id: String(id)},
    };
  }
  if (person === null) throw new Error("What was found is neither a film nor a person.");
  const [id, full, , bestKnown, year] = person;
  const named = {person_id: id, name: full};
  const known = bestKnown === "" ? [] : [`${bestKnown} (${year})`];
  return {
    name: full,
    note: [...roles(person, lang), ...known].join(" · "),
    href: personHref(named),
    parameters: personParameters(named),
  };
}

/** What a person does, in one text; nothing where that is unknown. */
function roles([, , role]: FoundPersonRow, lang: Language): readonly string[] {
  const text = searchText[lang];
  if (role === "") return [];
  if (!careerRole.test(role)) return [lowerFirst(jobName(role, lang))];
  const gender = role.endsWith("f") ? "woman" : "man";
  const words = [...role.replace("f", "")].map(
    (letter) => text[letter === "a" ? "actor" : "director"][gender],
  );
  return [words.join(", ")];
}
