import type {DataEnd} from "../../../loaders/transform/tables.js";
import type {Language} from "../../format/language.js";
import {filmsOfPerson} from "../../queries/filmsOfPerson.js";
import type {PeopleTable} from "../../queries/personRow.js";
import type {Run} from "../../queries/query.js";
import {lookUpPerson} from "../lookUpPerson.js";
import type {Outcome, Parameters} from "../outcome.js";
import type {Question} from "../question.js";
import {type PersonData, personAnswer} from "./personAnswer.js";

/** How the films did in which the person that `id` or `name` asks for played, or which that person directed. */
export async function answerPerson(
  table: PeopleTable,
  parameters: Parameters,
  lang: Language,
  run: Run,
  end: DataEnd | null = null,
): Promise<Outcome<PersonData>> {
  const found = await lookUpPerson(table, parameters, lang, run);
  if (found.kind !== "found") return found;
  const {person} = found;
  const films = await run(filmsOfPerson(table, {id: person.person_id, name: person.name}));
  return personAnswer(table, {person, films}, lang, end);
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
