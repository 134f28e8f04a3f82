import type {Language} from "../format/language.js";
import type {TitledFilm} from "../queries/filmRow.js";
import {filmName} from "../sentences/filmName.js";
import {filmText} from "../text/film.js";
import type {Choice} from "./outcome.js";

/** How many films of one title are offered; the data's most frequent title has fewer. */
const mostChoices = 40;

/** Films as choices, told apart by year and directors. */
export function filmChoices(films: readonly TitledFilm[], lang: Language): readonly Choice[] {
  const text = filmText[lang];
  return films.slice(0, mostChoices).map((film) => ({
    name: filmName(film, lang),
    note: `${film.release_year}, ${film.directors === null ? text.noDirector : text.by(film.directors)}`,
    parameters: {id: String(film.id)},
  }));
}
