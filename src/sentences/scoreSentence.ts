import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {filmName} from "./filmName.js";
import {type Phrase, phrase} from "./phrase.js";

const en = {
  known: ({title, year, score}: {title: string; year: string; score: string}): Phrase =>
    phrase`The film ${title} was released in ${year}, with a score/popularity of ${score}`,
  unknown: ({title, year}: {title: string; year: string}): Phrase =>
    phrase`The film ${title} was released in ${year}; its score/popularity is not known`,
};

const es: typeof en = {
  known: ({title, year, score}) =>
    phrase`La película ${title} fue estrenada en el año ${year} con un score/popularidad de ${score}`,
  unknown: ({title, year}) =>
    phrase`La película ${title} fue estrenada en el año ${year}; no se conoce su score/popularidad`,
};

/** The sentences with what stands in them as text. */
export const scoreSentences: Readonly<Record<Language, typeof en>> = {en, es};

/** The official answer to when a film came out and how popular it is; `popularity` null: that is unknown. */
export function scoreSentence(
  film: {
    readonly id: number;
    readonly title: string | null;
    readonly release_year: number;
    readonly popularity: number | null;
  },
  lang: Language,
): Phrase {
  const {known, unknown} = scoreSentences[lang];
  const [title, year] = [filmName(film, lang), String(film.release_year)];
  return film.popularity === null
    ? unknown({title, year})
    : known({title, year, score: format(lang).measure(film.popularity)});
}
