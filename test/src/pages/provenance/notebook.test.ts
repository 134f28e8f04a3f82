import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {FlowStep} from "../../../../src/charts/flowChart.js";
import {format} from "../../../../src/format/format.js";
import {type Language, languages} from "../../../../src/format/language.js";
import {type ProvenanceAnalysis, provenanceAnalysis} from "../../../../src/pages/provenance/analysis.js";
import {rawColumns} from "../../../../src/pages/provenance/columns.js";
import {unknownTable} from "../../../../src/pages/provenance/columnTables.js";
import {type Flow, flowSteps} from "../../../../src/pages/provenance/flows.js";
import {contentOf, page as provenancePage} from "../../../../src/pages/provenance/page.js";
import {rulesList} from "../../../../src/pages/provenance/rulesList.js";
import {ruleText} from "../../../../src/pages/provenance/ruleText.js";
import {gaps, missingColumns} from "../../../../src/pages/provenance/shares.js";
import {type TestSnapshot, testSnapshot} from "../../notebook/snapshots.js";

interface Film {
  readonly id: number;
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
  const raw = name === "fixture" ? "test/fixture" : "data/sample";
  const folder = mkdtempSync(join(tmpdir(), "provenance-"));
  const select = <Row>(sql: string) => snapshot.run<Row>({name: "select", tables: [], params: [], sql});

  beforeAll(async () => {
    snapshot = await testSnapshot(name);
    analysis = JSON.parse(JSON.stringify(await provenanceAnalysis(snapshot))) as ProvenanceAnalysis;
    writeFileSync(join(folder, "provenance.json"), JSON.stringify(analysis));
    films =
      await select<Film>(`SELECT id, release_year AS "year", budget, revenue, runtime, vote_average AS average,
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

  const page = (lang: Language) =>
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
    expect(Math.max(...periods)).toBeLessThanOrEqual(analysis.incompleteFrom);
    expect(analysis.unknown.january_1).toBe(films.filter(({day}) => day === "01-01").length);
  });

  test("every flow ends with the rows that there are, in the parts that they fall into", async () => {
    const counts = (flow: Flow, kind: FlowStep["kind"]) =>
      flowSteps(flow, analysis, "en")
        .filter((step) => step.kind === kind)
        .map(({count}) => count);
    expect(counts("movies", "stock")).toEqual([snapshot.quality.rows_in, films.length]);
    for (const table of ["cast", "crew"] as const) {
      const [row] = await select<Record<"rows" | "given" | "inferred" | "none", number>>(
        `SELECT count(*) AS "rows", count(*) FILTER (WHERE person_id IS NOT NULL AND NOT inferred_id) AS given,
        count(*) FILTER (WHERE inferred_id) AS inferred, count(*) FILTER (WHERE person_id IS NULL) AS "none"
        FROM "${table}"`,
      );
      expect(counts(table, "stock")[1], table).toBe(row!.rows);
      expect(counts(table, "part"), table).toEqual([row!.given, row!.inferred, row!.none]);
    }
    for (const file of ["credits", "keywords"] as const) {
      const records = csvParse(readFileSync(join(raw, `${file}.csv`), "utf8"));
      const ids = new Set(records.map(({id}) => Number(id)));
      const recorded = films.filter(({id}) => ids.has(id)).length;
      expect(counts(file, "stock"), file).toEqual([records.length, recorded]);
      expect(counts(file, "part"), file).toEqual([films.length - recorded]);
    }
  });

  test("each file with cells that cannot be read has an example, however many another one has", async () => {
    const messages = ["movies_metadata.csv", "credits.csv", "keywords.csv"].map(
      (file) => `is odd in ${file}`,
    );
    const files = snapshot.quality.files.map((report, i) => {
      const {file} = report;
      const example = {
        kind: "not_an_id",
        file,
        record: i,
        column: "id",
        message: `is odd in ${file}`,
      } as const;
      return {
        ...report,
        problems: [{kind: "not_an_id", count: 34, records: 34, examples: [example]}] as const,
      };
    });
    const quality = {...snapshot.quality, files};
    const html = rulesList(await provenanceAnalysis({...snapshot, quality}), "en");
    for (const message of messages) expect(html).toContain(message);
  });

  test("the table of unknown values counts the films that have them", () => {
    const counted = new Map<string, number>();
    for (const [, name, count] of unknownTable(analysis, "en").matchAll(
      /<td>([^<]*)<\/td><td[^>]*>([\d,]+)</g,
    )) {
      counted.set(name!, (counted.get(name!) ?? 0) + Number(count!.replaceAll(",", "")));
    }
    const lacking = (lacks: (film: Film) => boolean) => films.filter(lacks).length;
    expect(Object.fromEntries(counted)).toMatchObject({
      Cost: lacking(({budget}) => budget === 0),
      Revenue: lacking(({revenue}) => revenue === 0),
      "Running time": lacking(({runtime}) => !runtime),
      "Mean vote": lacking(({average, votes}) => average === null || !votes),
      Overview: lacking(({overview}) => overview === null),
      Keywords: lacking(({keywords}) => keywords.length === 0),
    });
  });

  test("the page tells in both languages what was removed, what is missing and which films were in pieces", () => {
    const known = films.filter(({budget, revenue}) => budget > 0 && revenue > 0).length;
    const joined = analysis.rules.find((rule) => rule.name === "records_cut_in_two")!;
    const first = gaps(analysis.levels[0]!, analysis.ended)[0]!;
    for (const lang of languages) {
      const text = page(lang);
      expect(text).toContain(contentOf(analysis, lang).finding);
      expect(contentOf(analysis, lang).finding).toContain(
        format(lang).share(films.length - known, films.length),
      );
      expect(text).toContain(format(lang).number(snapshot.quality.rows_in));
      expect(text).toContain(format(lang).number(snapshot.quality.rows_in - films.length));
      expect(text).toContain(format(lang).share(first.missing, films.length));
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
        const sentence = format(lang).number(rule.count) + own!.what(format(lang).number(1000));
        const found = text.indexOf(sentence, at);
        expect(found, rule.name).toBeGreaterThan(-1);
        at = found;
      }
    }
  });

  test("a film that is not kept is named without a link, as it has no page", () => {
    const kept = new Set(films.map(({id}) => Number(id)));
    const linked = [...rulesList(analysis, "en").matchAll(/[?&;]id=(\d+)/g)].map(([, id]) => Number(id));
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.filter((id) => !kept.has(id))).toEqual([]);
    const rule = analysis.rules.find((one) => one.name === "titles_of_films_not_kept");
    expect(rule?.examples[0]?.id).toBe(name === "fixture" ? 15 : 999_000_900);
  });

  test("few lost rows are set against films without a return only where those are more", () => {
    const finding = (films: number, known: number, lang: Language) => {
      const rule = {
        name: "return_known",
        description: "",
        count: known,
        removes_rows: false,
        leaves_out: false,
        examples: [],
      };
      return contentOf({...analysis, rowsIn: 1000, films, rules: [rule]}, lang).finding;
    };
    for (const lang of languages) {
      const contrast = /but|pero/;
      expect(finding(980, 100, lang)).toMatch(contrast);
      expect(finding(980, 959, lang)).toMatch(contrast);
      // Twenty rows are lost, and as many or fewer films have no return.
      expect(finding(980, 960, lang)).not.toMatch(contrast);
      expect(finding(980, 965, lang)).not.toMatch(contrast);
      expect(finding(500, 100, lang)).not.toMatch(contrast);
    }
  });
});

test("the raw columns are those of the files", () => {
  const header = (file: string) =>
    readFileSync(`test/fixture/${file}.csv`, "utf8").split(/\r?\n/)[0]!.split(",");
  const columns = [...header("movies_metadata"), ...header("keywords")];
  for (const {raw} of Object.values(rawColumns)) for (const name of raw) expect(columns).toContain(name);
});
