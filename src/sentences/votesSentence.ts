import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {votesNeeded} from "../shared/votesNeeded.js";
import {filmName} from "./filmName.js";
import {type Phrase, phrase} from "./phrase.js";

interface Film {
  readonly title: string;
  readonly year: string;
}

const en = {
  /** From the votes on that the rule names. */
  enough: ({title, year, votes, mean}: Film & {votes: string; mean: string}): Phrase =>
    phrase`The film ${title} was released in ${year}. It has a total of ${votes} votes, with an average of ${mean}`,
  few: ({title, year, votes, shown, rule}: Film & {votes: number; shown: string; rule: string}): Phrase =>
    phrase`The film ${title} was released in ${year}. It has a total of ${shown} ${votes === 1 ? "vote" : "votes"}, fewer than the ${rule} from which an average is given`,
  unknown: ({title, year, rule}: Film & {rule: string}): Phrase =>
    phrase`The film ${title} was released in ${year}. Its number of votes is not known, and an average is given only from ${rule} votes on`,
  unknownMean: "unknown",
};

const es: typeof en = {
  enough: ({title, year, votes, mean}) =>
    phrase`La película ${title} fue estrenada en el año ${year}. La misma cuenta con un total de ${votes} valoraciones, con un promedio de ${mean}`,
  few: ({title, year, votes, shown, rule}) =>
    phrase`La película ${title} fue estrenada en el año ${year}. La misma cuenta con un total de ${shown} ${votes === 1 ? "valoración" : "valoraciones"}, menos de las ${rule} a partir de las cuales se da un promedio`,
  unknown: ({title, year, rule}) =>
    phrase`La película ${title} fue estrenada en el año ${year}. No se conoce su número de valoraciones, y solo se da un promedio a partir de ${rule}`,
  unknownMean: "desconocido",
};

/** The sentences with what stands in them as text. */
export const votesSentences: Readonly<Record<Language, typeof en>> = {en, es};

/**
 * The official answer to how many votes a film has and what their mean is, which is given from `votesNeeded` votes on.
 * Null is unknown.
 */
export function votesSentence(
  film: {
    readonly id: number;
    readonly title: string | null;
    readonly release_year: number;
    readonly vote_count: number | null;
    readonly vote_average: number | null;
  },
  lang: Language,
): Phrase {
  const f = format(lang);
  const {enough, few, unknown, unknownMean} = votesSentences[lang];
  const {vote_count: votes, vote_average: mean} = film;
  const about = {title: filmName(film, lang), year: String(film.release_year)};
  const rule = f.number(votesNeeded);
  if (votes === null) return unknown({...about, rule});
  const shown = f.number(votes);
  return votes < votesNeeded
    ? few({...about, votes, shown, rule})
    : enough({...about, votes: shown, mean: mean === null ? unknownMean : f.number(mean, 1)});
}
