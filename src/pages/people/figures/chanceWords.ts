import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {usualLevel} from "../../../statistics/confidence.js";
import type {Order} from "../measures.js";
import {type RankChance, samples} from "../rankChance.js";
import {peopleText} from "../text.js";

/** Below this correlation of two halves less than a quarter of what orders one half is there in the other. */
const little = 0.5;

/** What the title and the note of a ranking say of chance; nothing where that is not known. */
export function chanceWords(
  chance: RankChance | null,
  order: Order,
  lang: Language,
): {readonly title: string; readonly note: string} {
  if (chance === null) return {title: "", note: ""};
  const f = format(lang);
  const text = peopleText[lang].figure;
  const {low, high, first} = chance[order];
  const {halves} = chance;
  return {
    title: text.chanceTitle(f.number(low), f.number(high), f.share(first, 1)),
    note: ` ${text.chanceNote(
      f.number(samples),
      f.level(usualLevel),
      halves === null ? null : f.number(halves, 2),
      halves !== null && halves < little,
    )}`,
  };
}
