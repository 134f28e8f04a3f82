import {careerSentence} from "../sentences/careerSentence.js";
import {inLanguages} from "../sentences/inLanguages.js";
import type {CareerJson, Gender, InLanguages, PersonFilmJson, PersonJson} from "../shared/api.js";
import {moneyOf} from "../shared/moneyOf.js";
import {
  type Codec,
  coded,
  derived,
  list,
  optional,
  orNull,
  plain,
  type Records,
  row,
  unless,
} from "./codec.js";
import {count, number, numberOrNull, sentence, text, textOrNull, yearOfDate} from "./fields.js";
import {frequentJobs} from "./frequentTexts.js";

type PeopleTable = "actors" | "directors";

const inferred: Codec<true> = {pack: () => 1, unpack: () => true};

const several = list(textOrNull);

/** A single role that is unknown, as most are that nothing is known of, is written as 0. */
const roles: Codec<readonly (string | null)[]> = {
  pack: (names) => (names.length === 1 && names[0] === null ? 0 : several.pack(names)),
  unpack: (json) => (json === 0 ? [null] : several.unpack(json)),
};

const film = row<PersonFilmJson>("film", {
  id: number,
  title: textOrNull,
  release_date: text,
  release_year: yearOfDate,
  roles: optional(roles),
  vote_count: numberOrNull,
  vote_average: numberOrNull,
  jobs: optional(list(coded<string | null>(frequentJobs))),
  budget: count,
  revenue: count,
  return: derived((film) => moneyOf(film).return),
  return_known: derived((film) => moneyOf(film).returnKnown),
  money_suspect: derived((film) => moneyOf(film).moneySuspect),
  money_doubtful: derived((film) => moneyOf(film).moneyDoubtful),
  inferred_as_actor: optional(inferred),
  inferred_as_director: optional(inferred),
});

/** A career as the pipeline has it: the sentence of one without a known return follows from the rest, and may be null. */
export type CareerFacts = Omit<CareerJson, "sentence"> & {readonly sentence: InLanguages | null};

export type PersonFacts = Omit<PersonJson, "acting" | "directing"> & {
  readonly acting: CareerFacts | null;
  readonly directing: CareerFacts | null;
};

/** Of a career without a known return everything follows from the number of films, and the sentence is not written. */
const knownSentence: Codec<InLanguages | null> = {
  ...orNull(sentence),
  pack: (value, whole) =>
    value === null || (whole as CareerFacts).films_with_return === 0 ? undefined : sentence.pack(value),
};

const career = row<CareerFacts>("career", {
  name: unless((_, {name}: PersonFacts) => name, text),
  films: number,
  films_apart: unless(({films}) => films, number),
  films_with_return: count,
  total_return: count,
  mean_return: count,
  mean_known_return: numberOrNull,
  median_known_return: numberOrNull,
  pooled_return: numberOrNull,
  sentence: knownSentence,
  total_return_apart: unless(({films_apart, total_return}) => (films_apart === 0 ? 0 : total_return), number),
  mean_return_apart: unless(
    ({films_apart, mean_return}) => (films_apart === 0 ? null : mean_return),
    numberOrNull,
  ),
  films_suspect: count,
});

const facts = row<PersonFacts>("person", {
  person_id: numberOrNull,
  name: text,
  films: list(film),
  acting: orNull(career),
  directing: orNull(career),
  companions: list(
    row<PersonJson["companions"][number]>("companion", {person_id: numberOrNull, name: text, films: number}),
  ),
  gender: plain<Gender | null>(null),
});

/** How a person stands in `people/SHARD.json` and `people-without-id/SHARD.json`. */
export const personCodec: Codec<PersonJson, PersonFacts> & {readonly records: Records} = {
  ...facts,
  unpack(json) {
    const person = facts.unpack(json);
    const told = (table: PeopleTable, career: CareerFacts | null): CareerJson | null =>
      career && {...career, sentence: career.sentence ?? sentenceOf(table, career, person.gender)};
    return {
      ...person,
      acting: told("actors", person.acting),
      directing: told("directors", person.directing),
    };
  },
};

function sentenceOf(table: PeopleTable, career: CareerFacts, gender: Gender | null): InLanguages {
  return inLanguages((lang) => careerSentence(table, {...career, gender}, lang));
}
