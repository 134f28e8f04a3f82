import type {DataEnd} from "../../../loaders/transform/tables.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {filmsOfPerson, type PersonFilm} from "../../queries/filmsOfPerson.js";
import type {PeopleTable, PersonRow} from "../../queries/personRow.js";
import type {Run} from "../../queries/query.js";
import {commonText} from "../../text/common.js";
import {laterFilms} from "../laterFilms.js";
import {filmName} from "../lookUpFilm.js";
import {lookUpPerson} from "../lookUpPerson.js";
import type {Caveat, Figure, Outcome, Parameters} from "../outcome.js";
import type {Question} from "../question.js";
import {figuresOfFilms} from "./figuresOfFilms.js";
import {personText} from "./text.js";

export interface PersonData {
  readonly person: PersonRow;
  /** Each film once, the oldest first. */
  readonly films: readonly PersonFilm[];
}

/** How the films did in which the person that `id` or `name` asks for played, or which that person directed. */
export async function answerPerson(
  table: PeopleTable,
  parameters: Parameters,
  lang: Language,
  run: Run,
  end: DataEnd | null = null,
): Promise<Outcome<PersonData>> {
  const f = format(lang);
  const found = await lookUpPerson(table, parameters, lang, run);
  if (found.kind !== "found") return found;
  const {person} = found;
  const films = await run(filmsOfPerson(table, {id: person.person_id, name: person.name}));
  return {
    kind: "answer",
    phrase: personText[table][lang].phrase(
      person.name,
      person.films,
      f.number(person.films),
      f.measure(person.total_return),
      f.measure(person.mean_return),
    ),
    figures: figures(table, person, films, lang),
    caveats: [...caveats(table, person, films, lang), ...laterFilms(films, end, lang)],
    data: {person, films},
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
      ? {label: text.apart, value: "–", note: text.apartNone}
      : {
          label: text.apart,
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
              ? text.suspectApart(apart.mean === null ? null : measure(apart.total), measure(apart.mean))
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

/** What the page of an actor's or a director's films asks. */
export function personQuestion(table: PeopleTable): Question<PersonData> {
  return {
    page: table === "actors" ? "actor" : "director",
    parameter: "name",
    answer: (parameters, lang, run, end) => answerPerson(table, parameters, lang, run, end),
    asked: ({person}) => person.name,
  };
}
