import {group} from "d3-array";
import type {CorrectionJson} from "../../src/shared/api.js";
import type {RawCorrections, RawKeywords, RawMovie} from "../extract/raw.js";
import type {RuleCounts} from "./ruleCounts.js";

/** The records of the movies file as corrections make them, and by id of a film what they changed. */
export interface Corrected {
  readonly rows: readonly RawMovie[];
  readonly corrections: ReadonlyMap<number, readonly CorrectionJson[]>;
}

/**
 * Puts corrections into the records of their films, before any other rule; the later of two of one cell counts. Every
 * record of an id is corrected.
 * @param keywords the file of keywords, which says what a film had where its record does not
 */
export function correct(
  movies: readonly RawMovie[],
  given: RawCorrections | null | undefined,
  keywords: RawKeywords | null,
  rules: RuleCounts,
): Corrected {
  if (!given) return {rows: movies, corrections: new Map()};
  const applied = rules.add("corrections_applied", "A cell of a film is what the file of corrections says.");
  const notThere = rules.add(
    "corrections_of_films_not_there",
    "A correction of a film that the movies file does not have is left out.",
    {leavesOut: true},
  );
  const byId = group(given.rows, ({id}) => id);
  const corrections = new Map<number, CorrectionJson[]>();
  const rows = movies.map((row) => {
    const own = row.id === null ? undefined : byId.get(row.id);
    if (row.id === null || own === undefined) return row;
    const changed: RawMovie = Object.assign({...row}, ...own.map(({set}) => set));
    if (corrections.has(row.id)) return changed;
    const told: CorrectionJson[] = [];
    for (const {column, set, reason} of own) {
      const [field, value] = Object.entries(set)[0] as [keyof RawMovie, RawMovie[keyof RawMovie]];
      const found = field === "keywords" ? keywordsOf(row, keywords) : row[field];
      const [before, after] = [textOf(found), textOf(value)];
      applied.add(() => ({
        record: row.record,
        id: row.id,
        title: changed.title,
        before: `${column}: ${before}`,
        after: reason === null ? after : `${after} (${reason})`,
      }));
      told.push({column, before, after, reason});
    }
    corrections.set(row.id, told);
    return changed;
  });
  for (const {record, id, column, value} of given.rows) {
    if (!corrections.has(id))
      notThere.add(() => ({record, id, title: null, before: `${column}: ${value}`, after: ""}));
  }
  return {rows, corrections};
}

/** The keywords of a film: those of its record where it has any, as after a correction, else those of their file. */
export function keywordsOf(row: RawMovie, keywords: RawKeywords | null): readonly string[] {
  return row.keywords ?? (row.id === null ? undefined : keywords?.byFilm.get(row.id)) ?? [];
}

function textOf(value: RawMovie[keyof RawMovie]): string {
  return Array.isArray(value) ? value.join(" | ") : String(value ?? "");
}
