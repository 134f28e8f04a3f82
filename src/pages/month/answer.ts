import type {DataEnd} from "../../../loaders/transform/tables.js";
import {cleanInput, shorten} from "../../answers/cleanInput.js";
import {laterCounted} from "../../answers/laterFilms.js";
import type {Caveat, Figure, Outcome} from "../../answers/outcome.js";
import type {Question} from "../../answers/question.js";
import {monthNames} from "../../format/calendar.js";
import {capital} from "../../format/capital.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {filmsInMonth} from "../../queries/filmsInMonth.js";
import type {Run} from "../../queries/query.js";
import {monthSentence} from "../../sentences/monthSentence.js";
import {placeOf} from "../../statistics/placeOf.js";
import {commonText} from "../../text/common.js";
import {parseMonth} from "./parseMonth.js";
import {filmsPerMonth, type MonthCount} from "./queries/filmsPerMonth.js";
import {monthText} from "./text.js";

export interface MonthData {
  /** 1 to 12 */
  readonly month: number;
  /** All twelve, in order. */
  readonly months: readonly MonthCount[];
}

/** The twelve months in order; those without a film count 0. */
function allMonths(rows: readonly MonthCount[]): readonly MonthCount[] {
  return monthNames.en.map(
    (_, i) => rows.find(({month}) => month === i + 1) ?? {month: i + 1, films: 0, films_not_january_1: 0},
  );
}

/** How many films came out in the month that a text names. */
export async function answerMonth(
  input: string,
  lang: Language,
  run: Run,
  end: DataEnd | null = null,
): Promise<Outcome<MonthData>> {
  const f = format(lang);
  const text = monthText[lang];
  const asked = cleanInput(input);
  const month = parseMonth(asked);
  if (month === null) {
    return {
      kind: "invalid",
      sentence: asked === "" ? commonText[lang].empty : text.invalid(shorten(asked)),
      choices: monthNames[lang].map((name, i) => ({
        name: capital(name),
        note: String(i + 1),
        parameters: {month: name},
      })),
    };
  }
  const [count] = await run(filmsInMonth(month));
  const months = allMonths(await run(filmsPerMonth()));
  if (count === undefined) throw new Error("filmsInMonth gave no row");
  const total = months.reduce((sum, {films}) => sum + films, 0);
  const number = f.number;
  const figures: Figure[] = [
    {label: text.share, value: f.share(count.films, total), note: text.shareNote(number(total))},
    {
      label: text.rank,
      value: text.rankValue(
        placeOf(
          count.films_not_january_1,
          months.map(({films_not_january_1}) => films_not_january_1),
        ),
      ),
      note: text.rankNote(
        placeOf(
          count.films,
          months.map(({films}) => films),
        ),
      ),
    },
  ];
  const caveats: Caveat[] = [];
  const january = months[0]!;
  const placeholders = january.films - january.films_not_january_1;
  if (month === 1) {
    figures.push({
      label: text.dated,
      value: number(count.films_not_january_1),
      note: text.datedNote(number(placeholders)),
    });
  }
  if (placeholders > 0) {
    caveats.push({
      text: text.january(number(placeholders), number(january.films), number(january.films_not_january_1)),
    });
  }
  caveats.push(...laterCounted(end, lang));
  return {
    kind: "answer",
    phrase: monthSentence({month, films: count.films}, lang),
    figures,
    caveats,
    data: {month, months},
  };
}

export const question: Question<MonthData> = {
  page: "month",
  parameter: "month",
  answer: ({month}, lang, run, end) => answerMonth(month ?? "", lang, run, end),
  subject: ({month}, lang) => capital(monthNames[lang][month - 1]!),
};
