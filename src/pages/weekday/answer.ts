import type {DataEnd} from "../../../loaders/transform/tables.js";
import {cleanInput, shorten} from "../../answers/cleanInput.js";
import {laterCounted} from "../../answers/laterFilms.js";
import type {Caveat, Outcome} from "../../answers/outcome.js";
import type {Question} from "../../answers/question.js";
import {weekdayNames} from "../../format/calendar.js";
import {capital} from "../../format/capital.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {Run} from "../../queries/query.js";
import {weekdaySentence} from "../../sentences/weekdaySentence.js";
import {commonText} from "../../text/common.js";
import {parseWeekday} from "./parseWeekday.js";
import {filmsOnWeekday} from "./queries/filmsOnWeekday.js";
import {filmsPerWeekday, type WeekdayCount} from "./queries/filmsPerWeekday.js";
import {weekdayText} from "./text.js";

export interface WeekdayData {
  /** ISO: 1 is Monday, 7 is Sunday */
  readonly weekday: number;
  /** All seven, in order. */
  readonly weekdays: readonly WeekdayCount[];
}

/** The seven days in order; those without a film count 0. */
function allWeekdays(rows: readonly WeekdayCount[]): readonly WeekdayCount[] {
  return weekdayNames.en.map(
    (_, i) =>
      rows.find(({weekday}) => weekday === i + 1) ?? {weekday: i + 1, films: 0, films_not_january_1: 0},
  );
}

/** How many films came out on the day of the week that a text names. */
export async function answerWeekday(
  input: string,
  lang: Language,
  run: Run,
  end: DataEnd | null = null,
): Promise<Outcome<WeekdayData>> {
  const f = format(lang);
  const text = weekdayText[lang];
  const asked = cleanInput(input);
  const weekday = parseWeekday(asked);
  if (weekday === null) {
    return {
      kind: "invalid",
      sentence: asked === "" ? commonText[lang].empty : text.invalid(shorten(asked)),
      choices: weekdayNames[lang].map((name, i) => ({
        name: capital(name),
        note: String(i + 1),
        parameters: {weekday: name},
      })),
    };
  }
  const [count] = await run(filmsOnWeekday(weekday));
  const weekdays = allWeekdays(await run(filmsPerWeekday()));
  if (count === undefined) throw new Error("filmsOnWeekday gave no row");
  const total = weekdays.reduce((sum, {films}) => sum + films, 0);
  const number = f.number;
  const placeholders = count.films - count.films_not_january_1;
  const caveats: readonly Caveat[] = [
    ...(placeholders > 0 ? [{text: text.january(number(placeholders), number(count.films))}] : []),
    ...laterCounted(end, lang),
  ];
  return {
    kind: "answer",
    phrase: weekdaySentence({weekday, films: count.films}, lang),
    figures: [
      {label: text.share, value: f.share(count.films, total), note: text.shareNote(number(total))},
      {
        label: text.dated,
        value: number(count.films_not_january_1),
        note: text.datedNote(number(placeholders)),
      },
    ],
    caveats,
    data: {weekday, weekdays},
  };
}

export const question: Question<WeekdayData> = {
  page: "weekday",
  parameter: "weekday",
  answer: ({weekday}, lang, run, end) => answerWeekday(weekday ?? "", lang, run, end),
  subject: ({weekday}, lang) => capital(weekdayNames[lang][weekday - 1]!),
};
