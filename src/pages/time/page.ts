import {laterCounted} from "../../answers/laterFilms.js";
import {capital} from "../../format/capital.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {
  caveat,
  figurePlace,
  type NotebookSection,
  notebookContent,
  notebookPage,
  prose,
} from "../../notebook/notebookPage.js";
import {periodEnd, periodName} from "../../notebook/period.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {usualLevel} from "../../statistics/confidence.js";
import {wilsonInterval} from "../../statistics/wilsonInterval.js";
import {monthNames, weekdayNames} from "../../text/calendar.js";
import type {TimeAnalysis} from "./analysis.js";
import {calendarCounts} from "./calendarCounts.js";
import {joined} from "./joined.js";
import {leaders} from "./leaders.js";
import {leastOfGenre} from "./leastOfGenre.js";
import {limits} from "./limits.js";
import {farthest, placeChanges} from "./placeChanges.js";
import {largePeriods, placeholderRange, placeholderShares} from "./placeholderShares.js";
import {seasonCells} from "./seasonCells.js";
import {timeText} from "./text.js";
import {fullestYear, yearTotals} from "./yearTotals.js";

const january1Of = ({years}: TimeAnalysis) => years.reduce((sum, {january1}) => sum + january1, 0);

/** The notebook's finding: its heading and its line in the list of notebooks. */
export function timeFinding(data: TimeAnalysis, lang: Language): string {
  const f = format(lang);
  const text = timeText[lang].finding;
  const january1 = january1Of(data);
  if (january1 === 0) return text.none(f.number(data.films));
  const january = placeChanges(calendarCounts(data, "months"))[0]!;
  return january.before === january.after
    ? text.stays(f.share(january1, data.films))
    : text.moves(monthNames[lang][0]!, String(january.before), String(january.after), f.number(january1));
}

export function page(lang: Language): string {
  const data = analysisJson<TimeAnalysis>("time");
  const text = timeText[lang];
  return notebookPage({
    lang,
    name: "time",
    content: notebookContent({
      description: text.description,
      finding: timeFinding(data, lang),
      lead: text.lead(format(lang).number(data.films)),
      sections: [
        months(data, lang),
        placeholders(data, lang),
        weekdays(data, lang),
        yearly(data, lang),
        seasons(data, lang),
        runtimes(data, lang),
        {
          id: "choice",
          heading: text.choice.heading,
          html: `${prose(text.choice.prose)}
${figurePlace("choice", lang)}
${caveat(text.choice.caveat(String(limits.languageFilms)))}`,
        },
      ],
    }),
    tables: ["movies"],
  });
}

/** Mean length of a year in the Gregorian calendar, less January: the days on which the other months have films. */
const otherDays = 365.2425 - 31;
const otherMonths = 11;

function months(data: TimeAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = timeText[lang];
  const number = f.number;
  const names = monthNames[lang];
  const counts = calendarCounts(data, "months");
  const changes = placeChanges(counts);
  const all = leaders(counts.map(({films}) => films));
  const dated = leaders(counts.map((count) => count.dated));
  const named = (indices: readonly number[]) =>
    joined(
      indices.map((i) => names[i]!),
      lang,
    );
  const january1 = january1Of(data);
  const sentences = [
    ...(all.length === 0 || all.length > 3
      ? []
      : [
          text.months.asDated(named(all), number(counts[all[0]!]!.films), number(data.films), all.length > 1),
        ]),
    ...(january1 === 0
      ? [text.months.noJanuary1]
      : [
          ...(dated.length === 0 || dated.length > 3
            ? []
            : [
                text.months.without(
                  number(january1),
                  named(dated),
                  number(counts[dated[0]!]!.dated),
                  dated.length > 1,
                ),
              ]),
          text.months.january(String(changes[0]!.before), String(changes[0]!.after)),
        ]),
  ];
  const {first, other} = data.firstDays;
  const times = first / otherMonths / (other / (otherDays - otherMonths));
  const tooFull = other > 0 && wilsonInterval(first, first + other)!.low > otherMonths / otherDays;
  return {
    id: "months-question",
    heading: text.calendar.months.heading,
    html: `${prose(sentences.join(" "))}
${figurePlace("months", lang)}
${prose(text.places.prose)}
${figurePlace("places", lang)}
${caveat(
  ...(january1 > 0 ? [text.months.realToo] : []),
  ...(tooFull ? [text.months.firsts(number(first), f.number(times, 1))] : []),
)}`,
  };
}

function placeholders(data: TimeAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = timeText[lang].placeholders;
  const january1 = january1Of(data);
  const whole = largePeriods(placeholderShares(data)).filter(({from}) => from < data.incompleteFrom);
  return {
    id: "placeholders-question",
    heading: text.heading,
    html: `${prose(
      [
        text.prose(f.number(january1), f.share(january1, data.films)),
        ...(placeholderRange(whole)?.differ === true ? [text.differs] : []),
      ].join(" "),
    )}
${figurePlace("placeholders", lang)}
${caveat(text.caveat)}`,
  };
}

function weekdays(data: TimeAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = timeText[lang];
  const names = weekdayNames[lang];
  const counts = calendarCounts(data, "weekdays");
  const total = counts.reduce((sum, {films}) => sum + films, 0);
  const dated = counts.reduce((sum, count) => sum + count.dated, 0);
  const [leader, second] = leaders(counts.map(({films}) => films));
  const sentences: string[] = [];
  if (leader === undefined || second !== undefined) sentences.push(text.weekdays.proseEven);
  else {
    const count = counts[leader]!;
    const still = farthest(placeChanges(counts)) === null;
    const share = text.weekdays.prose(
      names[leader]!,
      f.share(count.films, total),
      f.share(count.dated, dated),
    );
    sentences.push(january1Of(data) === 0 ? share : `${share} ${text.weekdays.order(!still)}`);
    const parts = placeholderShares(data)
      .filter(({from}) => from < data.incompleteFrom)
      .map(({from}) => {
        const own = calendarCounts(data, "weekdays", from, periodEnd(from, data.incompleteFrom)!);
        return {from, films: own.reduce((sum, day) => sum + day.dated, 0), leader: own[leader]!.dated};
      })
      .filter(({films}) => films >= limits.periodFilms);
    const [early, late] = [parts[0], parts.at(-1)];
    if (early !== undefined && late !== undefined && early !== late) {
      const share = (part: typeof early) => f.share(part.leader, part.films);
      const name = (part: typeof early) => periodName(part.from, data.incompleteFrom, lang);
      const subject = lang === "en" ? capital(names[leader]!) : names[leader]!;
      sentences.push(text.weekdays.change(subject, share(early), name(early), share(late), name(late)));
    }
  }
  return {
    id: "weekdays-question",
    heading: text.calendar.weekdays.heading,
    html: `${prose(...sentences)}
${figurePlace("weekdays", lang)}
${caveat(text.weekdays.caveat)}`,
  };
}

function yearly(data: TimeAnalysis, lang: Language): NotebookSection {
  const text = timeText[lang].yearly;
  const most = fullestYear(yearTotals(data), data.incompleteFrom);
  return {
    id: "years-question",
    heading: text.heading,
    html: `${most === null ? "" : prose(text.prose(String(most.year), format(lang).number(most.films), String(data.incompleteFrom)))}
${figurePlace("years", lang)}
${caveat(text.caveat, ...laterCounted(data.dataEnd, lang).map((later) => later.text))}`,
  };
}

function seasons(data: TimeAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = timeText[lang].seasons;
  const cells = seasonCells(data, null, leastOfGenre(data)).filter(({index}) => index !== null);
  const beyond = cells.filter((cell) => cell.beyond).length;
  const chance = (1 - usualLevel) * cells.length;
  return {
    id: "seasons-question",
    heading: text.heading,
    html: `${prose(
      text.prose(String(limits.cellFilms)),
      ...(beyond > chance ? [text.beyond(f.number(beyond), f.number(cells.length), f.number(chance))] : []),
    )}
${figurePlace("seasons", lang)}
${caveat(text.caveatGenres, text.caveatDates)}`,
  };
}

function runtimes(data: TimeAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = timeText[lang].runtimes;
  const {films, unknown} = data.runtimes;
  return {
    id: "runtimes-question",
    heading: text.heading,
    html: `${prose(text.prose(String(limits.shortMinutes), f.number(unknown), f.share(unknown, films)))}
${figurePlace("runtimes", lang)}
${caveat(text.caveat, text.caveatShorts)}`,
  };
}
