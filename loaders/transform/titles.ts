import type {Film, TitleRow} from "./tables.js";

/**
 * The titles of the films, by id: each film's own, where it has one, and its original one where the text differs.
 *
 * @param originalTitles by id of the film
 */
export function titles(
  films: readonly Film[],
  originalTitles: ReadonlyMap<number, string>,
): readonly TitleRow[] {
  const rows: TitleRow[] = [];
  for (const {id, title, originalLanguage} of films.toSorted((a, b) => a.id - b.id)) {
    if (title !== null) rows.push({movieId: id, title, kind: "title", language: null});
    const original = originalTitles.get(id) ?? "";
    if (original.trim() !== "" && original !== title)
      rows.push({movieId: id, title: original, kind: "original", language: originalLanguage});
  }
  return rows;
}
