import {filmHref} from "../../dom/filmLink.js";
import {personHref} from "../../dom/personLink.js";
import {countryName} from "../../format/countryName.js";
import {genreName} from "../../format/genres.js";
import type {Language} from "../../format/language.js";
import {filmName} from "../../sentences/filmName.js";
import type {CreditedPerson, FilmJson} from "../../shared/api.js";

/** How many of the cast are named. */
const mostActors = 10;

/** A film in the words of schema.org; what is unknown is left out. */
export function movieData(film: FilmJson, lang: Language, absolute: (href: string) => string): object {
  const people = (credits: readonly CreditedPerson[]): object[] => {
    const once = new Map(credits.map((credit) => [personHref(credit), credit.name]));
    return [...once].map(([href, name]) => ({"@type": "Person", name, url: absolute(href)}));
  };
  const directors = people(film.crew.filter(({job}) => job === "Director"));
  const actors = people(film.cast).slice(0, mostActors);
  const {runtime, vote_average: mean, vote_count: votes} = film;
  return {
    "@type": "Movie",
    name: filmName(film, lang),
    url: absolute(filmHref(film)),
    sameAs: `https://www.themoviedb.org/movie/${film.id}`,
    datePublished: film.release_date,
    ...(film.overview !== null && {description: film.overview}),
    ...(film.genres.length > 0 && {genre: film.genres.map((genre) => genreName(genre, lang))}),
    ...(film.keywords.length > 0 && {keywords: film.keywords}),
    ...(film.production_countries.length > 0 && {
      countryOfOrigin: film.production_countries.map((country) => ({
        "@type": "Country",
        name: countryName(country, lang),
      })),
    }),
    ...(film.original_language !== null &&
      film.original_language !== "xx" && {inLanguage: film.original_language}),
    ...(runtime !== null && runtime > 0 && {duration: `PT${Math.round(runtime)}M`}),
    ...(directors.length > 0 && {director: directors}),
    ...(actors.length > 0 && {actor: actors}),
    ...(film.production_companies.length > 0 && {
      productionCompany: film.production_companies.map((name) => ({"@type": "Organization", name})),
    }),
    ...(mean !== null &&
      votes !== null &&
      votes > 0 && {
        aggregateRating: {
          "@type": "AggregateRating",
          ratingValue: mean,
          ratingCount: votes,
          bestRating: 10,
          worstRating: 0,
        },
      }),
  };
}
