import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {DataRefused} from "../../loaders/dataRefused.js";
import {findRaw} from "../../loaders/extract/findRaw.js";
import {NONE} from "../../loaders/extract/raw.js";
import {readRaw} from "../../loaders/extract/readRaw.js";
import {refusals} from "../../loaders/transform/refusals.js";
import type {Cast, Columns, Crew, Tables} from "../../loaders/transform/tables.js";
import {type Transformed, transform} from "../../loaders/transform/transform.js";
import {
  mapping,
  writeJsonLines,
  writeMapped,
  writeParquetFiles,
  writePublished,
  writeTmdb5000,
  writeTmdbMillion,
} from "./writeShapes.js";

const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(folder, {recursive: true}));
let published: Transformed;
beforeAll(async () => {
  published = await tablesOf(writePublished(join(folder, "published")));
});

/** No project around it, so no `data/columns.json` of one. */
async function tablesOf(raw: string): Promise<Transformed> {
  return transform(await readRaw(findRaw(raw, folder)));
}

function reasonsOf(raw: string): readonly string[] {
  try {
    findRaw(raw, folder);
  } catch (error) {
    if (error instanceof DataRefused) return error.reasons;
    throw error;
  }
  return [];
}

/** Credits with their texts, without what a shape does not have. */
function told({cast, crew}: Pick<Tables, "cast" | "crew">, without: readonly string[] = []) {
  const rows = (table: Cast | Crew) => {
    const {texts, ...columns} = table;
    const text = (code: number) => (code === NONE ? null : texts.at(code));
    return Array.from(table.movieId, (_, i) =>
      Object.fromEntries(
        Object.entries(columns)
          .filter(([name]) => !without.includes(name))
          .map(([name, column]) => {
            const value = (column as Int32Array)[i]!;
            return [name, ["name", "character", "department", "job"].includes(name) ? text(value) : value];
          }),
      ),
    );
  };
  return {cast: rows(cast), crew: rows(crew)};
}

/** Names between separators have no spaces around them. */
const trimmed = (films: Tables["films"]) =>
  films.map((film) => ({...film, keywords: film.keywords.map((keyword) => keyword.trim())}));
const withoutCollections = ({films}: Tables) => films.map((film) => ({...film, collection: null}));
/** Names in the tables of people are numbers of texts, which every reading gives anew. */
const withoutNames = ({name: _, ...columns}: Columns) => columns;

describe("the shapes of other exports", () => {
  it("gives the films and the people of the pair of TMDB 5000, which has no collections", async () => {
    const read = await tablesOf(writeTmdb5000(join(folder, "5000")));
    expect(read.films).toEqual(withoutCollections(published));
    expect(told(read)).toEqual(told(published));
    expect(read.reports.movies.remarks).toEqual([
      expect.stringContaining("lacks belongs_to_collection, unknown of every film"),
    ]);
    expect(read.reports.credits?.remarks).toEqual(['has the columns "movie_id" for id']);
    expect(refusals(read.reports, read)).toEqual([]);
  });

  it("gives the films of TMDB's million, whose lists are names with commas, without anybody", async () => {
    const read = await tablesOf(writeTmdbMillion(join(folder, "million")));
    expect(read.films).toEqual(trimmed(withoutCollections(published)));
    expect(read.cast.movieId).toHaveLength(0);
    expect(read.actors.films).toHaveLength(0);
    expect(read.reports.credits).toBe(null);
    expect(read.reports.movies.unreadColumns).toEqual([{column: "backdrop_path", cells: read.films.length}]);
    expect(refusals(read.reports, read)).toEqual([]);
  });

  it("takes credits of the same films beside TMDB's million", async () => {
    const raw = writeTmdbMillion(join(folder, "with credits"));
    writeFileSync(join(raw, "credits.csv"), readFileSync(join(folder, "published", "credits.csv")));
    expect(told(await tablesOf(raw))).toEqual(told(published));
  });

  it("gives the same of JSON lines", async () => {
    const read = await tablesOf(writeJsonLines(join(folder, "lines")));
    expect(read.films).toEqual(published.films);
    expect(told(read)).toEqual(told(published));
    expect(read.reports.movies.remarks).toContain("is JSON, an object a line");
  });

  it("gives the same of JSON lines that are packed", async () => {
    const raw = writeJsonLines(join(folder, "packed"));
    for (const name of ["movies_metadata", "credits"]) {
      const path = join(raw, `${name}.jsonl`);
      writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
      rmSync(path);
    }
    const read = await tablesOf(raw);
    expect(read.films).toEqual(published.films);
    expect(told(read)).toEqual(told(published));
  });

  it("gives the same of Parquet", async () => {
    const read = await tablesOf(await writeParquetFiles(join(folder, "parquet")));
    expect(read.films).toEqual(published.films);
    expect(told(read)).toEqual(told(published));
    expect(read.reports.credits?.remarks).toContain("is a Parquet file");
  });

  it("gives the same by a mapping of names, separators, units, dates, numbers and encoding", async () => {
    const read = await tablesOf(writeMapped(join(folder, "mapped")));
    expect(read.films).toEqual(trimmed(withoutCollections(published)));
    const without = ["gender", "department"];
    expect(told(read, without)).toEqual(told(published, without));
    expect(withoutNames(read.directors).films).toEqual(withoutNames(published.directors).films);
    expect(refusals(read.reports, read)).toEqual([]);
  });

  it("takes the cast and the directors from columns of the movies file", async () => {
    const raw = join(folder, "one file");
    const one = {...mapping.movies, file: "films.csv"};
    writeMapped(raw, {
      movies: one,
      credits: {
        file: "films.csv",
        columns: {id: "Código", directors: "por", cast: "con", crew: null},
        lists: ",",
      },
    });
    writeFileSync(
      join(raw, "films.csv"),
      Buffer.from(
        "Código;Título;Estreno;Costo (millones);Recaudación (millones);Géneros;Temas;original_language;status;runtime;" +
          "popularity;vote_average;vote_count;production_companies;production_countries;spoken_languages;tagline;overview;por;con\n" +
          "7;Una;3/4/1999;1,5;3;Drama|Comedia;;es;;1,5;2,5;7;10;;;;;;Bo Dos;Ana Uno, Eva Tres\n",
      ),
    );
    const {films, ...read} = await tablesOf(raw);
    expect(films).toMatchObject([
      {
        id: 7,
        releaseDate: "1999-04-03",
        budget: 1_500_000,
        revenue: 3_000_000,
        runtime: 90,
        genres: ["Drama", "Comedia"],
      },
    ]);
    expect(told(read)).toMatchObject({
      cast: [
        {name: "Ana Uno", order: 0},
        {name: "Eva Tres", order: 1},
      ],
      crew: [{name: "Bo Dos", job: "Director", department: "Directing"}],
    });
    expect([read.reports.movies.unreadColumns, read.reports.credits?.unreadColumns]).toEqual([[], []]);
  });

  it("says all that is wrong with a mapping at once, and what would be right", () => {
    const raw = writeMapped(join(folder, "wrong"), {
      movies: {
        columns: {id: null, titel: "x", revenue: 5},
        units: {budget: "euros"},
        dates: "us",
        encoding: "x-none",
      },
      currency: "EUR",
      language: "ja",
      credit: {},
    });
    const reasons = reasonsOf(raw);
    expect(reasons.join("\n")).toMatchInlineSnapshot(`
      "columns.json: the file has "credit", which is none of movies, credits, keywords, titles, currency, language.
      columns.json: “currency” must be "USD", or {"code": "EUR", "dollars": 1.08}: what one of it is worth in US dollars, in which the site tells all money.
      columns.json: “movies” needs the column id: it cannot be null.
      columns.json: “columns” of “movies” names "titel", which is none of id, title, release_date, original_language, status, runtime, budget, revenue, popularity, vote_average, vote_count, belongs_to_collection, genres, production_companies, production_countries, spoken_languages, tagline, overview, original_title, adult, video, imdb_id, homepage, poster_path, keywords.
      columns.json: the column revenue of “movies” must be a name in the file, or null where the file lacks it.
      columns.json: the unit of budget is "euros", where it can be ones, thousands, millions.
      columns.json: “dates” of “movies” is "us", where it must be "day first" or "month first".
      columns.json: the encoding "x-none" of “movies” is unknown. Examples: windows-1252, utf-16le, shift_jis.
      columns.json: “language” is "ja": the stop words of titles and overviews are known of da, de, en, es, fi, fr, it, nl, no, pt, ru, sv."
    `);
  });

  it("says which file a mapping names that the folder does not have", () => {
    const raw = writeMapped(join(folder, "absent"), {
      ...mapping,
      movies: {...mapping.movies, file: "movies.csv"},
    });
    expect(reasonsOf(raw)[0]).toContain("columns.json names movies.csv, which ");
  });

  it("says which column of a mapping a file does not have", async () => {
    const columns = {...mapping.movies.columns, title: "Nombre"};
    const raw = writeMapped(join(folder, "no column"), {...mapping, movies: {...mapping.movies, columns}});
    await expect(tablesOf(raw)).rejects.toThrow(
      'catálogo.csv has no column "Nombre" (for title). Its first line has "adult"',
    );
  });

  it("converts money by the rate that a mapping gives", async () => {
    const raw = writePublished(join(folder, "euros"));
    writeFileSync(join(raw, "columns.json"), JSON.stringify({currency: {code: "EUR", dollars: 2}}));
    const {films} = await tablesOf(raw);
    expect(films.map(({budget}) => budget)).toEqual(published.films.map(({budget}) => 2 * budget));
  });

  it("names the line of a file of JSON lines that was cut short", async () => {
    const raw = writeJsonLines(join(folder, "cut"));
    const path = join(raw, "credits.jsonl");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.slice(0, text.length - 20));
    await expect(tablesOf(raw)).rejects.toThrow(/credits\.jsonl is no JSON in line 245 \(.*cut short/);
  });
});
