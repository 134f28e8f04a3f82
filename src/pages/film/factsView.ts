import {type Child, el} from "../../dom/el.js";
import {href} from "../../dom/href.js";
import {personLink} from "../../dom/personLink.js";
import {explorerLanguages} from "../../entities/explorerLanguages.js";
import {inRow} from "../../entities/inRow.js";
import {capital} from "../../format/capital.js";
import {countryName} from "../../format/countryName.js";
import {format} from "../../format/format.js";
import {genreName} from "../../format/genres.js";
import type {Language} from "../../format/language.js";
import {languageName} from "../../format/languageName.js";
import type {FilmJson, ListKind} from "../../shared/api.js";
import {commonText} from "../../text/common.js";
import {filmPageText} from "./text.js";

/** What the source says of a film in short, most of it leading to the films that have it as well. */
export function factsView(film: FilmJson, lang: Language): HTMLElement {
  const text = filmPageText[lang];
  const names = text.facts;
  const english = lang === "en" ? null : "en";
  const listed = (kind: ListKind, values: readonly string[], write = (value: string) => value): Child =>
    values.length === 0
      ? null
      : inRow(
          values.map((value) => el("a", {href: href("films", {[kind]: value}), dir: "auto"}, write(value))),
        );
  const directors = film.crew.filter(({job}) => job === "Director");
  const facts: readonly (readonly [name: string, value: Child, lang?: string | null])[] = [
    [names.released, released(film, lang)],
    [names.directors, directors.length === 0 ? null : inRow(directors.map(personLink))],
    [names.genres, genres(film, lang)],
    [
      names.runtime,
      film.runtime === null || film.runtime === 0
        ? null
        : text.minutes({minutes: format(lang).number(film.runtime)}),
    ],
    [names.language, film.original_language === null ? null : languageLink(film.original_language, lang)],
    [names.countries, listed("country", film.production_countries, (name) => countryName(name, lang))],
    [names.companies, listed("company", film.production_companies)],
    [names.series, film.collection === null ? null : listed("collection", [film.collection])],
    [
      names.status,
      film.status === null || film.status === "Released" ? null : (text.statuses[film.status] ?? film.status),
    ],
    [names.keywords, listed("keyword", film.keywords), english],
  ];
  // What most films lack is not said to be unknown.
  const silent: readonly string[] = [names.series, names.status, names.keywords];
  return el(
    "dl",
    {class: "facts-list", "aria-label": names.label},
    ...facts
      .filter(([name, value]) => value !== null || !silent.includes(name))
      .map(([name, value, language = null]) =>
        el(
          "div",
          {},
          el("dt", {}, name),
          el(
            "dd",
            {class: value === null ? "unknown" : null, lang: value === null ? null : language},
            value ?? commonText[lang].unknown,
          ),
        ),
      ),
  );
}

function released({release_date, release_year}: FilmJson, lang: Language): DocumentFragment {
  const text = filmPageText[lang];
  const row = document.createDocumentFragment();
  const year = String(release_year);
  row.append(
    el("time", {datetime: release_date}, format(lang).date(release_date)),
    release_date.endsWith("-01-01") ? ` (${text.facts.january})` : "",
    " · ",
    el("a", {href: href("explorer", {year})}, text.year({year})),
  );
  return row;
}

function genres(film: FilmJson, lang: Language): Child {
  return film.genres.length === 0
    ? null
    : inRow(film.genres.map((genre) => el("a", {href: href("explorer", {genre})}, genreName(genre, lang))));
}

/** The explorer knows the most frequent languages only. */
function languageLink(language: string, lang: Language): HTMLElement {
  const target = explorerLanguages().includes(language) ? "explorer" : "films";
  return el("a", {href: href(target, {language})}, capital(languageName(language, lang)));
}
