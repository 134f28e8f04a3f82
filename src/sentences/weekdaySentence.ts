import {weekdayNames} from "../format/calendar.js";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {type Phrase, phrase} from "./phrase.js";

const en = ({films, shown, weekday}: {films: number; shown: string; weekday: string}): Phrase =>
  films === 1
    ? phrase`${shown} film was released on a ${weekday}`
    : phrase`${shown} films were released on a ${weekday}`;

const es: typeof en = ({films, shown, weekday}) =>
  films === 1
    ? phrase`${shown} película fue estrenada en los días ${weekday}`
    : phrase`${shown} películas fueron estrenadas en los días ${weekday}`;

const sentences: Readonly<Record<Language, typeof en>> = {en, es};

/**
 * The official answer to how many films were released on a day of the week.
 *
 * @param weekday ISO: 1 is Monday, 7 is Sunday
 */
export function weekdaySentence(
  {weekday, films}: {readonly weekday: number; readonly films: number},
  lang: Language,
): Phrase {
  return sentences[lang]({
    films,
    shown: format(lang).number(films),
    weekday: weekdayNames[lang][weekday - 1]!,
  });
}
