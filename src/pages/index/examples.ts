import type {MethodJson} from "../../../loaders/publish/methodJson.js";
import type {QuestionsJson} from "../../../loaders/publish/siteJson.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {href} from "../../dom/href.js";
import {monthNames, weekdayNames} from "../../format/calendar.js";
import type {Language} from "../../format/language.js";
import {careerSentence} from "../../sentences/careerSentence.js";
import {filmName} from "../../sentences/filmName.js";
import {monthSentence} from "../../sentences/monthSentence.js";
import type {Phrase} from "../../sentences/phrase.js";
import {scoreSentence} from "../../sentences/scoreSentence.js";
import {votesSentence} from "../../sentences/votesSentence.js";
import {weekdaySentence} from "../../sentences/weekdaySentence.js";
import {votesNeeded} from "../../shared/votesNeeded.js";
import {homeText} from "./text.js";

/** An answer that stands on the home page, and the address that gives it. */
export interface Example {
  readonly phrase: Phrase;
  readonly href: string;
  /** What one asks for: a month, a day of the week, a title or a name. */
  readonly asked: string;
}

/** An answer to each question out of the snapshot, by page; a question without one is left out. */
export function homeExamples(
  data: QuestionsJson,
  method: MethodJson | null,
  lang: Language,
): Readonly<Record<string, Example>> {
  // January leads only by the films of which nothing but the year is known.
  const month = indexOfMost(data.months.map(({films_not_january_1}) => films_not_january_1));
  const weekday = indexOfMost(data.weekdays.map(({films_not_january_1}) => films_not_january_1));
  const film = data.films.find(({title, popularity}) => title !== null && popularity !== null);
  const voted = data.films.find((other) => other !== film && (other.vote_count ?? 0) >= votesNeeded);
  const examples: Record<string, Example> = {
    month: {
      phrase: monthSentence({month: month + 1, films: data.months[month]!.films}, lang),
      href: href("month", {month: monthNames[lang][month]!}),
      asked: monthNames[lang][month]!,
    },
    weekday: {
      phrase: weekdaySentence({weekday: weekday + 1, films: data.weekdays[weekday]!.films}, lang),
      href: href("weekday", {weekday: weekdayNames[lang][weekday]!}),
      asked: weekdayNames[lang][weekday]!,
    },
  };
  if (film !== undefined) {
    examples.score = {
      phrase: scoreSentence(film, lang),
      href: href("score", {id: film.id}),
      asked: filmName(film, lang),
    };
  }
  if (voted !== undefined) {
    examples.votes = {
      phrase: votesSentence(voted, lang),
      href: href("votes", {id: voted.id}),
      asked: filmName(voted, lang),
    };
  }
  for (const [page, table] of [
    ["actor", "actors"],
    ["director", "directors"],
  ] as const) {
    const person = data[table][0];
    if (person === undefined) continue;
    examples[page] = {
      phrase: careerSentence(table, person, lang),
      href: href(page, {id: person.person_id}),
      asked: person.name,
    };
  }
  const pairs = method?.example ?? [];
  const asked = pairs[0]?.film;
  if (asked !== undefined) {
    const list = new Intl.ListFormat(lang, {type: "conjunction"});
    const titles = pairs.map(({recommended}) => recommended.title ?? String(recommended.id));
    examples.recommend = {
      phrase: homeText[lang].after(asked.title ?? String(asked.id), list.format(titles)),
      href: href("recommend", {id: asked.id}),
      asked: filmName(asked, lang),
    };
  }
  return examples;
}

function indexOfMost(counts: readonly number[]): number {
  return counts.indexOf(Math.max(...counts));
}

/** A phrase as HTML, its values standing out. */
export function phraseHtml({words, values}: Phrase): string {
  return words
    .map((word, i) =>
      i === 0 ? escapeHtml(word) : `<strong>${escapeHtml(values[i - 1] ?? "")}</strong>${escapeHtml(word)}`,
    )
    .join("");
}
