import {problemText} from "../extract/problems.js";
import type {FileReport, RawReports} from "../extract/raw.js";
import {withNote} from "../extract/rawFiles.js";
import {reportsOf} from "../extract/reportsOf.js";
import type {Film, Rule, Tables} from "./tables.js";

/** A kind of problem that meets this many records, and this share of them, is no accident. */
const RECORDS = 20;
const SHARE = 0.05;

/** Rules that take the value of a cell: the column of the movies file that they are about, and the field of a film. */
const losing: Readonly<Record<string, readonly [column: string, field: keyof Film]>> = {
  budget_not_valid: ["budget", "budget"],
  revenue_not_valid: ["revenue", "revenue"],
  runtime_not_valid: ["runtime", "runtime"],
  popularity_not_valid: ["popularity", "popularity"],
  vote_average_not_valid: ["vote_average", "voteAverage"],
  vote_count_not_valid: ["vote_count", "voteCount"],
};

const asPublished = "Write the column as in the published file, or empty it where it is unknown.";

/**
 * Why data that could be read are not to be published: so much was lost that the file is most likely of another form
 * than it was taken for.
 *
 * @returns a sentence or two for each reason: the file, an example, the way out; empty where all is well
 */
export function refusals(raw: RawReports, {films, cast, crew, quality}: Tables): readonly string[] {
  const reports = reportsOf(raw);
  return [
    ...cutFiles(raw),
    ...(films.length === 0 ? [noFilm(raw, quality.rules)] : []),
    ...(raw.credits !== null && cast.movieId.length + crew.movieId.length === 0
      ? noCredit(raw.credits, raw.movies, films.length, quality.rules)
      : []),
    ...reports.flatMap(({undecided}) => undecided.map(({reason}) => reason)),
    ...reports.flatMap((report) => [...notUtf8(report), ...lostColumns(report), ...frequent(report)]),
    ...quality.rules.flatMap((rule) => lostValues(raw.movies, films, rule)),
  ];
}

/** Which files end too early: they are refused whatever else is accepted, as nobody knows how much is missing. */
export function cutFiles(raw: RawReports): readonly string[] {
  return (["movies", "credits", "keywords", "titles", "corrections"] as const)
    .flatMap((file) => {
      const cut = raw[file]?.cut ?? null;
      return cut === null ? [] : [withNote(file, cut)];
    })
    .concat((raw.ratings ?? []).flatMap(({cut}) => cut ?? []));
}

function noFilm({movies}: RawReports, rules: readonly Rule[]): string {
  const why = rules.filter(({removesRows, count}) => removesRows && count > 0);
  const examples = why.map(({name, count, examples: [first]}) => {
    const value = first?.before ? `, such as ${JSON.stringify(first.before)} in record ${first.record}` : "";
    return `${name} took ${count}${value}`;
  });
  return (
    `${movies.file}: no film is left of ${records(movies.recordsRead)}` +
    `${examples.length > 0 ? ` (${examples.join("; ")})` : ""}. ` +
    "A film needs an id, which is a whole number above 0, and a release date such as 1999-03-15."
  );
}

function noCredit(
  credits: FileReport,
  movies: FileReport,
  films: number,
  rules: readonly Rule[],
): readonly string[] {
  const named = rules.some(({name, count}) => /^(cast|crew)_entries_read$/.test(name) && count > 0);
  if (!named) {
    return [
      `${credits.file}: nobody is named in its ${records(credits.recordsRead)}. ` +
        "Export the credits again: without them no question about people has an answer.",
    ];
  }
  // Without films there are none that they could belong to.
  if (films === 0) return [];
  return [
    `${credits.file}: none of its ${records(credits.recordsRead)} belongs to a film of ${movies.file}. ` +
      "Put two files of the same export side by side: their ids must be the same.",
  ];
}

function notUtf8({file, problems}: FileReport): readonly string[] {
  const kind = problems.find((one) => one.kind === "not_utf8");
  const first = kind?.examples[0];
  if (kind === undefined || first === undefined) return [];
  const start = first.record < 0 ? "its header" : `record ${first.record}`;
  return [
    `${file} is not UTF-8 text, from ${start} on (${records(kind.records)}). If it was saved by Excel or an older tool, ` +
      "--encoding windows-1252 reads it; otherwise save it as UTF-8.",
  ];
}

function lostColumns({file, lostColumns: lost}: FileReport): readonly string[] {
  return lost.map(
    ({column, cells, example}) =>
      `${file}: the column ${column} has something in ${cells} ${cells === 1 ? "cell" : "cells"}, none of which could ` +
      `be read (${problemText(example)}). ${asPublished}`,
  );
}

function frequent({file, recordsRead, problems}: FileReport): readonly string[] {
  return problems
    .filter(
      ({kind, records}) =>
        kind !== "not_utf8" &&
        // A single short record at the end is told as a cut.
        (isMuch(records, recordsRead) ||
          (kind === "record_too_short" && records > 1 && records === recordsRead)),
    )
    .map(
      ({kind, records, examples}) =>
        `${file}: ${records} of ${recordsRead} records have a problem of the kind ${kind} ` +
        `(${examples.map(problemText).join("; ")}). Mend the file, or export it again.`,
    );
}

function lostValues(
  {file}: FileReport,
  films: readonly Film[],
  {name, description, count, examples: [first]}: Rule,
): readonly string[] {
  const [column, field] = losing[name] ?? [];
  if (field === undefined || count === 0) return [];
  if (!isMuch(count, films.length) && films.some((film) => film[field])) return [];
  const value = first === undefined ? "" : `, such as ${first.before} in record ${first.record}`;
  return [
    `${file}: the column ${column} lost ${count} of the values of ${films.length} films${value}. ${description}`,
  ];
}

function isMuch(met: number, all: number): boolean {
  return met >= RECORDS && met >= SHARE * all;
}

function records(count: number): string {
  return `${count} ${count === 1 ? "record" : "records"}`;
}
