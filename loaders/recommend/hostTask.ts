import {Best} from "./best.js";
import {blend} from "./blend.js";
import type {CandidateIndex} from "./candidateIndex.js";
import {candidates} from "./candidates.js";
import type {Catalogue} from "./catalogue.js";
import type {FilmRows} from "./filmRows.js";
import {take} from "./parallel.js";
import {FIVE} from "./rankTask.js";
import {scorer} from "./scorer.js";

/** Places that a film may be offered. */
export const OFFERS = 12;

export interface HostInput {
  readonly films: Catalogue;
  readonly index: CandidateIndex;
  readonly rows: FilmRows;
  readonly weights: Float64Array;
  readonly fives: Int32Array;
  readonly scores: Float64Array;
  /** Films that nobody is recommended. */
  readonly missing: Int32Array;
  /**
   * Written, per missing film: the films among whose five it would lose the least, -1 where there are fewer;
   * and how much, negated.
   */
  readonly hosts: Int32Array;
  readonly losses: Float64Array;
}

/** Finds, for films that are never recommended, among whose five they could stand in for the fifth. */
export function task(input: HostInput, next: SharedArrayBuffer): void {
  const {films, index, rows, weights, fives, scores, missing, hosts, losses} = input;
  const candidatesOf = candidates(index);
  const score = scorer(films, weights, rows);
  const room = new Float64Array(blend.priors.length * blend.count);
  const best = new Best(OFFERS);
  const chunks = take(next);
  for (let chunk = chunks(); chunk !== null; chunk = chunks()) {
    for (let i = chunk.from; i < chunk.to; i++) {
      const film = missing[i]!;
      const others = candidatesOf(film);
      score.score(film, others, room, true);
      best.clear();
      for (let j = 0; j < others.length; j++) {
        const host = others[j]!;
        const last = FIVE * host + FIVE - 1;
        const taken = fives
          .subarray(FIVE * host, last + 1)
          .some((other) => other < 0 || films.work[other] === films.work[film]);
        if (!taken) best.add(host, room[j]! - scores[last]!);
      }
      best.sort();
      for (let j = 0; j < OFFERS; j++) {
        hosts[i * OFFERS + j] = j < best.size ? best.rows[j]! : -1;
        losses[i * OFFERS + j] = j < best.size ? -best.scores[j]! : 0;
      }
    }
  }
}
