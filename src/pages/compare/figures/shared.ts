import {el} from "../../../dom/el.js";
import {filmLink} from "../../../dom/filmLink.js";
import {personLink} from "../../../dom/personLink.js";
import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import type {Language} from "../../../format/language.js";
import {filmName} from "../../../sentences/filmName.js";
import {filmsInBoth} from "../personFigures.js";
import type {PersonInBoth} from "../queries/peopleInBoth.js";
import type {FilmSides, PersonSides, Sides} from "../sides.js";
import {compareText} from "../text.js";

/** What the two share. */
export function sharedView(sides: Sides, lang: Language): HTMLElement {
  const text = compareText[lang].result;
  return el(
    "section",
    {class: "shared"},
    el("h3", {class: "chart-title"}, text.shared),
    ...(sides.kind === "film" ? sharedByFilms(sides, lang) : sharedByPeople(sides, lang)),
  );
}

function sharedByFilms({a, b, people}: FilmSides, lang: Language): readonly HTMLElement[] {
  const text = compareText[lang].result;
  const genres = a.genres.filter((genre) => b.genres.includes(genre)).map((genre) => genreName(genre, lang));
  const parts = [
    ...(genres.length > 0 ? [el("p", {}, text.sharedGenres({genres: genres.join(", ")}))] : []),
    ...(a.collection !== null && a.collection === b.collection
      ? [el("p", {}, text.sharedCollection({collection: a.collection}))]
      : []),
    ...(people.length > 0
      ? [
          el("p", {}, `${text.sharedPeople}:`),
          el("ul", {class: "sides-list"}, ...people.map((person) => personItem(person, lang))),
        ]
      : []),
  ];
  return parts.length > 0 ? parts : [el("p", {}, text.nothingShared)];
}

function personItem(person: PersonInBoth, lang: Language): HTMLElement {
  const {roles, roleChange} = compareText[lang].result;
  const role = (directs: boolean, acts: boolean) =>
    directs && acts ? roles.both : directs ? roles.directs : roles.acts;
  const [first, then] = [role(person.directs_a, person.acts_a), role(person.directs_b, person.acts_b)];
  return el("li", {}, personLink(person), ` (${first === then ? first : roleChange({a: first, b: then})})`);
}

function sharedByPeople({a, b}: PersonSides, lang: Language): readonly HTMLElement[] {
  const text = compareText[lang].result;
  const films = filmsInBoth(a.films, b.films);
  if (films.length === 0) return [el("p", {}, text.noFilmsShared)];
  return [
    el("p", {}, `${text.sharedFilms({films: films.length, shown: format(lang).number(films.length)})}:`),
    el(
      "ul",
      {class: "sides-list"},
      ...films.map((film) =>
        el("li", {}, filmLink({id: film.id, name: filmName(film, lang)}), ` (${film.release_year})`),
      ),
    ),
  ];
}
