import type {DataEnd} from "../../../loaders/transform/tables.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {PersonFilm} from "../../queries/filmsOfPerson.js";
import type {PeopleTable, PersonRow} from "../../queries/personRow.js";
import {careerSentence} from "../../sentences/careerSentence.js";
import {filmName} from "../../sentences/filmName.js";
import {commonText} from "../../text/common.js";
import {laterFilms} from "../laterFilms.js";
import type {Answer, Caveat, Figure} from "../outcome.js";
import {figuresOfFilms} from "./figuresOfFilms.js";
import {personText} from "./text.js";

/** A person as an actor or as a director. */
export interface PersonData {
  readonly person: PersonRow;
  /** Each film once, the oldest first. */
  readonly films: readonly PersonFilm[];
}

/** How the films of an actor or of a director did: the official sentence, the figures behind it, what to doubt in them. */
export function personAnswer(
  table: PeopleTable,
  data: PersonData,
  lang: Language,
  end: DataEnd | null,
): Answer<PersonData> {
  const {person, films} = data;
  return {
    kind: "answer",
    phrase: careerSentence(table, person, lang),
    figures: figures(table, person, films, lang),
    caveats: [...caveats(table, person, films, lang), ...laterFilms(films, end, lang)],
    data,
  };
}

function figures(
  table: PeopleTable,
  person: PersonRow,
  films: readonly PersonFilm[],
  lang: Language,
): readonly Figure[] {
  const f = format(lang);
  const text = personText[table][lang];
  const number = f.number;
  const measure = (value: number | null) => (value === null ? commonText[lang].unknown : f.measure(value));
  const times = (value: number | null) =>
    value === null ? commonText[lang].unknown : commonText[lang].times(f.measure(value));
  const known = person.films_with_return;
  const knownApart = films.some((film) => film.return_known && !film.both);
  return [
    {
      label: text.films,
      value: number(person.films),
      note: text.filmsNote(number(known)),
      official: true,
    },
    {label: text.total, value: times(person.total_return), note: text.totalNote, official: true},
    {label: text.mean, value: times(person.mean_return), note: text.meanNote, official: true},
    {label: text.pooled, value: times(person.pooled_return), note: text.pooledNote},
    {label: text.median, value: times(person.median_known_return), note: text.medianNote},
    {
      label: text.meanKnown,
      value: times(person.mean_known_return),
      note: text.meanKnownNote(known, number(known)),
    },
    person.films_apart === 0
      ? {label: text.apart(person.gender), value: "–", note: text.apartNone}
      : {
          label: text.apart(person.gender),
          value: knownApart ? text.apartValue(measure(person.total_return_apart)) : commonText[lang].unknown,
          note: text.apartNote(
            person.films_apart,
            number(person.films_apart),
            measure(knownApart ? person.mean_return_apart : null),
          ),
        },
  ];
}

function caveats(
  table: PeopleTable,
  person: PersonRow,
  films: readonly PersonFilm[],
  lang: Language,
): readonly Caveat[] {
  const f = format(lang);
  const text = personText[table][lang];
  const number = f.number;
  const measure = (value: number | null) => (value === null ? commonText[lang].unknown : f.measure(value));
  const list: Caveat[] = [];
  if (person.films_suspect > 0) {
    const suspect = films.filter(({money_suspect}) => money_suspect);
    const sound = films.filter(({money_suspect}) => !money_suspect);
    const titles = suspect.map((film) => filmName(film, lang)).join(", ");
    const rest = figuresOfFilms(sound);
    const apart = figuresOfFilms(sound.filter((film) => !film.both));
    list.push({
      suspect: true,
      text:
        rest.mean === null
          ? text.suspectAll(titles)
          : text.suspect(person.films_suspect, number(person.films_suspect), titles, {
              total: measure(rest.total),
              mean: measure(rest.mean),
              meanKnown: measure(rest.meanKnown),
              median: measure(rest.median),
              pooled: measure(rest.pooled),
            }) +
            // Else the figure of the films apart stays as it is.
            (suspect.some((film) => !film.both)
              ? text.suspectApart(
                  apart.mean === null ? null : measure(apart.total),
                  measure(apart.mean),
                  person.gender,
                )
              : ""),
    });
  }
  const unknown = person.films - person.films_with_return;
  if (person.films_with_return === 0) list.push({text: text.noReturns});
  else if (unknown > 0) {
    list.push({text: text.unknownReturns(unknown, number(unknown), number(person.films))});
  }
  if (person.person_id === null) list.push({text: text.withoutId});
  const inferred = films.filter(({inferred_id}) => inferred_id).length;
  if (inferred > 0) list.push({text: text.inferred(inferred, number(inferred), number(person.films))});
  if (person.films_with_return > 1) list.push({text: text.trust});
  return list;
}
