import {laterFilms} from "../../answers/laterFilms.js";
import type {Caveat} from "../../answers/outcome.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {filmName} from "../../sentences/filmName.js";
import type {CompareAnalysis} from "./analysis.js";
import {leastVotesOfPlace} from "./queries/filmPlaces.js";
import type {FilmSides, PersonSides, Sides} from "./sides.js";
import {compareText} from "./text.js";

/** What has to be known before two are compared. */
export function caveatsOf(
  sides: Sides,
  {suspectBelow, dataEnd}: Pick<CompareAnalysis, "suspectBelow" | "dataEnd">,
  lang: Language,
): readonly Caveat[] {
  return sides.kind === "film"
    ? [...ofFilms(sides, suspectBelow, lang), ...laterFilms([sides.a, sides.b], dataEnd, lang)]
    : ofPeople(sides, suspectBelow, lang);
}

function ofFilms({a, b}: FilmSides, suspectBelow: number, lang: Language): readonly Caveat[] {
  const text = compareText[lang].result;
  const number = format(lang).number;
  const films = [a, b];
  const list: Caveat[] = films
    .filter(({money_suspect}) => money_suspect)
    .map((film) => ({
      suspect: true,
      text: text.suspect({names: filmName(film, lang), limit: number(suspectBelow)}),
    }));
  for (const film of films.filter(({money_doubtful}) => money_doubtful)) {
    list.push({
      suspect: true,
      text: text.doubtful({name: filmName(film, lang), limit: number(suspectBelow)}),
    });
  }
  const names = (those: typeof films) => those.map((film) => filmName(film, lang)).join(", ");
  const unknown = films.filter((film) => film.return === null);
  if (unknown.length > 0) list.push({text: text.unknownMoney({names: names(unknown)})});
  const few = films.filter(({vote_count}) => vote_count < leastVotesOfPlace);
  if (few.length > 0) list.push({text: text.fewVotes({names: names(few), votes: number(leastVotesOfPlace)})});
  const years = films.map(({release_date}) => Number(release_date.slice(0, 4)));
  if (Math.abs(years[0]! - years[1]!) > 10) list.push({text: text.decades});
  return list;
}

function ofPeople({a, b}: PersonSides, suspectBelow: number, lang: Language): readonly Caveat[] {
  const text = compareText[lang].result;
  const number = format(lang).number;
  return [a, b].flatMap(({person}) => {
    const {name, films, films_with_return: known, films_suspect: suspect} = person;
    const list: Caveat[] = [];
    if (suspect > 0) {
      list.push({
        suspect: true,
        text: text.suspectFilms({name, films: suspect, shown: number(suspect), limit: number(suspectBelow)}),
      });
    }
    if (known > 0 && known < films && (known === 1 || 2 * known < films)) {
      list.push({text: text.fewKnown({name, known, shown: number(known), films: number(films)})});
    }
    if (person.person_id === null) list.push({text: text.noId({name})});
    return list;
  });
}
