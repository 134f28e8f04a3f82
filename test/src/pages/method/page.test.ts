import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import type {Evidence, Row} from "../../../../loaders/evaluate/measure.js";
import type {MethodJson, MethodPair} from "../../../../loaders/publish/methodJson.js";
import {evidence} from "../../../../src/answers/recommendation/evidence.js";
import {recommenderIds, recommenders} from "../../../../src/pages/method/evidenceJson.js";
import {page as methodPage} from "../../../../src/pages/method/page.js";
import {strengths} from "../../../../src/shared/api.js";

vi.mock("../../../../src/answers/recommendation/evidence.js", () => ({evidence: vi.fn()}));

const row = (name: string, i: number): Row => ({
  name,
  pairs: 12_345,
  hit: 0.1 * i,
  excess: 0.03 * i,
  interval: [0.03 * i, 0.032 * i],
  likeRate: 0.7,
  ownLikeRate: 0.6,
  withFive: 1,
  ever: 0.9,
  medianVotes: 123,
  siblings: 0.5,
  diversity: 0.8,
  franchise: 0.75,
  frozen: null,
  ndcg: 0.1,
  recall: 0.1,
  overMvp: i === 3 ? null : {mean: 0.08, interval: [0.074, 0.086]},
});
const catalogue = (name: string, films: number): Evidence => ({
  catalogue: name,
  films,
  users: 67,
  ratings: 9876,
  recommenders: recommenderIds.map((id, i) => row(recommenders[id], i)),
  ablations: [],
  tradeoffs: [],
  slices: [
    {slice: "genre: Horror", pairs: 100, excess: 0.125, mvp: 0.142},
    {slice: "genre: Drama", pairs: 100, excess: 0.3, mvp: 0.1},
  ],
  strengths: strengths.map((strength, i) => ({
    strength,
    share: [0.2, 0.5, 0.3][i]!,
    recommendations: 1000,
    both: 500,
    lift: [1.91, 1.5, 1.2][i]!,
    interval: [1.1, 2] as const,
  })),
  concentration: {gini: 0.5, most: 99, forced: 0.1},
});
const film = (id: number, title: string | null) => ({id, title, year: 2000 + id, votes: 10});
const pair: MethodPair = {
  film: film(1, "<b>Toys & Co"),
  recommended: film(2, null),
  similarity: 0.25,
  reasons: [
    {kind: "director", value: "Ana <i>Peña", share: 60, surplus: 60},
    {kind: "language", value: "fr", share: 30, surplus: 30},
    {kind: "other", value: null, share: 10, surplus: 0},
  ],
};
const method: MethodJson = {
  films: 45_001,
  example: [pair],
  hardest: {among: 500, pairs: [pair]},
  hubs: [{film: film(3, "Hub"), times: 1234}],
  medianTimes: 3,
  ever: 44_990,
  weak: {films: 9, example: film(4, "Faint")},
  recommendations: 225_005,
  sameLanguage: {recommendations: 90, of: 100},
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "method-"));
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "site/method.json"), JSON.stringify(method));
  vi.stubEnv("FILMOTECA_SNAPSHOT", folder);
  vi.mocked(evidence).mockReturnValue({
    ratings: "ratings.csv",
    catalogues: [catalogue("all", 45_001), catalogue("head", 9000)],
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true});
});

describe("the page about the method", () => {
  test("takes its numbers from the evidence and the snapshot, as each language writes them", () => {
    const [en, es] = [methodPage("en"), methodPage("es")];
    expect(en).toContain("9,876 ratings by 67 users");
    expect(en).toContain("12,345 pairs");
    expect(en).toContain(
      "ahead of that recipe by 8.0 points, and with 95% confidence (users drawn anew) by more than 7.4",
    );
    expect(en).toContain('<a href="./film.html?id=3" dir="auto">Hub (2003)</a> (1,234 times)');
    expect(en).toContain("11 films are recommended nowhere");
    expect(es).toContain("9876 valoraciones de 67 usuarios");
    expect(es).toContain("El 90,0\u00a0% de las recomendaciones");
    expect(es).toContain("Película sin título (id 2) (2002)");
    for (const page of [en, es]) expect(page).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  test("shows every recommender in the table of each catalogue", () => {
    const tables = methodPage("en").match(/<details class="data"><summary>All figures.*?<\/details>/gs) ?? [];
    expect(tables.map((table) => table.match(/<th scope="row">[^<]+/g)?.length)).toEqual([
      recommenderIds.length,
      recommenderIds.length,
    ]);
  });

  test("names the genres that the earlier recipe serves better, and no other", () => {
    expect(methodPage("en")).toContain("in points): Horror (12.5; 14.2).");
    expect(methodPage("es")).toContain("en puntos): Terror (12,5; 14,2).");
  });

  test("tells what the labels are worth, with interval and number", () => {
    const page = methodPage("es");
    for (const told of ["Sólida", "20,0\u00a0%", "1,91 [1,10; 2,00]", "500"]) expect(page).toContain(told);
  });

  test("writes what stands in the data as text", () => {
    const page = methodPage("en");
    expect(page).toContain("&lt;b&gt;Toys &amp; Co (2001)");
    expect(page).toContain("Ana &lt;i&gt;Peña (director) 60%");
    expect(page).not.toContain("<b>Toys");
  });

  test("leaves out what was not measured, and says so where nothing was", () => {
    expect(methodPage("en")).not.toContain("How fast it is");
    vi.mocked(evidence).mockReturnValue(null);
    expect(methodPage("es")).toContain("Este sitio se generó sin las cifras de la evaluación");
  });
});
