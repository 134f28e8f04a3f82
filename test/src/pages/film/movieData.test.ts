import {describe, expect, it} from "vitest";
import {movieData} from "../../../../src/pages/film/movieData.js";
import {bareFilm, someFilm} from "../someFilm.js";

const absolute = (href: string) => new URL(href, "https://example.org/es/film.html").href;

describe("a film in the words of schema.org", () => {
  it("has its names, people, length and votes, with addresses in full", () => {
    const film = someFilm({runtime: 81, vote_average: 7.7, vote_count: 5415});
    const data = movieData(film, "es", absolute);
    expect(data).toMatchObject({
      "@type": "Movie",
      name: film.title,
      url: `https://example.org/es/film.html?id=${film.id}`,
      sameAs: `https://www.themoviedb.org/movie/${film.id}`,
      datePublished: film.release_date,
      duration: "PT81M",
      aggregateRating: {ratingValue: 7.7, ratingCount: 5415, bestRating: 10},
    });
    const {director, actor} = data as Record<string, readonly {url: string; name: string}[]>;
    const directors = film.crew.filter(({job}) => job === "Director");
    expect(director!.map(({name}) => name)).toEqual([...new Set(directors.map(({name}) => name))]);
    expect(actor!.length).toBeGreaterThan(0);
    for (const {url} of [...director!, ...actor!])
      expect(url).toMatch(/^https:\/\/example\.org\/es\/person\.html\?/);
  });

  it("leaves out what is not known", () => {
    expect(movieData(bareFilm, "en", absolute)).toEqual({
      "@type": "Movie",
      name: `Untitled film (id ${bareFilm.id})`,
      url: `https://example.org/es/film.html?id=${bareFilm.id}`,
      sameAs: `https://www.themoviedb.org/movie/${bareFilm.id}`,
      datePublished: bareFilm.release_date,
    });
  });
});
