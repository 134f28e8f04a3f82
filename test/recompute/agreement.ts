import type {Language} from "../../src/format/language.js";
import {numbersIn, type PrintedNumber, says} from "./numbersIn.js";
import type {Kind, OwnValue, Reach} from "./statements.js";

/** A figure of a page beside what was recomputed. */
export interface Pair {
  /** null: there is no statement for what is printed. */
  readonly name: string | null;
  readonly kind: Kind;
  /** null: what was recomputed is not printed. */
  readonly printed: string | null;
  readonly own: OwnValue["value"];
  readonly agrees: boolean;
}

/** By chance: how far another seed may lead, relative to the value, and in units of the last digit: a small count by one. */
const byChance = {part: 0.2, units: 1};

/**
 * Sets the numbers that a place prints beside the values of its statements.
 *
 * Every number must be one of the values, and every value must be printed. The values come in the order in which they are
 * first printed, in every language, so that two that are mixed up do not agree; a number may be said again later.
 */
export function agreement(text: string, lang: Language, values: readonly OwnValue[]): readonly Pair[] {
  const numbers = numbersIn(withoutNames(text, values), lang);
  const own = values.filter(({value}) => value !== null && typeof value !== "string");
  const matched = inOrder(numbers, own);
  const pairs: Pair[] = numbers.map((number, i) => {
    const value = matched[i] ?? null;
    return {
      name: value?.name ?? null,
      kind: value?.kind ?? "own",
      printed: number.text,
      own: value?.value ?? null,
      agrees: value !== null,
    };
  });
  const used = new Set(matched);
  for (const value of own) {
    if (!used.has(value)) {
      pairs.push({name: value.name, kind: value.kind, printed: null, own: value.value, agrees: false});
    }
  }
  for (const {name, kind, value} of values) {
    if (typeof value !== "string" || lang !== "en") continue;
    const isThere = text.includes(value);
    pairs.push({name, kind, printed: isThere ? value : null, own: value, agrees: isThere});
  }
  return pairs;
}

/**
 * Sets the cells of a table beside the values of its statements, one by one. A number agrees where the cell says it and no other
 * one; a text where the English cell is that text; null where the cell says no number.
 */
export function tableAgreement(
  cells: readonly string[],
  lang: Language,
  values: readonly OwnValue[],
): readonly Pair[] {
  return Array.from({length: Math.max(cells.length, values.length)}, (_, i) => {
    const cell = cells[i] ?? null;
    const own = values[i];
    return {
      name: own?.name ?? null,
      kind: own?.kind ?? "own",
      printed: cell,
      own: own?.value ?? null,
      agrees: cell !== null && own !== undefined && cellAgrees(cell, lang, own),
    };
  });
}

function cellAgrees(cell: string, lang: Language, own: OwnValue): boolean {
  if (typeof own.value === "string") return lang !== "en" || cell === own.value;
  const numbers = numbersIn(cell, lang);
  if (own.value === null) return numbers.length === 0;
  return numbers.length === 1 && agree(numbers[0]!, own);
}

/** A figure in a name, such as a film's title, is none of the page's. */
function withoutNames(text: string, values: readonly OwnValue[]): string {
  return values.reduce(
    (left, {value}) =>
      typeof value === "string" && /\d/.test(value) && /\p{L}/u.test(value)
        ? left.replaceAll(value, " ")
        : left,
    text,
  );
}

function agree(number: PrintedNumber, {kind, value}: OwnValue): boolean {
  if (isReach(value)) {
    const [low, high] = value;
    return low - number.tolerance <= number.value && number.value <= high + number.tolerance;
  }
  if (typeof value !== "number") return false;
  if (kind !== "about") return says(number, value);
  const reach = Math.max(2 * byChance.units * number.tolerance, byChance.part * Math.abs(value));
  return Math.abs(number.value - value) <= reach * (1 + 1e-9);
}

function isReach(value: OwnValue["value"]): value is Reach {
  return Array.isArray(value);
}

/** The value of each number: most of them in their order, the others among those that came before; null where there is none. */
function inOrder(
  numbers: readonly PrintedNumber[],
  values: readonly OwnValue[],
): readonly (OwnValue | null)[] {
  const n = numbers.length;
  const m = values.length;
  // best[i][j]: how many of the numbers from i on find their value among those from j on, in order.
  const best = Array.from({length: n + 1}, () => new Int32Array(m + 1));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const taken = agree(numbers[i]!, values[j]!) ? best[i + 1]![j + 1]! + 1 : 0;
      best[i]![j] = Math.max(taken, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const result: (OwnValue | null)[] = [];
  for (let i = 0, j = 0; i < n; i++) {
    const number = numbers[i]!;
    // A value passed over stays unprinted, so values are only passed where a later one is in order.
    while (j < m && best[i]![j] === best[i]![j + 1] && best[i]![j]! > best[i + 1]![j]!) j++;
    const value = values[j];
    if (value !== undefined && agree(number, value) && best[i]![j] === best[i + 1]![j + 1]! + 1) {
      result.push(value);
      j++;
    } else result.push(result.findLast((said) => said !== null && agree(number, said)) ?? null);
  }
  return result;
}
