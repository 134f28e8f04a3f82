import {isLanguage} from "../../shared/isLanguage.js";
import {type Composition, type ReturnKnownRow, voteBounds} from "./queries/returnKnownBy.js";
import {rules} from "./rules.js";

export interface CompositionRow {
  /** The first year of a decade, the code of a language, the lower bound of a class of votes. */
  readonly key: string;
  /** Several values taken together: all up to this one, from this one on, or all that are not named. */
  readonly span?: "until" | "from" | "others";
  readonly films: number;
  readonly known: number;
}

/**
 * The rows of a comparison as it is drawn: small ones taken together, in the order of what they stand for.
 *
 * @param incompleteFrom first year that is not complete
 */
export function compositionRows(
  composition: Composition,
  rows: readonly ReturnKnownRow[],
  incompleteFrom: number,
): readonly CompositionRow[] {
  if (composition === "language") return languageRows(rows);
  const ordered = rows
    .flatMap(({value, films, known}) => (value === null ? [] : [{key: value, films, known}]))
    .toSorted((a, b) => Number(a.key) - Number(b.key));
  if (composition === "decade") return decadeRows(ordered, incompleteFrom);
  const highest = String(voteBounds.at(-1));
  return ordered.map((row) => (row.key === highest ? {...row, span: "from"} : row));
}

function decadeRows(ordered: readonly CompositionRow[], incompleteFrom: number): readonly CompositionRow[] {
  const all = sum(ordered, "films");
  const last = incompleteFrom - (incompleteFrom % 10);
  let early = 0;
  let films = 0;
  while (early < ordered.length && films + ordered[early]!.films < rules.earlyShare * all) {
    films += ordered[early++]!.films;
  }
  const middle = ordered.slice(early).filter(({key}) => Number(key) < last);
  return [
    ...together(
      ordered.slice(0, early).filter(({key}) => Number(key) < last),
      "until",
    ),
    ...middle,
    ...together(
      ordered.filter(({key}) => Number(key) >= last),
      "from",
    ),
  ];
}

function languageRows(rows: readonly ReturnKnownRow[]): readonly CompositionRow[] {
  const named = rows.flatMap(({value, films, known}) =>
    isLanguage(value) ? [{key: value, films, known}] : [],
  );
  // One language more takes no more room than a line for the others.
  const drawn = named.length === rules.languages + 1 ? named.length : rules.languages;
  const others = [...named.slice(drawn), ...rows.filter(({value}) => !isLanguage(value))].map((row) => ({
    key: "",
    films: row.films,
    known: row.known,
  }));
  return [...named.slice(0, drawn), ...together(others, "others")];
}

/** One row of several; none of none. */
function together(
  rows: readonly CompositionRow[],
  span: NonNullable<CompositionRow["span"]>,
): CompositionRow[] {
  const key = span === "until" ? rows.at(-1)?.key : rows[0]?.key;
  return key === undefined ? [] : [{key, span, films: sum(rows, "films"), known: sum(rows, "known")}];
}

function sum(rows: readonly CompositionRow[], field: "films" | "known"): number {
  return rows.reduce((all, row) => all + row[field], 0);
}
