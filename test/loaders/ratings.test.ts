import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {pipeline} from "../../loaders/pipeline.js";
import type {QualityJson} from "../../loaders/publish/qualityJson.js";
import type {ReasonJson} from "../../src/shared/api.js";
import {readParquet} from "./readParquet.js";
import {writeRawFolder} from "./writeRawFolder.js";

interface Recommended {
  readonly movie_id: number;
  readonly recommended_id: number;
  readonly reasons: readonly ReasonJson[];
}

/** Films 1 and 9 have nothing in common but those who like them; film 10 is of a kind with 1. */
const films = Array.from({length: 12}, (_, i) => ({
  title: `Film ${i + 1}`,
  ...(i === 8 && {
    genres: "[{'id': 10752, 'name': 'War'}]",
    original_language: "ja",
    release_date: "1931-05-05",
  }),
}));
const ten = "1,1,5\n1,9,5\n2,1,4.5\n2,9,4\n3,1,4\n3,9,5\n4,1,5\n4,9,4\n5,2,1\n5,99,5\n";

describe("a snapshot with ratings", () => {
  const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
  const raw = join(root, "raw");
  const made = (ratings: boolean) => pipeline({raw, ratings, snapshots: join(root, "made")});
  const listOf = async (folder: string, film: number) =>
    ((await readParquet(join(folder, "recommendations.parquet"))) as unknown as Recommended[]).filter(
      ({movie_id}) => movie_id === film,
    );
  let [plain, rated] = ["", ""];
  beforeAll(async () => {
    writeRawFolder(raw, films.length, (i) => films[i]!);
    writeFileSync(join(raw, "ratings.csv"), `userId,movieId,rating\n${ten}`);
    plain = await made(false);
    rated = await made(true);
  });
  afterAll(() => rmSync(root, {recursive: true}));

  it("recommends what the same people like, says so with how many they are, and keeps five for all", async () => {
    const [before, after] = [await listOf(plain, 1), await listOf(rated, 1)];
    expect([before.length, after.length]).toEqual([5, 5]);
    expect(before.map(({recommended_id}) => recommended_id)).not.toContain(9);
    const liked = after.find(({recommended_id}) => recommended_id === 9);
    expect(liked?.reasons[0]).toMatchObject({kind: "liked", value: "4"});
  });

  it("leaves films that nobody likes as they are", async () => {
    expect(await listOf(rated, 3)).toEqual(await listOf(plain, 3));
  });

  it("has another name, and tells of the ratings in its quality report", () => {
    expect(rated).not.toBe(plain);
    const quality = (folder: string) =>
      JSON.parse(readFileSync(join(folder, "quality.json"), "utf8")) as QualityJson;
    expect(quality(rated).files.at(-1)).toMatchObject({file: "ratings.csv", records_read: 10});
    const rules = quality(rated).rules.filter(({name}) => name.startsWith("ratings_"));
    expect(rules.map(({name, count, leaves_out}) => [name, count, leaves_out])).toEqual([
      ["ratings_of_films_not_kept", 1, true],
      ["ratings_repeated", 0, true],
    ]);
    expect(JSON.stringify(quality(plain))).not.toContain("ratings");
  });

  it("is refused where no rating is of a film at hand, or where there are none", async () => {
    writeFileSync(join(raw, "ratings.csv"), "userId,movieId,rating\n1,99,5\n");
    await expect(made(true)).rejects.toMatchObject({
      name: "DataRefused",
      message: expect.stringMatching(/ratings\.csv holds no rating of 4 or more of any of the films/),
    });
    rmSync(join(raw, "ratings.csv"));
    await expect(made(true)).rejects.toMatchObject({
      name: "DataRefused",
      message: expect.stringMatching(/has no ratings\.csv/),
    });
    expect(await made(false)).toBe(plain);
  });
});
