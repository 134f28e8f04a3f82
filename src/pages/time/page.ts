import {laterCounted} from "../../answers/laterFilms.js";
import type {Filled} from "../../document/fillDocument.js";
import {filmHref} from "../../dom/filmLink.js";
import {monthNames, weekdayNames} from "../../format/calendar.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {periodEnd, periodName} from "../../format/period.js";
import {type Facts, notebookDocument, notebookPage} from "../../notebook/notebookPage.js";
import {filmName} from "../../sentences/filmName.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {courseOf} from "../../statistics/courseOf.js";
import {wilsonInterval} from "../../statistics/wilsonInterval.js";
import type {TimeAnalysis} from "./analysis.js";
import {deals} from "./beyondByChance.js";
import {calendarCounts} from "./calendarCounts.js";
import {leaders} from "./leaders.js";
import {leastOfGenre} from "./leastOfGenre.js";
import {limits} from "./limits.js";
import {outlierList} from "./outlierLists.js";
import {farthest, placeChanges} from "./placeChanges.js";
import {largePeriods, placeholderRange, placeholderShares} from "./placeholderShares.js";
import {fenceDistance, firstYears} from "./queries/runtimeOutliers.js";
import {seasonCells} from "./seasonCells.js";
import {fullestYear, yearTotals} from "./yearTotals.js";

export function page(lang: Language): string {
  return notebookPage({lang, name: "time", content: content(lang), tables: ["movies"]});
}

/** The document with its figures. */
export function content(lang: Language): Filled {
  const data = analysisJson<TimeAnalysis>("time");
  const sections = [months, placeholders, weekdays, yearly, seasons, outliers];
  return notebookDocument("time", lang, ...sections.map((section) => section(data, lang)), {
    args: {
      films: data.films,
      shortMinutes: limits.shortMinutes,
      runtimeUnknown: data.runtimes.unknown,
      runtimeUnknownShare: {part: data.runtimes.unknown, whole: data.runtimes.films},
      languageFilms: limits.languageFilms,
    },
  });
}

/** Mean length of a year in the Gregorian calendar, less January: the days on which the other months have films. */
const otherDays = 365.2425 - 31;
const otherMonths = 11;

const january1Of = ({years}: TimeAnalysis) => years.reduce((sum, {january1}) => sum + january1, 0);

function months(data: TimeAnalysis, lang: Language): Facts {
  const counts = calendarCounts(data, "months");
  const {before, after} = placeChanges(counts)[0]!;
  const all = leaders(counts.map(({films}) => films));
  const dated = leaders(counts.map((count) => count.dated));
  const named = (indices: readonly number[]) => format(lang).list(indices.map((i) => monthNames[lang][i]!));
  const few = (indices: readonly number[]) => (indices.length > 0 && indices.length <= 3 ? "yes" : "no");
  const january1 = january1Of(data);
  const {first, other} = data.firstDays;
  return {
    args: {
      january1,
      january1Share: {part: january1, whole: data.films},
      before,
      after,
      januaryMoves: before === after ? "no" : "yes",
      fullestFew: few(all),
      fullest: named(all),
      fullestCount: all.length,
      fullestFilms: counts[all[0] ?? 0]!.films,
      fullestDatedFew: few(dated),
      fullestDated: named(dated),
      fullestDatedCount: dated.length,
      fullestDatedFilms: counts[dated[0] ?? 0]!.dated,
      firstFilms: first,
      firstTimes: first / otherMonths / (other / (otherDays - otherMonths)),
    },
    when: {
      someJanuary1: january1 > 0,
      januaryMoves: before !== after,
      firstsTooFull: other > 0 && wilsonInterval(first, first + other)!.low > otherMonths / otherDays,
    },
  };
}

function placeholders(data: TimeAnalysis): Facts {
  const whole = largePeriods(placeholderShares(data)).filter(({from}) => from < data.incompleteFrom);
  return {args: {periodsDiffer: placeholderRange(whole)?.differ === true ? "yes" : "no"}};
}

function weekdays(data: TimeAnalysis, lang: Language): Facts {
  const counts = calendarCounts(data, "weekdays");
  const total = counts.reduce((sum, {films}) => sum + films, 0);
  const dated = counts.reduce((sum, count) => sum + count.dated, 0);
  const leading = leaders(counts.map(({films}) => films));
  const leader = leading.length === 1 ? leading[0]! : null;
  const periods = leader === null ? [] : periodsOf(data, leader);
  const course = courseOf(periods, (period) => period.leader / period.films);
  return {
    args: {
      weekday: leader === null ? null : weekdayNames[lang][leader]!,
      weekdayShare: leader === null ? null : {part: counts[leader]!.films, whole: total},
      weekdayDatedShare: leader === null ? null : {part: counts[leader]!.dated, whole: dated},
      weekBlurred: january1Of(data) > 0 ? "yes" : "no",
      periodFilms: limits.periodFilms,
      weekReordered: farthest(placeChanges(counts)) === null ? "no" : "yes",
      course: course
        .map(
          ({from, leader: part, films}) =>
            `${format(lang).share(part, films)} (${periodName(from, data.incompleteFrom, lang)})`,
        )
        .join(", "),
    },
    when: {weekdayLeads: leader !== null, weekCompared: course.length > 1},
  };
}

/** The complete periods with enough dated films, with those of them on one weekday. */
function periodsOf(data: TimeAnalysis, weekday: number) {
  return placeholderShares(data)
    .filter(({from}) => from < data.incompleteFrom)
    .map(({from}) => {
      const own = calendarCounts(data, "weekdays", from, periodEnd(from, data.incompleteFrom)!);
      return {from, films: own.reduce((sum, day) => sum + day.dated, 0), leader: own[weekday]!.dated};
    })
    .filter(({films}) => films >= limits.periodFilms);
}

function yearly(data: TimeAnalysis, lang: Language): Facts {
  const most = fullestYear(yearTotals(data), data.incompleteFrom);
  const later = laterCounted(data.dataEnd, lang).map(({text}) => text);
  return {
    args: {
      year: most === null ? null : String(most.year),
      yearFilms: most?.films ?? null,
      incompleteFrom: String(data.incompleteFrom),
      later: later[0] ?? null,
    },
    when: {yearKnown: most !== null, laterCounted: later.length > 0},
  };
}

function outliers({outliers: {films, fences}}: TimeAnalysis, lang: Language): Facts {
  const {above, below, mean, median, mean_within, median_within} = fences;
  const known = outlierList(films, "known")
    .slice(0, limits.namedFilms)
    .map((film) => ({text: `${filmName(film, lang)} (${film.release_year})`, href: filmHref(film)}));
  return {
    args: {
      ...{fenceDistance, firstYears: String(firstYears), above, below, mean, median},
      fenced: fences.films,
      leastAbove: fences.least_above,
      mostBelow: fences.most_below,
      documentaries: {part: fences.documentaries, whole: above},
      knownOutliers: known,
      meanWithin: mean_within,
      medianWithin: median_within,
      medianMoves:
        format(lang).number(median ?? 0, 1) === format(lang).number(median_within ?? 0, 1) ? "no" : "yes",
      minuteFilms: fences.minute,
      minuteEarly: fences.minute_early,
    },
    when: {someAbove: above > 0, someBelow: below > 0, someMinute: fences.minute > 0},
  };
}

function seasons(data: TimeAnalysis): Facts {
  const cells = seasonCells(data, null, leastOfGenre(data)).filter(({index}) => index !== null);
  const beyond = cells.filter((cell) => cell.beyond).length;
  const chance = data.beyondByChance;
  return {
    args: {cellFilms: limits.cellFilms, beyond, cells: cells.length, chance, deals},
    when: {beyondChance: beyond > chance},
  };
}
