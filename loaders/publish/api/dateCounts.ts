import {monthNames, weekdayNames} from "../../../src/format/calendar.js";
import type {Language} from "../../../src/format/language.js";
import {inLanguages} from "../../../src/sentences/inLanguages.js";
import {monthSentence} from "../../../src/sentences/monthSentence.js";
import type {Phrase} from "../../../src/sentences/phrase.js";
import {weekdaySentence} from "../../../src/sentences/weekdaySentence.js";
import type {DateCounts} from "../../../src/shared/api.js";
import type {DateCount} from "../siteJson.js";

/** @param months January to December */
export function monthCounts(months: readonly DateCount[]): DateCounts {
  return counts(months, monthNames, (month, films) => (lang) => monthSentence({month, films}, lang));
}

/** @param weekdays Monday to Sunday */
export function weekdayCounts(weekdays: readonly DateCount[]): DateCounts {
  return counts(
    weekdays,
    weekdayNames,
    (weekday, films) => (lang) => weekdaySentence({weekday, films}, lang),
  );
}

function counts(
  list: readonly DateCount[],
  names: Readonly<Record<Language, readonly string[]>>,
  sentence: (number: number, films: number) => (lang: Language) => Phrase,
): DateCounts {
  return {
    counts: list.map(({films, films_not_january_1}, i) => ({
      number: i + 1,
      name: {en: names.en[i] ?? "", es: names.es[i] ?? ""},
      films,
      films_not_january_1,
      sentence: inLanguages(sentence(i + 1, films)),
    })),
  };
}
