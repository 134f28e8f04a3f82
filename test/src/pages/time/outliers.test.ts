import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {limits} from "../../../../src/pages/time/limits.js";
import {outlierList} from "../../../../src/pages/time/outlierLists.js";
import {
  type RuntimeOutlier,
  runtimeFences,
  runtimeOutliers,
} from "../../../../src/pages/time/queries/runtimeOutliers.js";
import {type TestSnapshot, testSnapshot} from "../../notebook/snapshots.js";

const film = (id: number, runtime: number, vote_count: number, above = true): RuntimeOutlier => ({
  ...{id, runtime, vote_count, above},
  title: `Film ${id}`,
  release_year: 2000,
});

test("films far from the running times of their decade are listed by length or by votes, too short ones apart", () => {
  const films = [film(1, 300, 5), film(2, 900, 1), film(3, 900, 2), film(4, 45, 9, false)];
  const ids = (order: "longest" | "known" | "shortest") => outlierList(films, order).map(({id}) => id);
  expect(ids("longest")).toEqual([3, 2, 1]);
  expect(ids("known")).toEqual([1, 3, 2]);
  expect(ids("shortest")).toEqual([4]);
});

describe("running times beyond the outer fences of their decade", () => {
  let snapshot: TestSnapshot;
  beforeAll(async () => {
    snapshot = await testSnapshot("sample");
  });
  afterAll(() => snapshot.close());

  test("are those of a computation of its own", async () => {
    const [before, least] = [2017, 10];
    const known = await snapshot.run<{readonly id: number; readonly year: number; readonly runtime: number}>({
      ...{name: "known", tables: ["movies"], params: [before, limits.shortMinutes]},
      sql: "SELECT id, release_year::INTEGER AS year, runtime FROM movies WHERE release_year < ? AND runtime > ?",
    });
    const quantile = (sorted: readonly number[], part: number) => {
      const at = part * (sorted.length - 1);
      const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
      return low + (at % 1) * (high - low);
    };
    const far = known.filter(({year, runtime}) => {
      const logs = known
        .filter((other) => Math.floor(other.year / 10) === Math.floor(year / 10))
        .map((other) => Math.log(other.runtime))
        .toSorted((a, b) => a - b);
      const [low, high] = [quantile(logs, 0.25), quantile(logs, 0.75)];
      const size = Math.log(runtime);
      return logs.length >= least && (size > high + 3 * (high - low) || size < low - 3 * (high - low));
    });
    const found = await snapshot.run(runtimeOutliers(before, limits.shortMinutes, least));
    expect(found.map(({id}) => id).toSorted()).toEqual(far.map(({id}) => id).toSorted());
    const [fences] = await snapshot.run(runtimeFences(before, limits.shortMinutes, least));
    expect(fences!.above + fences!.below).toBe(far.length);
    expect(fences!.films).toBeLessThanOrEqual(known.length);
  });
});
