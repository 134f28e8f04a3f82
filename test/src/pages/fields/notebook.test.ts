import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {escapeHtml} from "../../../../src/dom/escapeHtml.js";
import {format} from "../../../../src/format/format.js";
import {type Language, languages} from "../../../../src/format/language.js";
import {type FieldsAnalysis, fieldsAnalysis, type Power} from "../../../../src/pages/fields/analysis.js";
import {losses, lossOf} from "../../../../src/pages/fields/losses.js";
import {contentOf, page as fieldsPage} from "../../../../src/pages/fields/page.js";
import {publishedLosses} from "../../../../src/pages/fields/publishedLosses.js";
import {type TermField, termFields} from "../../../../src/pages/fields/queries/fields.js";
import type {LeftOutLanguage} from "../../../../src/pages/fields/queries/leftOutByLanguage.js";
import {type RatingsEvidence, ratingsEvidence} from "../../../../src/pages/fields/ratingsEvidence.js";
import {type TestSnapshot, testSnapshot} from "../../notebook/snapshots.js";

interface Film {
  readonly id: number;
  readonly year: number;
  readonly language: string | null;
  readonly title: string | null;
  readonly overview: string | null;
  readonly companies: readonly string[];
  readonly names: readonly string[];
  readonly cast: readonly string[];
  readonly status: string | null;
  readonly votes: number | null;
  readonly genres: readonly string[];
  readonly directors: readonly string[];
  readonly collection: string | null;
  readonly weak: boolean;
}

/** A language with so many films and votes, and what it has lost. */
const losing = (language: string | null, films: number, out: number, votes: number, outVotes: number) =>
  ({
    language,
    films,
    votes,
    out_films: out,
    out_votes: outVotes,
    text_films: out,
    title_films: out,
    overview_films: 0,
    companies_films: 0,
    directors_films: 0,
    cast_films: 0,
    status_films: 0,
    status_unknown: 0,
  }) satisfies LeftOutLanguage;

describe.each(["fixture", "sample"] as const)("what a recommender can know, on the %s data", (name) => {
  let snapshot: TestSnapshot;
  let analysis: FieldsAnalysis;
  let films: readonly Film[];
  const folder = mkdtempSync(join(tmpdir(), "fields-"));

  beforeAll(async () => {
    snapshot = await testSnapshot(name);
    analysis = JSON.parse(JSON.stringify(await fieldsAnalysis(snapshot))) as FieldsAnalysis;
    writeFileSync(join(folder, "fields.json"), JSON.stringify(analysis));
    films = await snapshot.run<Film>({
      name: "select",
      tables: [],
      params: [],
      sql: `SELECT id, movies.release_year AS "year", movies.original_language AS "language", movies.title, status, movies.overview,
        movies.production_companies AS companies, features.directors AS names,
        coalesce((SELECT list(name) FROM "cast" WHERE "cast".movie_id = id), []) AS "cast",
        movies.vote_count AS votes, movies.genres, director_keys AS directors, movies.collection,
        id IN (SELECT movie_id FROM recommendations WHERE weak) AS weak
        FROM movies JOIN features ON id = movie_id ORDER BY id`,
    });
    process.env.FILMOTECA_ANALYSES = folder;
    process.env.FILMOTECA_SNAPSHOT = snapshot.folder;
  });
  afterAll(() => {
    snapshot.close();
    rmSync(folder, {recursive: true});
    delete process.env.FILMOTECA_ANALYSES;
    delete process.env.FILMOTECA_SNAPSHOT;
  });

  const terms: Partial<Record<TermField, (film: Film) => readonly string[]>> = {
    genres: ({genres}) => genres,
    directors: ({directors}) => directors,
    collection: ({collection}) => (collection === null ? [] : [collection]),
    language: ({language}) => (language === null ? [] : [language]),
  };

  /** The same once more, film by film. */
  function power(field: TermField, among: readonly Film[]): Power {
    const of = (film: Film) => new Set(terms[field]!(film));
    const counts = new Map<string, number>();
    for (const film of films) for (const term of of(film)) counts.set(term, (counts.get(term) ?? 0) + 1);
    const filled = among.filter((film) => of(film).size > 0);
    const bits = filled.map((film) => {
      const own = [...of(film)].map((term) => Math.log2(films.length / counts.get(term)!));
      return own.reduce((sum, value) => sum + value, 0) / own.length;
    });
    return {
      filled: filled.length,
      linked: filled.filter((film) => [...of(film)].some((term) => counts.get(term)! > 1)).length,
      bits: filled.length === 0 ? null : bits.reduce((sum, value) => sum + value, 0) / bits.length,
      terms: new Set(filled.flatMap((film) => [...of(film)])).size,
    };
  }

  const close = (power: Power) => ({
    ...power,
    bits: power.bits === null ? null : expect.closeTo(power.bits, 1),
  });

  test("fields are filled, link and tell films apart as counted film by film", () => {
    for (const field of Object.keys(terms) as TermField[]) {
      expect(analysis.all.fields![field], field).toEqual(close(power(field, films)));
      for (const group of analysis.languages) {
        const own = films.filter(({language}) => language === group.key);
        expect(group.films).toBe(own.length);
        expect(group.fields![field], `${field} ${group.key}`).toEqual(close(power(field, own)));
      }
      for (const group of analysis.periods) {
        const own = films.filter(({year}) =>
          group.key === String(analysis.incompleteFrom)
            ? year >= analysis.incompleteFrom
            : year < analysis.incompleteFrom && 10 * Math.floor(year / 10) === Number(group.key),
        );
        expect(group.fields![field], `${field} ${group.key}`).toEqual(close(power(field, own)));
      }
    }
  });

  test("a title's words are counted without case, accents and punctuation", () => {
    const words = new Set(
      films.flatMap(({title}) =>
        (title ?? "")
          .normalize("NFD")
          .replace(/\p{M}/gu, "")
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word !== ""),
      ),
    );
    // Letters that NFD does not take apart may differ.
    expect(Math.abs(analysis.all.fields!.title.terms - words.size)).toBeLessThanOrEqual(2);
  });

  test("films known by little are those marked weak, once in every grouping", () => {
    const weak = films.filter((film) => film.weak).length;
    expect(analysis.all.weak).toBe(weak);
    for (const groups of [analysis.periods, analysis.votes]) {
      expect(groups.reduce((sum, group) => sum + group.weak, 0)).toBe(weak);
      expect(groups.reduce((sum, group) => sum + group.films, 0)).toBe(films.length);
    }
    expect(analysis.votes.find(({key}) => key === "0")?.films ?? 0).toBe(
      films.filter(({votes}) => !votes).length,
    );
    expect(analysis.known.reduce((sum, row) => sum + row.films, 0)).toBe(films.length);
    expect(analysis.known.reduce((sum, row) => sum + row.weak, 0)).toBe(weak);
    const filled = termFields.reduce((sum, field) => sum + analysis.all.fields![field].filled, 0);
    expect(analysis.known.reduce((sum, row) => sum + row.known * row.films, 0)).toBe(filled);
  });

  test("what the analysis before left out is what its rules say", () => {
    const other = (...texts: readonly (string | null)[]) =>
      texts.some((text) => [...(text ?? "")].some((letter) => letter.codePointAt(0)! > 127));
    const fields = {
      title: ({title}: Film) => other(title),
      overview: ({overview}: Film) => other(overview),
      companies: ({companies}: Film) => other(...companies),
      directors: ({names}: Film) => other(...names),
      cast: ({cast}: Film) => other(...cast),
    };
    const text = films.filter((film) => Object.values(fields).some((has) => has(film)));
    const out = films.filter(
      (film) => text.includes(film) || (film.status !== null && film.status !== "Released"),
    );
    const sum = (column: "films" | "out_films" | "text_films" | `${keyof typeof fields}_films`) =>
      analysis.leftOut.reduce((all, row) => all + row[column], 0);
    for (const [field, has] of Object.entries(fields)) {
      expect(sum(`${field as keyof typeof fields}_films`), field).toBe(films.filter(has).length);
    }
    expect(sum("text_films")).toBe(text.length);
    expect(sum("out_films")).toBe(out.length);
    // More than the titles alone account for.
    if (name === "sample") expect(sum("text_films")).toBeGreaterThan(sum("title_films"));
    expect(sum("films")).toBe(films.length);
    expect(sum("out_films")).toBe(out.length);
    expect(out.length).toBeGreaterThan(0);
    for (const row of analysis.leftOut) {
      const own = out.filter(({language}) => language === row.language);
      expect(row.out_films).toBe(own.length);
      expect(row.out_votes).toBe(own.reduce((votes, film) => votes + (film.votes ?? 0), 0));
    }
    const known = text
      .filter(({status}) => status === null || status === "Released")
      .toSorted((a, b) => (b.votes ?? -1) - (a.votes ?? -1) || a.id - b.id);
    expect(analysis.leftOutFilms.map(({id}) => id)).toEqual(known.slice(0, 5).map(({id}) => id));
    for (const lang of languages) {
      const text = fieldsPage(lang).replace(/<[^>]*>/g, "");
      expect(text).toContain(format(lang).share(out.length, films.length));
      for (const film of analysis.leftOutFilms) {
        if ((film.vote_count ?? 0) >= 100) expect(text).toContain(escapeHtml(film.title!));
      }
    }
  });

  test("the page opens with its finding and tells how much a genre says", () => {
    for (const lang of languages) {
      const text = fieldsPage(lang).replace(/<[^>]*>/g, "");
      expect(text).toContain(contentOf(analysis, lang).finding);
      expect(text).toContain(format(lang).number(power("genres", films).bits ?? 0, 1));
      expect(text).toContain(format(lang).number(analysis.recommended.recommended));
    }
  });
});

describe("the finding", () => {
  const filled = (films: number, bits: number | null): Power => ({filled: films, linked: 0, bits, terms: 1});
  const finding = (genres: Power, keywords: Power, lang: Language) => {
    const fields = Object.fromEntries(termFields.map((field) => [field, filled(0, null)]));
    const all = {key: "", films: 100, runtime: 0, voted: 0, weak: 7};
    const data = {
      all: {...all, fields: {...fields, genres, keywords} as Record<TermField, Power>},
      leftOut: [],
      leftOutFilms: [],
      votes: [],
      recommended: {asked: 0, recommended: 0, copies: 0},
      told: {pairs: 0, tagline_words: 0},
      ratings: ratingsEvidence(),
    };
    return contentOf(data as unknown as FieldsAnalysis, lang).finding;
  };

  test("is about genres and keywords where the rarer ones tell more, else about how little is known", () => {
    for (const lang of languages) {
      expect(finding(filled(90, 2), filled(60, 2.5), lang)).toContain(format(lang).share(90, 100));
      expect(finding(filled(90, 2), filled(60, 2.5), lang)).toContain(format(lang).share(40, 100));
      for (const [genres, keywords] of [
        [filled(90, 2), filled(60, 2)],
        [filled(90, 2), filled(90, 8)],
        [filled(90, 2), filled(0, null)],
      ] as const) {
        expect(finding(genres, keywords, lang)).toMatch(/\b7\b/);
      }
    }
  });
});

describe("what the analysis before left out of the published files", () => {
  const pages = (published: boolean) => {
    const data = {
      published,
      all: {key: "", films: 3, runtime: 0, voted: 0, weak: 0, fields: null},
      leftOut: [losing("es", 3, 1, 0, 0)],
      leftOutFilms: [],
      votes: [],
      recommended: {asked: 0, recommended: 0, copies: 0},
      told: {pairs: 0, tagline_words: 0},
      ratings: ratingsEvidence(),
    };
    return languages.map((lang) =>
      contentOf(data as unknown as FieldsAnalysis, lang)
        .sections.map(({html}) => html)
        .join(" "),
    );
  };

  test("is cited on the published data only, and its parts do not exceed the whole", () => {
    const {text, status, out, films, ...parts} = publishedLosses;
    expect(text + status).toBe(out);
    for (const [i, lang] of languages.entries()) {
      const cited = format(lang).number(out);
      expect(pages(true)[i]).toContain(cited);
      expect(pages(false)[i]).not.toContain(cited);
    }
    for (const part of [parts.title, parts.overview, parts.companies, parts.directors, parts.cast]) {
      expect(part).toBeLessThan(text);
    }
    expect(out).toBeLessThan(films);
  });
});

describe.skipIf(!process.env.FILMOTECA_RAW)("on the full data", () => {
  test("the rule takes a film with a character beyond ASCII in any of the five fields", async () => {
    const snapshot = await testSnapshot("full");
    const {leftOut, published} = await fieldsAnalysis(snapshot);
    snapshot.close();
    expect(published).toBe(true);
    const sum = leftOut.reduce((all, {text_films}) => all + text_films, 0);
    const title = leftOut.reduce((all, {title_films}) => all + title_films, 0);
    expect(sum).toBeGreaterThan(10 * title);
  });
});

describe("losses by language", () => {
  const rows = [
    losing("aa", 100, 1, 0, 0),
    losing("bb", 50, 2, 10, 1),
    losing("cc", 19, 19, 9, 9),
    losing(null, 99, 99, 9, 9),
  ];

  test("leave out small and unknown languages and stand by what is lost", () => {
    expect(losses(rows, "share").map(({language}) => language)).toEqual(["bb", "aa"]);
    expect(losses(rows, "votes").map((one) => lossOf(one, "votes"))).toEqual([10, 0]);
    expect(lossOf(rows[0]!, "share")).toBe(1);
    expect(lossOf(rows[1]!, "films")).toBe(2);
  });
});

describe("whose likes the recommender learns from", () => {
  const learned = ratingsEvidence();
  const told = (ratings: RatingsEvidence) => {
    const data = {
      all: {key: "", films: 3, runtime: 0, voted: 0, weak: 0, fields: null},
      ...{leftOut: [], leftOutFilms: [], votes: [], ratings},
      recommended: {asked: 0, recommended: 0, copies: 0},
      told: {pairs: 0, tagline_words: 0},
    };
    return languages.map((lang) => {
      const {sections} = contentOf(data as unknown as FieldsAnalysis, lang);
      return sections.find(({id}) => id === "ratings")!.html;
    });
  };

  test("is told with the terms of MovieLens where they are its ratings, else with the file’s name", () => {
    for (const html of told(learned)) {
      expect(html).toContain("MovieLens");
      expect(html).toContain("GroupLens");
    }
    for (const html of told({...learned, ratings: "ours.csv"})) {
      expect(html).not.toMatch(/MovieLens|GroupLens/);
      expect(html).toContain("ours.csv");
    }
  });

  test("adds up: decades and languages hold all films and ratings, and who has many ratings has some", () => {
    for (const groups of [learned.decades, learned.languages]) {
      expect(groups.reduce((sum, {films}) => sum + films, 0)).toBe(learned.all.films);
      expect(groups.reduce((sum, {ratings}) => sum + ratings, 0)).toBe(learned.all.ratings);
    }
    for (const {films, rated} of [learned.all, ...learned.decades, ...learned.languages]) {
      expect([films, ...rated]).toEqual([films, ...rated].toSorted((a, b) => b - a));
    }
  });

  test("holds aggregates alone, of no user and no film", () => {
    const numbers = JSON.stringify(learned).match(/\d+/g)!;
    expect(numbers.length).toBeLessThan(400);
    expect(Object.keys(learned).toSorted()).toEqual(
      "all decades filmsWithHalf languages likes perFilm perUser ratedFrom ratings users what".split(" "),
    );
  });
});
