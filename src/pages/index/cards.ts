import type {MethodJson} from "../../../loaders/publish/methodJson.js";
import type {QuestionsJson} from "../../../loaders/publish/siteJson.js";
import {personText} from "../../answers/person/text.js";
import type {Phrase} from "../../answers/phrase.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {href} from "../../dom/href.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {votesNeeded} from "../../queries/votesNeeded.js";
import {monthNames, weekdayNames} from "../../text/calendar.js";
import {commonText} from "../../text/common.js";
import {monthText} from "../month/text.js";
import {scoreText} from "../score/text.js";
import {votesText} from "../votes/text.js";
import {weekdayText} from "../weekday/text.js";
import {homeText} from "./text.js";

/** An answer that stands on the home page, and the address that gives it. */
export interface Example {
  readonly phrase: Phrase;
  readonly href: string;
}

/** An answer to each question out of the snapshot, by page; a question without one is left out. */
export function homeExamples(
  data: QuestionsJson,
  method: MethodJson | null,
  lang: Language,
): Readonly<Record<string, Example>> {
  const f = format(lang);
  const whole = (value: number): string => f.number(value);
  // January leads only by the films of which nothing but the year is known.
  const month = indexOfMost(data.months.map(({films_not_january_1}) => films_not_january_1));
  const weekday = indexOfMost(data.weekdays.map(({films_not_january_1}) => films_not_january_1));
  const film = data.films.find(({title, popularity}) => title !== null && popularity !== null);
  const voted = data.films.find((other) => other !== film && (other.vote_count ?? 0) >= votesNeeded);
  const examples: Record<string, Example> = {
    month: {
      phrase: monthText[lang].phrase(
        data.months[month]!.films,
        whole(data.months[month]!.films),
        monthNames[lang][month]!,
      ),
      href: href("month", {month: monthNames[lang][month]!}),
    },
    weekday: {
      phrase: weekdayText[lang].phrase(
        data.weekdays[weekday]!.films,
        whole(data.weekdays[weekday]!.films),
        weekdayNames[lang][weekday]!,
      ),
      href: href("weekday", {weekday: weekdayNames[lang][weekday]!}),
    },
  };
  if (film !== undefined) {
    examples.score = {
      phrase: scoreText[lang].phrase(
        film.title ?? "",
        String(film.release_year),
        f.measure(film.popularity ?? 0),
      ),
      href: href("score", {id: film.id}),
    };
  }
  if (voted !== undefined) {
    examples.votes = {
      phrase: votesText[lang].phrase(
        voted.title ?? "",
        String(voted.release_year),
        whole(voted.vote_count ?? 0),
        voted.vote_average === null ? commonText[lang].unknown : f.number(voted.vote_average, 1),
      ),
      href: href("votes", {id: voted.id}),
    };
  }
  for (const [page, table] of [
    ["actor", "actors"],
    ["director", "directors"],
  ] as const) {
    const person = data[table][0];
    if (person === undefined) continue;
    examples[page] = {
      phrase: personText[table][lang].phrase(
        person.name,
        person.films,
        whole(person.films),
        f.measure(person.total_return),
        f.measure(person.mean_return),
      ),
      href: href(page, {id: person.person_id}),
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
