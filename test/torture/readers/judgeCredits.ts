import {NONE, type RawCredits} from "../../../loaders/extract/raw.js";
import {type Answered, Comparison, type Entry, integerOf, textOf} from "./comparison.js";
import type {Finding} from "./finding.js";

type Values = readonly (string | number | null)[];

/** Holds the credits against Python's reading of their file. */
export function judgeCredits(credits: RawCredits, python: Answered): readonly Finding[] {
  const comparison = new Comparison(python, credits);
  const text = (code: number) => (code === NONE ? null : credits.texts.at(code) || null);
  const integer = (value: number) => (value === NONE ? null : value);
  const cast = inRecords(credits.cast.record, credits.filmId.length, (i) => [
    integer(credits.cast.personId[i]!),
    text(credits.cast.name[i]!),
    text(credits.cast.character[i]!),
    integer(credits.cast.order[i]!),
  ]);
  const crew = inRecords(credits.crew.record, credits.filmId.length, (i) => [
    integer(credits.crew.personId[i]!),
    text(credits.crew.name[i]!),
    text(credits.crew.department[i]!),
    text(credits.crew.job[i]!),
  ]);
  let index = 0;
  const setAside = python.rows.length - credits.filmId.length;
  for (const [record, row] of python.rows.entries()) {
    if (setAside > 0 && row.length > python.width) {
      comparison.lose(`record ${record}`);
      continue;
    }
    if (index >= credits.filmId.length) {
      comparison.lose(`record ${record}`);
      continue;
    }
    comparison.id(record, comparison.cell(row, "id"), integer(credits.filmId[index]!));
    for (const [column, actual, expect] of [
      ["cast", cast, castOf],
      ["crew", crew, crewOf],
    ] as const) {
      const entries = comparison.entries(record, column, comparison.cell(row, column)).map(expect);
      compare(
        comparison,
        record,
        column,
        actual[index]!,
        entries.filter(([id, name]) => id !== null || name !== null),
      );
    }
    index++;
  }
  if (index < credits.filmId.length) comparison.differs(index, "records", credits.filmId.length, index);
  return comparison.result();
}

/** A value that is there and that the reader leaves out is lost; entries stand in order. */
function compare(
  comparison: Comparison,
  record: number,
  column: string,
  actual: readonly Values[],
  expected: readonly Values[],
) {
  let at = 0;
  for (const entry of expected) {
    const found = actual[at];
    if (found === undefined || found.some((value, key) => value !== null && value !== entry[key])) {
      comparison.lose(`${JSON.stringify(entry)} of record ${record}, ${column}`);
      continue;
    }
    at++;
    // An id of 0 is none.
    if (found.some((value, key) => value === null && entry[key] !== null && !(key === 0 && entry[key] === 0)))
      comparison.lose(`a value of ${JSON.stringify(entry)} of record ${record}, ${column}`);
  }
  if (at < actual.length) comparison.differs(record, column, actual[at], expected[at]);
}

function castOf(entry: Entry): Values {
  const text = (key: string) => textOf(entry.get(key)) || null;
  return [integerOf(entry.get("id")), text("name"), text("character"), integerOf(entry.get("order"))];
}

function crewOf(entry: Entry): Values {
  const text = (key: string) => textOf(entry.get(key)) || null;
  return [integerOf(entry.get("id")), text("name"), text("department"), text("job")];
}

/** Values by the record that they stand in. */
function inRecords(records: Int32Array, count: number, values: (index: number) => Values): Values[][] {
  const result: Values[][] = Array.from({length: count}, () => []);
  for (const [index, record] of records.entries()) result[record]?.push(values(index));
  return result;
}
