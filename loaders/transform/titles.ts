import {fold} from "../../src/shared/fold.js";
import type {RawTitle, RawTitles} from "../extract/raw.js";
import {oneNorwegian} from "./norwegian.js";
import {RuleCounts} from "./ruleCounts.js";
import type {Film, Rule, RuleExample, TitleRow} from "./tables.js";

/**
 * The titles of the films, by id: each film's own, where it has one; its original one, where the text differs; and those
 * of the file of titles that it has not yet, whatever their case, accents and punctuation, in the order of their code points.
 *
 * @param originalTitles by id of the film
 * @param raw null where there is no file of titles: then there are no rules
 */
export function titles(
  films: readonly Film[],
  originalTitles: ReadonlyMap<number, string>,
  raw: RawTitles | null,
): {readonly titles: readonly TitleRow[]; readonly rules: readonly Rule[]} {
  const rules = new RuleCounts();
  const alternatives = raw === null ? null : alternativeTitles(films, raw, rules);
  const rows: TitleRow[] = [];
  for (const {id, title, originalLanguage} of films.toSorted((a, b) => a.id - b.id)) {
    const own: TitleRow[] = [];
    if (title !== null) own.push({movieId: id, title, kind: "title", language: null});
    const original = originalTitles.get(id) ?? "";
    if (original.trim() !== "" && original !== title)
      own.push({movieId: id, title: original, kind: "original", language: originalLanguage});
    rows.push(...own, ...(alternatives?.(id, own) ?? []));
  }
  return {titles: rows, rules: rules.list};
}

/** Counts the rules on the file of titles; gives for a film those that none of its other titles equals. */
function alternativeTitles(
  films: readonly Film[],
  {recordsRead, rows, leftOut}: RawTitles,
  rules: RuleCounts,
): (id: number, own: readonly TitleRow[]) => readonly TitleRow[] {
  rules.add("titles_records_read", "Records of the file of titles.").count = recordsRead;
  const without = rules.add(
    "titles_without_id_or_title",
    "A record of the file of titles without an id or without a title is left out.",
    {leavesOut: true},
  );
  const notKept = rules.add("titles_of_films_not_kept", "Titles of a film that is not kept are left out.", {
    leavesOut: true,
  });
  const repeated = rules.add(
    "titles_repeated",
    "A title that its film has already, but for case, accents and punctuation, is left out.",
    {leavesOut: true},
  );
  const norwegian = rules.add(
    "titles_language_norwegian",
    "`nb` and `nn`, written forms of Norwegian, become `no` as the language of a title.",
  );
  const kept = rules.add("titles_rows", "Titles of the file of titles that are kept.");

  const byId = new Map(films.map((film) => [film.id, film]));
  const example = (record: number, id: number | null, before: string, after: string) => (): RuleExample => ({
    record,
    id,
    title: (id === null ? undefined : byId.get(id))?.title ?? null,
    before,
    after,
  });
  for (const {record, id, title} of leftOut) without.add(example(record, id, title ?? "", ""));
  const byFilm = new Map<number, RawTitle[]>();
  for (const row of rows) {
    const same = byFilm.get(row.id);
    if (!byId.has(row.id)) notKept.add(example(row.record, row.id, row.title, ""));
    else if (same === undefined) byFilm.set(row.id, [row]);
    else same.push(row);
  }

  return (id, own) => {
    const given = byFilm.get(id);
    if (given === undefined) return [];
    const known = new Map(own.map(({title}) => [fold(title), title]));
    const added: TitleRow[] = [];
    for (const {record, title, language: code} of given) {
      const key = fold(title);
      const same = known.get(key);
      if (same !== undefined) {
        repeated.add(example(record, id, title, same));
        continue;
      }
      known.set(key, title);
      kept.count++;
      const language = oneNorwegian(code);
      if (language !== code) norwegian.add(example(record, id, code ?? "", language ?? ""));
      added.push({movieId: id, title, kind: "alternative", language});
    }
    return added.sort((a, b) => Buffer.compare(Buffer.from(a.title), Buffer.from(b.title)));
  };
}
