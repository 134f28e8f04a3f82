import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {returnsOfCareers} from "../../people/figures/returnsOfCareers.js";
import {soundFilms} from "../personFigures.js";
import {type PersonSide, type PersonSides, queriesOf, tableOf} from "../sides.js";
import {compareText} from "../text.js";

/** Both careers on the same axes. */
export function careersOfBoth(sides: PersonSides, lang: Language): HTMLElement {
  const number = format(lang).number;
  const gained = ({films}: PersonSide) => {
    const sound = soundFilms(films);
    const repaid = sound.filter((film) => film.return >= 1);
    return {gained: number(repaid.length), known: number(sound.length)};
  };
  const [a, b] = [gained(sides.a), gained(sides.b)];
  return returnsOfCareers({
    lang,
    table: tableOf(sides.kind),
    careers: [sides.a, sides.b].map(({person: {person_id, name}, films}) => ({person_id, name, films})),
    title: compareText[lang].result.careersTitle({
      a: sides.a.person.name,
      aGained: a.gained,
      aKnown: a.known,
      b: sides.b.person.name,
      bGained: b.gained,
      bKnown: b.known,
    }),
    file: `compare-${sides.kind}-careers`,
    queries: queriesOf(sides),
  });
}
