import {describe, expect, test} from "vitest";
import {isLater, laterCounted, laterFilm, laterFilms} from "../../../src/answers/laterFilms.js";

const end = {month: "2017-07", later_films: 40, incomplete_from: 2016};
const film = (id: number, release_date: string) => ({id, title: `Film ${id}`, release_date});

describe("films dated after the bulk of the data", () => {
  test("are those of a later month", () => {
    expect(
      ["2017-07-31", "2017-08-01", "2020-12-16", "1999-12-31"].map((date) => isLater(date, end)),
    ).toEqual([false, true, true, false]);
    expect(isLater("2020-12-16", null)).toBe(false);
  });

  test("are said to have been most likely announced only, in both languages; others are not", () => {
    expect(laterFilm(film(1, "2017-07-31"), end, "en")).toEqual([]);
    expect(laterFilm(film(1, "2017-08-01"), end, "en")[0]!.text).toMatch(
      /ends in July\s2017,.*most likely only/,
    );
    expect(laterFilm(film(1, "2017-08-01"), end, "es")[0]!.text).toMatch(
      /termina en julio\sde\s2017 .*probablemente solo estaba anunciada/,
    );
  });

  test("are named among others", () => {
    const films = [film(1, "2000-01-01"), film(2, "2018-03-01"), film(3, "2020-12-16")];
    expect(laterFilms(films, end, "en")[0]!.text).toContain(
      "most likely only announced then: Film 2 and Film 3",
    );
    expect(laterFilms(films, end, "es")[0]!.text).toMatch(
      /^Tienen fecha .*probablemente solo estaban anunciadas: Film 2 y Film 3/,
    );
    expect(laterFilms(films.slice(0, 2), end, "es")[0]!.text).toMatch(
      /^Tiene fecha .*probablemente solo estaba anunciada: Film 2/,
    );
    expect(laterFilms(films.slice(0, 1), end, "en")).toEqual([]);
    expect(laterFilms(films, null, "en")).toEqual([]);
  });

  test("are counted where they count, if there are any", () => {
    expect(laterCounted(end, "en")[0]!.text).toContain(
      "40 films are dated later and had most likely only been announced",
    );
    expect(laterCounted({...end, later_films: 1}, "es")[0]!.text).toMatch(
      /Una película lleva .*probablemente solo estaba anunciada/,
    );
    expect(laterCounted({...end, later_films: 0}, "en")).toEqual([]);
    expect(laterCounted(null, "en")).toEqual([]);
  });
});
