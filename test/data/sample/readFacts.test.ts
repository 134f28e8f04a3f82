import {existsSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {csvParseRows} from "d3-dsv";
import {describe, expect, it} from "vitest";
import {type FilmFacts, readFacts} from "../../../data/sample/readFacts.js";

const facts = readFacts();
const {films} = facts;
const people = films.flatMap((film) => [...(film.cast ?? []), ...film.crew]);

describe("the facts of the sample", () => {
  it("hold about 240 films in the order of release, each id once", () => {
    expect(films.length).toBeGreaterThanOrEqual(240);
    expect(new Set(films.map((film) => film.id)).size).toBe(films.length);
    const keys = films.map((film) => `${film.released} ${String(film.id).padStart(9, "0")}`);
    expect(keys).toEqual([...keys].sort());
  });

  it("reach from the 1890s to the 2010s without a gap, over many countries and languages", () => {
    const decades = new Set(films.map((film) => film.released.slice(0, 3)));
    expect([...decades]).toEqual("189 190 191 192 193 194 195 196 197 198 199 200 201".split(" "));
    expect(new Set(films.flatMap((film) => film.countries ?? [])).size).toBeGreaterThanOrEqual(35);
    expect(new Set(films.map((film) => film.language)).size).toBeGreaterThanOrEqual(20);
  });

  it("give every film an overview of its own, of one to three sentences", () => {
    for (const {title, overview} of films) {
      expect(overview.length, title).toBeGreaterThanOrEqual(40);
      expect(overview.length, title).toBeLessThanOrEqual(300);
      expect(overview, title).toMatch(/^\p{Lu}.*[.?!]$/u);
    }
    expect(new Set(films.map((film) => film.overview.slice(0, 20))).size).toBe(films.length);
  });

  it("know the id, country or language behind every name and code, and list none that no film uses", () => {
    const used = (of: (film: FilmFacts) => readonly string[] | undefined) =>
      [...new Set(films.flatMap((film) => of(film) ?? []))].sort();
    const listed = (names: object) => Object.keys(names).sort();
    expect(listed(facts.ids.genres)).toEqual(used((film) => film.genres));
    expect(listed(facts.ids.companies)).toEqual(used((film) => film.companies));
    expect(listed(facts.ids.keywords)).toEqual(used((film) => film.keywords));
    expect(listed(facts.ids.collections)).toEqual(used((film) => (film.collection ? [film.collection] : [])));
    expect(listed(facts.countries)).toEqual(used((film) => film.countries));
    expect(listed(facts.languages)).toEqual(used((film) => film.spoken));
  });

  it("name women and men among the people, nobody as both", () => {
    const known = new Set(
      people.flatMap((person) => (typeof person === "string" ? [] : [`${person[0]} ${person[1]}`])),
    );
    const named = [facts.women, facts.men].map((some) =>
      Object.entries(some).map(([name, id]) => `${name} ${id}`),
    );
    expect(named.flat().filter((person) => !known.has(person))).toEqual([]);
    expect(named[0]!.length).toBeGreaterThan(30);
    expect(new Set(named.flat()).size).toBe(named.flat().length);
  });

  it("write a person's name in one way, and hold two people of one name", () => {
    const namesOf = new Map<number, Set<string>>();
    const idsOf = new Map<string, Set<number>>();
    for (const person of people) {
      if (typeof person === "string") continue;
      const [name, id] = person;
      namesOf.set(id, (namesOf.get(id) ?? new Set()).add(name));
      idsOf.set(name, (idsOf.get(name) ?? new Set()).add(id));
    }
    expect([...namesOf].filter(([, names]) => names.size > 1)).toEqual([]);
    expect([...idsOf].filter(([, ids]) => ids.size > 1)).toEqual([
      ["Steve McQueen", new Set([13565, 72757])],
    ]);
  });

  it("have homonyms, franchises, prolific and joint directors, and actors who direct themselves", () => {
    const count = (values: readonly (string | undefined)[]) => {
      const counts = new Map<string, number>();
      for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    };
    const titles = count(films.map((film) => film.title));
    expect(titles.get("Cinderella")).toBe(4);
    expect([...titles.values()].filter((n) => n > 1).length).toBeGreaterThanOrEqual(10);
    const franchises = count(films.map((film) => film.collection));
    expect([...franchises.values()].filter((n) => n > 1).length).toBeGreaterThanOrEqual(9);
    const directorsOf = (film: FilmFacts) =>
      film.crew.filter(([, , job]) => job === "Director").map(([name]) => name);
    const directors = count(films.flatMap(directorsOf));
    expect([...directors.values()].filter((n) => n >= 4).length).toBeGreaterThanOrEqual(10);
    expect(films.filter((film) => directorsOf(film).length > 1).length).toBeGreaterThanOrEqual(15);
    const castOf = (film: FilmFacts) =>
      (film.cast ?? []).map((person) => (typeof person === "string" ? person : person[0]));
    const inOwnCast = films.filter((film) => directorsOf(film).some((name) => castOf(film).includes(name)));
    expect(inOwnCast.length).toBeGreaterThanOrEqual(8);
    expect(films.every((film) => directorsOf(film).length > 0)).toBe(true);
  });

  it("stand in a file of less than 600 kB", () => {
    expect(statSync(new URL("../../../data/sample/films.json", import.meta.url)).size).toBeLessThan(600_000);
  });
});

const raw = process.env.FILMOTECA_RAW;

describe.skipIf(!raw)("beside the real files", () => {
  const path = ["movies_metadata.csv", "movies_dataset.csv"]
    .map((name) => join(raw ?? "", name))
    .find(existsSync);
  const [header = [], ...rows] = path ? csvParseRows(readFileSync(path, "utf8")) : [];
  const at = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? "";

  it("no overview begins as one of theirs", () => {
    const beginning = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase().slice(0, 60);
    const theirs = new Set(rows.map((row) => beginning(at(row, "overview"))).filter((text) => text !== ""));
    expect(films.filter((film) => theirs.has(beginning(film.overview)))).toEqual([]);
  });

  it("every date, vote, amount and duration is theirs", () => {
    const byId = new Map(rows.map((row) => [at(row, "id"), row] as const).reverse());
    for (const film of films) {
      const row = byId.get(String(film.id)) ?? [];
      expect({
        title: at(row, "title"),
        released: at(row, "release_date"),
        imdb: at(row, "imdb_id"),
        language: at(row, "original_language"),
        numbers: ["runtime", "budget", "revenue", "popularity", "vote_count", "vote_average"].map((column) =>
          Number(at(row, column)),
        ),
      }).toEqual({
        title: film.title,
        released: film.released,
        imdb: film.imdb,
        language: film.language,
        numbers: [film.minutes, film.budget, film.revenue, film.popularity, film.votes, film.meanVote],
      });
    }
  });
});
