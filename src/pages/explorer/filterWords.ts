import {decadeName} from "../../format/decadeName.js";
import {format} from "../../format/format.js";
import {genreName} from "../../format/genres.js";
import type {Language} from "../../format/language.js";
import {languageName} from "../../format/languageName.js";
import {lowerFirst} from "../../format/lowerFirst.js";
import {commonText} from "../../text/common.js";
import {quantityText} from "./figures/binLabels.js";
import {
  type ChoiceFilter,
  type ChoiceName,
  type FilmFilters,
  type FilterName,
  type FoundFilter,
  otherChoice,
  type RangeFilter,
  type RangeName,
  unknownChoice,
} from "./queries/filmFilters.js";
import {explorerText} from "./text.js";

/** What a filter asks for, in short: "1990s", "Drama, Crime", "7 or more"; null where there is none. */
export function filterWords(name: FilterName, filters: FilmFilters, lang: Language): string | null {
  const filter: RangeFilter | ChoiceFilter | FoundFilter | null = filters[name];
  if (filter === null) return null;
  if ("films" in filter) return filter.name ?? filter.asked;
  if ("chosen" in filter) return choiceWords(name as ChoiceName, filter, lang);
  return rangeWords(name as RangeName, filter, lang);
}

function choiceWords(name: ChoiceName, {chosen, all}: ChoiceFilter, lang: Language): string {
  const text = explorerText[lang];
  const names = chosen.map((choice) => {
    if (name === "genre") return choice === unknownChoice ? text.noGenre : genreName(choice, lang);
    if (choice === otherChoice) return text.otherLanguages;
    return choice === unknownChoice ? commonText[lang].unknown : languageName(choice, lang);
  });
  return all ? format(lang).list(names) : names.join(", ");
}

function rangeWords(name: RangeName, {from, to, unknown}: RangeFilter, lang: Language): string {
  const text = explorerText[lang];
  const nothing = lowerFirst(text.unknown);
  if (unknown === "only") return nothing;
  const unit = name === "runtime" ? `\u00a0${text.units.runtime}` : "";
  const write = (value: number) => quantityText(name, value, lang);
  let words: string;
  if (from !== null && to !== null) {
    const decade = name === "year" && from % 10 === 0 && to === from + 9;
    if (decade) words = decadeName(from, lang);
    else words = (from === to ? write(from) : `${write(from)}–${write(to)}`) + unit;
  } else if (from !== null)
    words = name === "year" ? text.since(write(from)) : text.orMore(write(from) + unit);
  else if (to !== null) words = name === "year" ? text.until(write(to)) : text.orLess(write(to) + unit);
  else words = text.known;
  return unknown === "in" ? `${words}, ${nothing}` : words;
}
