import {randomLcg} from "d3-random";
import {type FieldLabels, type LabelField, labelFields} from "./queries/fieldLabels.js";

/** How much of one field another one tells. */
export interface Redundancy {
  readonly of: LabelField;
  readonly by: LabelField;
  /** Films of which both are known, with labels that enough films of the catalogue have: as many the other way round. */
  readonly films: number;
  /** What the field holds, in bits a film (entropy); */
  readonly bits: number;
  /** and the part of it that the other one tells beyond chance, 0 to 1; null for too few films. */
  readonly told: number | null;
}

/** Labels of fewer films of the catalogue are left out: of those a film's other label is known by heart. */
export const fewestOfLabel = 5;
/** Pairs of fields with fewer films tell nothing. */
export const fewestOfPair = 300;
/** How often the labels are dealt anew. */
const deals = 3;
const seed = 0.42;

/**
 * The mutual information of every two fields, less what it is on average when one of them is dealt anew to the films,
 * as a part of the entropy of the field that is told, less the same. Mutual information of many labels is high by chance
 * alone; this is not. The same films in the same order give the same result.
 *
 * Source: N. X. Vinh, J. Epps and J. Bailey, Information theoretic measures for clusterings comparison: variants,
 * properties, normalization and correction for chance, Journal of Machine Learning Research 11 (2010); the expectation is
 * sampled here.
 */
export function redundancies(films: readonly FieldLabels[]): readonly Redundancy[] {
  const frequent = new Map(
    labelFields.map((field) => [field, frequentLabels(films.map((film) => film[field]))] as const),
  );
  return labelFields.flatMap((of) =>
    labelFields.flatMap((by) =>
      of === by ? [] : [redundancy(of, by, frequent.get(of)!, frequent.get(by)!)],
    ),
  );
}

/** The labels that enough films have; null for the others. */
function frequentLabels(labels: readonly (string | null)[]): readonly (string | null)[] {
  const counts = new Map<string | null, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return labels.map((label) => (counts.get(label)! >= fewestOfLabel ? label : null));
}

/** @param told the labels of the field `of`, and `teller` those of `by`: of every film, null where it has none that counts */
function redundancy(
  of: LabelField,
  by: LabelField,
  told: readonly (string | null)[],
  teller: readonly (string | null)[],
): Redundancy {
  const rows = told.flatMap((one, film) => {
    const other = teller[film] ?? null;
    return one === null || other === null ? [] : [[one, other] as const];
  });
  const a = numbers(rows.map(([one]) => one));
  const b = numbers(rows.map(([, other]) => other));
  const bits = entropy(a);
  if (rows.length < fewestOfPair) return {of, by, films: rows.length, bits, told: null};
  const others = entropy(b);
  const mutual = bits + others - joint(a, b);
  const random = randomLcg(seed);
  const dealt = Int32Array.from(b);
  let chance = 0;
  for (let deal = 0; deal < deals; deal++) {
    for (let i = dealt.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1));
      const label = dealt[i]!;
      dealt[i] = dealt[other]!;
      dealt[other] = label;
    }
    chance += bits + others - joint(a, dealt);
  }
  chance /= deals;
  const part = bits - chance < 1e-9 ? null : Math.max(0, (mutual - chance) / (bits - chance));
  return {of, by, films: rows.length, bits, told: part};
}

/** Each text as a number, from 0. */
function numbers(texts: readonly string[]): Int32Array {
  const places = new Map<string, number>();
  return Int32Array.from(texts, (text) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
}

/** In bits. */
function entropy(labels: Int32Array | Float64Array): number {
  const sorted = labels.toSorted();
  let [sum, run] = [0, 0];
  for (let i = 0; i < sorted.length; i++) {
    run++;
    if (sorted[i + 1] === sorted[i]) continue;
    sum += run * Math.log2(run);
    run = 0;
  }
  return sorted.length === 0 ? 0 : Math.log2(sorted.length) - sum / sorted.length;
}

function joint(a: Int32Array, b: Int32Array): number {
  return entropy(Float64Array.from(a, (label, i) => label * 2 ** 20 + b[i]!));
}
