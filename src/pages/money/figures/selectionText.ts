import {decadeName} from "../../../format/decadeName.js";
import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import type {Language} from "../../../format/language.js";
import {commonText} from "../../../text/common.js";
import {moneyFigureText} from "../figureText.js";
import {moneyLanguage} from "../names.js";
import {ordered, type Selection} from "../selection.js";
import {moneyText} from "../text.js";

/** What is selected and how many films that are, in a sentence. */
export function selectionText({filter, films}: Selection, all: number, lang: Language): string {
  const f = format(lang);
  const text = moneyFigureText[lang].filter;
  if (films === null) return text.everything({films: f.number(all)});
  const {genre, language, from, to, votes} = ordered(filter);
  const [first, last] = [from, to].map((year) => (year === null ? null : decadeName(year, lang)));
  const parts = [
    genre === null ? null : genreName(genre, lang),
    language === null ? null : moneyLanguage(language, lang),
    first != null && last != null ? (first === last ? first : text.range({from: first, to: last})) : null,
    first != null && last == null ? text.onward({from: first}) : null,
    first == null && last != null ? text.upTo({to: last}) : null,
    votes === null ? null : moneyText[lang].names.votesFrom({from: f.number(votes)}),
  ].filter((part) => part !== null);
  return text.selected({
    what: parts.join(", "),
    films: commonText[lang].filmCount(films.length, f.number(films.length)),
  });
}
