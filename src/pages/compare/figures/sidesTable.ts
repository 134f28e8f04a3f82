import {el} from "../../../dom/el.js";
import {filmLink} from "../../../dom/filmLink.js";
import {personLink} from "../../../dom/personLink.js";
import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import type {Language} from "../../../format/language.js";
import {languageName} from "../../../format/languageName.js";
import {filmName} from "../../../sentences/filmName.js";
import {commonText} from "../../../text/common.js";
import {frequentGenres, ratingOf, soundMedian, yearsOf} from "../personFigures.js";
import type {ComparedFilm} from "../queries/comparedFilms.js";
import {leastVotesOfPlace} from "../queries/filmPlaces.js";
import type {FilmSides, PersonSide, PersonSides, Sides} from "../sides.js";
import {compareText} from "../text.js";

/** A line of the table; null is unknown. */
interface Line {
  readonly label: string;
  readonly a: string | null;
  readonly b: string | null;
}

/** The names of the two. */
export function namesOf(sides: Sides, lang: Language): readonly [a: string, b: string] {
  return sides.kind === "film"
    ? [filmName(sides.a, lang), filmName(sides.b, lang)]
    : [sides.a.person.name, sides.b.person.name];
}

/** The two side by side, figure by figure. */
export function sidesTable(sides: Sides, lang: Language): HTMLElement {
  const text = compareText[lang].result;
  const {unknown} = commonText[lang];
  const links =
    sides.kind === "film"
      ? [sides.a, sides.b].map((film) => filmLink({id: film.id, name: filmName(film, lang)}))
      : [sides.a, sides.b].map(({person}) => personLink(person));
  const lines = sides.kind === "film" ? filmLines(sides, lang) : personLines(sides, lang);
  const head = links.map((link) => el("th", {scope: "col"}, link));
  const cell = (value: string | null) =>
    el("td", {class: value === null ? "unknown" : null}, value ?? unknown);
  return el(
    "div",
    {class: "table-wrap", tabindex: 0, role: "region", "aria-label": text.tableLabel},
    el(
      "table",
      {class: "sides"},
      el("thead", {}, el("tr", {}, el("th", {scope: "col"}, text.measure), ...head)),
      el(
        "tbody",
        {},
        ...lines.map(({label, a, b}) => el("tr", {}, el("th", {scope: "row"}, label), cell(a), cell(b))),
      ),
    ),
  );
}

function filmLines({a, b, directors}: FilmSides, lang: Language): readonly Line[] {
  const f = format(lang);
  const text = compareText[lang].result;
  const {rows} = text;
  const number = f.number;
  const line = (label: string, of: (film: ComparedFilm) => string | null): Line => ({
    label,
    a: of(a),
    b: of(b),
  });
  const shown = (value: number | null, write: (value: number) => string) =>
    value === null ? null : write(value);
  const dollars = (value: number) => text.dollars({value: number(value)});
  const points = (digits: number) => (value: number) => text.points({value: f.number(value, digits)});
  return [
    line(rows.date, ({release_date}) => f.date(release_date)),
    {label: rows.directors, a: directors[0], b: directors[1]},
    line(rows.genres, ({genres}) =>
      genres.length === 0 ? null : genres.map((genre) => genreName(genre, lang)).join(", "),
    ),
    line(rows.language, ({original_language: code}) => (code === null ? null : languageName(code, lang))),
    line(rows.runtime, ({runtime}) => shown(runtime, (value) => text.minutes({value: number(value)}))),
    line(rows.collection, ({collection}) => collection ?? text.none),
    line(rows.cost, ({budget}) => shown(budget, dollars)),
    line(rows.revenue, ({revenue}) => shown(revenue, dollars)),
    line(rows.return, (film) => shown(film.return, f.measure)),
    line(rows.votes, ({vote_count}) => number(vote_count)),
    line(rows.vote, ({vote_average}) => shown(vote_average, points(1))),
    line(rows.weighted, ({weighted_rating}) => shown(weighted_rating, points(2))),
    line(rows.popularity, ({popularity}) => shown(popularity, f.measure)),
  ];
}

function personLines({a, b}: PersonSides, lang: Language): readonly Line[] {
  const f = format(lang);
  const text = compareText[lang].result;
  const {rows} = text;
  const number = f.number;
  const measure = (value: number | null) => (value === null ? null : f.measure(value));
  const line = (label: string, of: (side: PersonSide) => string | null): Line => ({
    label,
    a: of(a),
    b: of(b),
  });
  const median = line(rows.median, ({person}) => measure(person.median_known_return));
  const sound = line(rows.medianSound, ({films}) => measure(soundMedian(films)));
  return [
    line(rows.films, ({person}) => number(person.films)),
    line(rows.known, ({person}) => number(person.films_with_return)),
    median,
    ...(sound.a === median.a && sound.b === median.b ? [] : [sound]),
    line(rows.pooled, ({person}) => measure(person.pooled_return)),
    line(rows.meanKnown, ({person}) => measure(person.mean_known_return)),
    line(rows.mean, ({person}) => measure(person.films_with_return === 0 ? null : person.mean_return)),
    line(rows.total, ({person}) => measure(person.films_with_return === 0 ? null : person.total_return)),
    line(rows.rating({votes: number(leastVotesOfPlace)}), ({films}) => {
      const rating = ratingOf(films);
      return rating === null
        ? null
        : text.ofFilms({value: text.points({value: f.number(rating.mean, 2)}), films: number(rating.films)});
    }),
    line(rows.years, ({films}) => yearsOf(films)?.join(" – ") ?? null),
    line(rows.frequent, ({films}) => {
      const genres = frequentGenres(films);
      return genres.length === 0
        ? null
        : genres.map(({genre, films: count}) => `${genreName(genre, lang)} (${number(count)})`).join(", ");
    }),
  ];
}
