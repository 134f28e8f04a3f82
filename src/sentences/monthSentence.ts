import {monthNames} from "../format/calendar.js";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {type Phrase, phrase} from "./phrase.js";

const en = ({films, shown, month}: {films: number; shown: string; month: string}): Phrase =>
  films === 1
    ? phrase`${shown} film was released in the month of ${month}`
    : phrase`${shown} films were released in the month of ${month}`;

const es: typeof en = ({films, shown, month}) =>
  films === 1
    ? phrase`${shown} película fue estrenada en el mes de ${month}`
    : phrase`${shown} películas fueron estrenadas en el mes de ${month}`;

const sentences: Readonly<Record<Language, typeof en>> = {en, es};

/**
 * The official answer to how many films were released in a month.
 *
 * @param month 1 to 12
 */
export function monthSentence(
  {month, films}: {readonly month: number; readonly films: number},
  lang: Language,
): Phrase {
  return sentences[lang]({films, shown: format(lang).number(films), month: monthNames[lang][month - 1]!});
}
