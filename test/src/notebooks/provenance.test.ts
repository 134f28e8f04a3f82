import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {formatNumber} from "../../../src/frame/format.js";
import {languages} from "../../../src/frame/language.js";
import {type ProvenanceAnalysis, provenanceAnalysis} from "../../../src/notebooks/provenance/analysis.js";
import {rawColumns} from "../../../src/notebooks/provenance/columns.js";
import {type Flow, flowSteps, flows} from "../../../src/notebooks/provenance/flows.js";
import {provenanceFinding, provenancePage} from "../../../src/notebooks/provenance/page.js";
import {ruleText} from "../../../src/notebooks/provenance/ruleText.js";
import {gaps, missingColumns} from "../../../src/notebooks/provenance/shares.js";
import {formatShare} from "../../../src/questions/formatShare.js";
import {type TestSnapshot, testSnapshot} from "./snapshots.js";

interface Film {
  readonly year: number;
  readonly budget: number;
  readonly revenue: number;
  readonly runtime: number | null;
  readonly average: number | null;
  readonly votes: number | null;
  readonly overview: string | null;
  readonly collection: string | null;
  readonly keywords: readonly string[];
  readonly day: string;
}

describe.each(["fixture", "sample"] as const)("where the data come from, on the %s data", (name) => {
  let snapshot: TestSnapshot;
  let analysis: ProvenanceAnalysis;
  let films: readonly Film[];
  const folder = mkdtempSync(join(tmpdir(), "provenance-"));
  const select = <Row>(sql: string) => snapshot.run<Row>({name: "select", tables: [], params: [], sql});

  beforeAll(async () => {
    snapshot = await testSnapshot(name);
    analysis = JSON.parse(JSON.stringify(await provenanceAnalysis(snapshot))) as ProvenanceAnalysis;
    writeFileSync(join(folder, "provenance.json"), JSON.stringify(analysis));
    films =
      await select<Film>(`SELECT release_year AS "year", budget, revenue, runtime, vote_average AS average,
      vote_count AS votes, overview, collection, keywords, strftime(release_date, '%m-%d') AS "day"
      FROM movies ORDER BY id`);
    process.env.FILMOTECA_ANALYSES = folder;
    process.env.FILMOTECA_SNAPSHOT = snapshot.folder;
  });
  afterAll(() => {
    snapshot.close();
    rmSync(folder, {recursive: true});
    delete process.env.FILMOTECA_ANALYSES;
    delete process.env.FILMOTECA_SNAPSHOT;
  });

  const page = (lang: (typeof languages)[number]) =>
    provenancePage(lang)
      .replace(/<[^>]*>/g, "")
      .replaceAll("&#39;", "'");

  test("gaps are counted as the values themselves say, at every number of votes", () => {
    const lacks: Partial<Record<string, (film: Film) => boolean>> = {
      budget: ({budget}) => budget === 0,
      revenue: ({revenue}) => revenue === 0,
      return: ({budget, revenue}) => budget === 0 || revenue === 0,
      runtime: ({runtime}) => !runtime,
      vote_average: ({average, votes}) => average === null || !votes,
      overview: ({overview}) => overview === null,
      collection: ({collection}) => collection === null,
      keywords: ({keywords}) => keywords.length === 0,
      release_date: () => false,
    };
    for (const level of analysis.levels) {
      const among = films.filter(({votes}) => (votes ?? 0) >= level.votes);
      expect(level.films.reduce((sum, count) => sum + count, 0)).toBe(among.length);
      const counted = Object.fromEntries(missingColumns(level).map((row) => [row.column, row.missing]));
      for (const [column, lack] of Object.entries(lacks)) {
        expect(counted[column], column).toBe(among.filter(lack!).length);
      }
    }
    const {periods, levels} = analysis;
    const before1960 = (counts: readonly number[]) =>
      counts.reduce((sum, count, i) => sum + (periods[i]! < 1960 ? count : 0), 0);
    expect(before1960(levels[0]!.missing.revenue)).toBe(
      films.filter(({year, revenue}) => year < 1960 && revenue === 0).length,
    );
    expect(Math.max(...periods)).toBeLessThanOrEqual(2016);
    expect(analysis.unknown.january_1).toBe(films.filter(({day}) => day === "01-01").length);
  });

  test("every flow ends with the rows that there are", async () => {
    const [counts] = await select<Record<Flow, number>>(`SELECT (SELECT count(*) FROM movies) AS movies,
      (SELECT count(*) FROM "cast") AS "cast", (SELECT count(*) FROM crew) AS crew`);
    for (const flow of flows) {
      const steps = flowSteps(flow, analysis, "en");
      const stocks = steps.filter(({kind}) => kind === "stock");
      const out = steps.reduce((sum, {kind, count}) => sum + (kind === "out" ? count : 0), 0);
      expect(stocks[0]!.count - out, flow).toBe(stocks[1]!.count);
      const parts = steps.filter(({kind}) => kind === "part").reduce((sum, {count}) => sum + count, 0);
      if (flow === "credits" || flow === "keywords") {
        expect(stocks[1]!.count + parts, flow).toBe(films.length);
      } else {
        expect(stocks[1]!.count, flow).toBe(counts![flow]);
        if (flow !== "movies") expect(parts).toBe(stocks[1]!.count);
      }
    }
    const inferred = flowSteps("cast", analysis, "en").filter(({kind}) => kind === "part")[1]!;
    const [row] = await select<{n: number}>('SELECT count(*) AS n FROM "cast" WHERE inferred_id');
    expect(inferred.count).toBe(row!.n);
  });

  test("the page tells in both languages what was removed, what is missing and which films were in pieces", () => {
    const known = films.filter(({budget, revenue}) => budget > 0 && revenue > 0).length;
    const joined = analysis.rules.find((rule) => rule.name === "records_cut_in_two")!;
    const first = gaps(analysis.levels[0]!)[0]!;
    for (const lang of languages) {
      const text = page(lang);
      expect(text).toContain(provenanceFinding(analysis, lang));
      expect(provenanceFinding(analysis, lang)).toContain(
        formatShare(films.length - known, films.length, lang),
      );
      expect(text).toContain(formatNumber(snapshot.quality.rows_in, lang));
      expect(text).toContain(formatNumber(snapshot.quality.rows_in - films.length, lang));
      expect(text).toContain(formatShare(first.missing, films.length, lang));
      expect(joined.examples.length).toBeGreaterThan(0);
      for (const {title} of joined.examples) expect(text).toContain(title!);
      expect(text).toContain("10 · 15 → 24");
    }
  });

  test("every rule stands on the page in its order, in words of the page's language", () => {
    for (const lang of languages) {
      const text = page(lang);
      let at = 0;
      for (const rule of analysis.rules) {
        const own = ruleText[lang][rule.name];
        expect(own, rule.name).toBeDefined();
        const sentence = formatNumber(rule.count, lang) + own!.what(formatNumber(1000, lang));
        const found = text.indexOf(sentence, at);
        expect(found, rule.name).toBeGreaterThan(-1);
        at = found;
      }
    }
  });
});

test("the raw columns are those of the files", () => {
  const header = (file: string) =>
    readFileSync(`test/fixture/${file}.csv`, "utf8").split(/\r?\n/)[0]!.split(",");
  const columns = [...header("movies_metadata"), ...header("keywords")];
  for (const {raw} of Object.values(rawColumns)) for (const name of raw) expect(columns).toContain(name);
});
