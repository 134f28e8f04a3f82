import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {writeWhole} from "../publish/writeWhole.js";
import {K} from "../recommend/rankTask.js";

const file = new URL("./comparison.csv", import.meta.url);

/**
 * The lists of peers that every version is compared with, by place: the MVP's recipe's, frozen as film ids, so that the
 * excess of one version can be set beside the next one's. -1 where there is none; null where a film that is asked about has no
 * frozen list, as with other ratings.
 *
 * @param ids TMDB ids of the films at hand
 * @param asked places of the films that the evaluator asks about
 */
export function comparisonLists(ids: readonly number[], asked: Iterable<number>): Int32Array | null {
  if (!existsSync(file)) return null;
  const places = new Map(ids.map((id, place) => [id, place]));
  const lists = new Int32Array(K * ids.length).fill(-1);
  const frozen = new Set<number>();
  for (const line of readFileSync(file, "utf8").trim().split("\n").slice(1)) {
    const [film, ...recommended] = line.split(",").map((id) => places.get(Number(id)) ?? -1);
    if (film === undefined || film < 0) continue;
    frozen.add(film);
    lists.set(recommended, K * film);
  }
  for (const film of asked) if (!frozen.has(film)) return null;
  return lists;
}

/** Freezes lists: those of the films given, by ascending id. */
export function freezeComparison(ids: readonly number[], films: Iterable<number>, topK: Int32Array): void {
  const lines = Array.from(films)
    .sort((a, b) => ids[a]! - ids[b]!)
    .map((film) =>
      [ids[film], ...Array.from(topK.subarray(K * film, K * film + K), (other) => ids[other] ?? "")].join(
        ",",
      ),
    );
  writeWhole(fileURLToPath(file), `movie_id,1,2,3,4,5\n${lines.join("\n")}\n`);
}
