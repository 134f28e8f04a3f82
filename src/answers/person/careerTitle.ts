import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {PersonFilm} from "../../queries/filmsOfPerson.js";
import type {PeopleTable} from "../../queries/personRow.js";
import {filmName} from "../../sentences/filmName.js";
import {personText} from "./text.js";

/** What the returns of a person's films show. It claims something, so it leaves out what is to be checked. */
export function careerTitle(
  name: string,
  films: readonly Pick<PersonFilm, "id" | "title" | "return" | "return_known" | "money_suspect">[],
  table: PeopleTable,
  lang: Language,
): string {
  const f = format(lang);
  const text = personText[table][lang];
  const number = f.number;
  const known = films.filter((film) => film.return_known);
  const sound = known.filter((film) => !film.money_suspect);
  const gained = sound.filter((film) => film.return >= 1).length;
  const [only] = sound;
  if (known.length === 0) return text.chartTitleNone(name);
  if (only === undefined) return text.chartTitleDoubtful(name);
  const title =
    sound.length === 1
      ? text.chartTitleOne(name, filmName(only, lang), f.measure(only.return))
      : gained === sound.length
        ? text.chartTitleAll(name, gained, number(gained))
        : text.chartTitle(name, gained, number(gained), number(sound.length));
  return sound.length < known.length ? title + text.chartTitleRest : title;
}
