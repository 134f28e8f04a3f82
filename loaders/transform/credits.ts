import {NONE, type RawCredits} from "../extract/raw.js";
import {inferIds} from "./inferIds.js";
import {RuleCounts} from "./ruleCounts.js";
import type {Cast, Credits, Crew, Film, Rule, RuleExample} from "./tables.js";
import {type Entries, uniteRecords} from "./uniteRecords.js";

/**
 * Makes cast and crew out of the credits records: those of the films that are kept, in file order, the
 * repeated records of a film united, missing ids inferred where the name leaves no doubt.
 */
export function credits(
  raw: RawCredits,
  films: readonly Film[],
): {
  readonly cast: Cast;
  readonly crew: Crew;
  readonly rules: readonly Rule[];
} {
  const rules = new RuleCounts();
  const byId = new Map(films.map((film) => [film.id, film]));
  const filmOfRecord = keptRecords(raw, byId, rules);
  const entryExample = (entries: Entries, row: number, after = "") =>
    exampleOf(raw, byId, entries.record[row]!, raw.texts.at(entries.name[row]!), after);

  const {cast: rawCast, crew: rawCrew} = raw;
  const castRows = uniteRecords(rawCast, filmOfRecord, ["personId", "name", "character", "order"]);
  const crewRows = uniteRecords(rawCrew, filmOfRecord, ["personId", "name", "department", "job"]);
  const cast: Cast = {
    ...shared(raw, rawCast, castRows.rows),
    character: pick(rawCast.character, castRows.rows),
    order: pick(rawCast.order, castRows.rows),
  };
  const crew: Crew = {
    ...shared(raw, rawCrew, crewRows.rows),
    department: pick(rawCrew.department, crewRows.rows),
    job: pick(rawCrew.job, crewRows.rows),
  };

  for (const [table, entries, {notKept, equal, rows, firstNotKept, firstEqual}] of [
    ["cast", rawCast, castRows],
    ["crew", rawCrew, crewRows],
  ] as const) {
    rules.add(`${table}_entries_read`, `Entries of the ${table} lists that could be read.`).count =
      entries.name.length;
    const ofOthers = rules.add(
      `${table}_of_films_not_kept`,
      `Entries of the ${table} of films that are not kept, or whose id is no whole number above 0, are left out.`,
      {leavesOut: true},
    );
    ofOthers.count = notKept;
    for (const row of firstNotKept) ofOthers.addExample(() => entryExample(entries, row));
    const repeated = rules.add(
      `${table}_repeated_in_later_records`,
      `An entry of the ${table} that an earlier record of the film has as well is left out.`,
      {leavesOut: true},
    );
    repeated.count = equal;
    for (const row of firstEqual) repeated.addExample(() => entryExample(entries, row));
    rules.add(`${table}_rows`, `Entries of the ${table} that are kept.`).count = rows.length;
  }
  const inferences = inferIds(cast, crew);
  for (const [table, entries, rows, {personId}] of [
    ["cast", rawCast, castRows.rows, cast],
    ["crew", rawCrew, crewRows.rows, crew],
  ] as const) {
    const {without, inferred, firstWithoutId, firstInferred} = inferences[table];
    const withoutId = rules.add(
      `${table}_without_id`,
      `Entries of the ${table} kept for which the source gives no id.`,
    );
    withoutId.count = without;
    for (const i of firstWithoutId) withoutId.addExample(() => entryExample(entries, rows[i]!));
    const given = rules.add(
      `${table}_ids_inferred`,
      `Those of them that are given the id of the only person of exactly this name; the rest keep none.`,
    );
    given.count = inferred;
    for (const i of firstInferred)
      given.addExample(() => entryExample(entries, rows[i]!, String(personId[i])));
  }
  return {cast, crew, rules: rules.list};
}

/** The id of the film of each credits record, NONE where the film is not kept. */
function keptRecords(raw: RawCredits, films: ReadonlyMap<number, Film>, rules: RuleCounts): Int32Array {
  const read = rules.add("credits_records_read", "Records of the credits file.");
  const noId = rules.add(
    "credits_id_not_a_number",
    "A credits record whose id is no whole number above 0, or that has more cells than the header, is left out.",
    {leavesOut: true},
  );
  const notKept = rules.add("credits_of_films_not_kept", "Credits of a film that is not kept are left out.", {
    leavesOut: true,
  });
  const united = rules.add(
    "credits_records_united",
    "A further credits record of a film is united with the first: entries that are not there are added.",
  );
  const without = rules.add(
    "films_without_credits",
    "A film without a credits record is kept; it has neither cast nor crew.",
  );
  /** The first record of each film. */
  const seen = new Map<number, number>();
  read.count = raw.filmId.length;
  const filmOfRecord = raw.filmId.map((id, record) => {
    if (id === NONE) noId.add(() => exampleOf(raw, films, record, "", ""));
    else if (!films.has(id)) notKept.add(() => exampleOf(raw, films, record, "", ""));
    else {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, record);
      else united.add(() => exampleOf(raw, films, record, `${first} | ${record}`, String(first)));
      return id;
    }
    return NONE;
  });
  without.count = films.size - seen.size;
  if (without.count > 0) {
    for (const {id, record, title} of films.values()) {
      if (!seen.has(id)) without.addExample(() => ({record, id, title, before: "", after: ""}));
    }
  }
  return filmOfRecord;
}

function exampleOf(
  {filmId}: RawCredits,
  films: ReadonlyMap<number, Film>,
  record: number,
  before: string,
  after: string,
): RuleExample {
  const id = filmId[record]!;
  const title = films.get(id)?.title ?? null;
  return {record, id: id === NONE ? null : id, title, before, after};
}

function shared(
  {filmId, texts}: RawCredits,
  entries: Entries & {readonly personId: Int32Array; readonly gender: Int32Array},
  rows: Int32Array,
): Credits {
  return {
    movieId: pick(filmId, pick(entries.record, rows)),
    personId: pick(entries.personId, rows),
    name: pick(entries.name, rows),
    gender: pick(entries.gender, rows),
    texts,
    inferredId: new Uint8Array(rows.length),
  };
}

function pick(values: Int32Array, rows: Int32Array): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = values[rows[i]!]!;
  return picked;
}
