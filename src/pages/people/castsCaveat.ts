import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {CastSize} from "../../queries/castSize.js";
import {peopleText} from "./text.js";

/** How much of the casts the data hold, wherever actors are counted. */
export function castsCaveat(
  {films, cast}: {readonly films: number; readonly cast: CastSize},
  lang: Language,
): string {
  const f = format(lang);
  const number = f.number;
  return peopleText[lang].casts(
    number(films),
    number(films - cast.films),
    number(cast.short),
    f.share(cast.without_id, cast.credits),
  );
}
