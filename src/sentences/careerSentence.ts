import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import type {Gender} from "../shared/api.js";
import {type Phrase, phrase} from "./phrase.js";

interface Figures {
  readonly name: string;
  readonly films: number;
  /** The number of films as it is written. */
  readonly shown: string;
  readonly total: string;
  readonly mean: string;
  /** Null: unknown, and the words are those of a man. */
  readonly gender: Gender | null;
}

const en = {
  actors: ({name, films, shown, total, mean}: Figures): Phrase =>
    films === 1
      ? phrase`The actor ${name} has taken part in ${shown} film and achieved a return of ${total}, an average of ${mean} per film`
      : phrase`The actor ${name} has taken part in ${shown} films and achieved a return of ${total}, an average of ${mean} per film`,
  directors: ({name, films, shown, total, mean}: Figures): Phrase =>
    films === 1
      ? phrase`The director ${name} has directed ${shown} film and achieved a return of ${total}, an average of ${mean} per film`
      : phrase`The director ${name} has directed ${shown} films and achieved a return of ${total}, an average of ${mean} per film`,
};

/** Spanish words for a man, and where the gender is unknown. */
const ofMan: typeof en = {
  actors: ({name, films, shown, total, mean}) =>
    films === 1
      ? phrase`El actor ${name} ha participado de ${shown} filmación, el mismo ha conseguido un retorno de ${total} con un promedio de ${mean} por filmación`
      : phrase`El actor ${name} ha participado de ${shown} filmaciones, el mismo ha conseguido un retorno de ${total} con un promedio de ${mean} por filmación`,
  directors: ({name, films, shown, total, mean}) =>
    films === 1
      ? phrase`El director ${name} ha dirigido ${shown} filmación, el mismo ha conseguido un retorno de ${total} con un promedio de ${mean} por filmación`
      : phrase`El director ${name} ha dirigido ${shown} filmaciones, el mismo ha conseguido un retorno de ${total} con un promedio de ${mean} por filmación`,
};

const ofWoman: typeof en = {
  actors: ({name, films, shown, total, mean}) =>
    films === 1
      ? phrase`La actriz ${name} ha participado de ${shown} filmación, la misma ha conseguido un retorno de ${total} con un promedio de ${mean} por filmación`
      : phrase`La actriz ${name} ha participado de ${shown} filmaciones, la misma ha conseguido un retorno de ${total} con un promedio de ${mean} por filmación`,
  directors: ({name, films, shown, total, mean}) =>
    films === 1
      ? phrase`La directora ${name} ha dirigido ${shown} filmación, la misma ha conseguido un retorno de ${total} con un promedio de ${mean} por filmación`
      : phrase`La directora ${name} ha dirigido ${shown} filmaciones, la misma ha conseguido un retorno de ${total} con un promedio de ${mean} por filmación`,
};

const es: typeof en = {
  actors: (figures) => (figures.gender === 1 ? ofWoman : ofMan).actors(figures),
  directors: (figures) => (figures.gender === 1 ? ofWoman : ofMan).directors(figures),
};

/** The sentences with what stands in them as text. */
export const careerSentences: Readonly<Record<Language, typeof en>> = {en, es};

/**
 * The official answer to how the films of an actor or of a director did: the row of the person in either table, returns
 * in times the cost.
 */
export function careerSentence(
  table: keyof typeof en,
  person: {
    readonly name: string;
    readonly films: number;
    readonly total_return: number;
    readonly mean_return: number;
    /** Null where unknown. */
    readonly gender: Gender | null;
  },
  lang: Language,
): Phrase {
  const f = format(lang);
  return careerSentences[lang][table]({
    name: person.name,
    films: person.films,
    shown: f.number(person.films),
    total: f.measure(person.total_return),
    mean: f.measure(person.mean_return),
    gender: person.gender,
  });
}
