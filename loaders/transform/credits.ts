import {NONE, type RawCredits} from "../extract/raw.js";
import {inferIds} from "./inferIds.js";
import {RuleCounts} from "./ruleCounts.js";
import type {Cast, Credits, CreditTexts, Crew, Film, Rule} from "./tables.js";
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
  readonly creditTexts: CreditTexts;
  readonly rules: readonly Rule[];
} {
  const rules = new RuleCounts();
  const filmOfRecord = keptRecords(raw, films, rules);

  const {cast: rawCast, crew: rawCrew} = raw;
  const castRows = uniteRecords(rawCast, filmOfRecord, ["personId", "name", "character", "order"]);
  const crewRows = uniteRecords(rawCrew, filmOfRecord, ["personId", "name", "department", "job"]);
  const creditTexts: CreditTexts = {
    texts: raw.texts,
    cast: {name: pick(rawCast.name, castRows.rows), character: pick(rawCast.character, castRows.rows)},
    crew: {
      name: pick(rawCrew.name, crewRows.rows),
      department: pick(rawCrew.department, crewRows.rows),
      job: pick(rawCrew.job, crewRows.rows),
    },
  };
  const cast: Cast = {
    ...shared(raw, rawCast, castRows.rows),
    name: decode(creditTexts.cast.name, raw.texts, ""),
    character: decode(creditTexts.cast.character, raw.texts, null),
    order: pick(rawCast.order, castRows.rows),
  };
  const crew: Crew = {
    ...shared(raw, rawCrew, crewRows.rows),
    name: decode(creditTexts.crew.name, raw.texts, ""),
    department: decode(creditTexts.crew.department, raw.texts, null),
    job: decode(creditTexts.crew.job, raw.texts, null),
  };

  for (const [table, entries, {notKept, equal, rows}] of [
    ["cast", rawCast, castRows],
    ["crew", rawCrew, crewRows],
  ] as const) {
    rules.add(`${table}_entries_read`, `Entries of the ${table} lists that could be read.`).count =
      entries.name.length;
    rules.add(
      `${table}_of_films_not_kept`,
      `Entries of the ${table} of films that are not kept, or whose id is not a number, are left out.`,
    ).count = notKept;
    rules.add(
      `${table}_repeated_in_later_records`,
      `An entry of the ${table} that an earlier record of the film has as well is left out.`,
    ).count = equal;
    rules.add(`${table}_rows`, `Entries of the ${table} that are kept.`).count = rows.length;
  }
  for (const [table, {without, inferred}] of Object.entries(inferIds(cast, crew))) {
    rules.add(`${table}_without_id`, `Entries of the ${table} kept for which the source gives no id.`).count =
      without;
    rules.add(
      `${table}_ids_inferred`,
      `Those of them that are given the id of the only person of exactly this name; the rest keep none.`,
    ).count = inferred;
  }
  return {cast, crew, creditTexts, rules: rules.list};
}

/** The id of the film of each credits record, NONE where the film is not kept. */
function keptRecords(raw: RawCredits, films: readonly Film[], rules: RuleCounts): Int32Array {
  const read = rules.add("credits_records_read", "Records of the credits file.");
  const noId = rules.add("credits_id_not_a_number", "A credits record whose id is not a number is left out.");
  const notKept = rules.add("credits_of_films_not_kept", "Credits of a film that is not kept are left out.");
  const united = rules.add(
    "credits_records_united",
    "A further credits record of a film is united with the first: entries that are not there are added.",
  );
  const without = rules.add(
    "films_without_credits",
    "A film without a credits record is kept; it has neither cast nor crew.",
  );
  const kept = new Set(films.map((film) => film.id));
  const seen = new Set<number>();
  read.count = raw.filmId.length;
  const filmOfRecord = raw.filmId.map((id) => {
    if (id === NONE) noId.count++;
    else if (!kept.has(id)) notKept.count++;
    else {
      if (seen.has(id)) united.count++;
      seen.add(id);
      return id;
    }
    return NONE;
  });
  without.count = films.length - seen.size;
  return filmOfRecord;
}

function shared(
  {filmId}: RawCredits,
  entries: Entries & {readonly personId: Int32Array},
  rows: Int32Array,
): Omit<Credits, "name"> {
  return {
    movieId: pick(filmId, pick(entries.record, rows)),
    personId: pick(entries.personId, rows),
    inferredId: new Uint8Array(rows.length),
  };
}

/** The texts of numbers, `missing` for NONE. */
function decode<T>(codes: Int32Array, texts: readonly string[], missing: T): (string | T)[] {
  const decoded = new Array<string | T>(codes.length);
  for (let i = 0; i < codes.length; i++) decoded[i] = codes[i] === NONE ? missing : texts[codes[i]!]!;
  return decoded;
}

function pick(values: Int32Array, rows: Int32Array): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = values[rows[i]!]!;
  return picked;
}
