import type {Analysis} from "../../notebook/analysisSource.js";
import {endedColumns} from "../../notebook/endedColumns.js";
import {firstIncompleteYear} from "../../notebook/firstIncompleteYear.js";
import {isLanguage} from "../../shared/isLanguage.js";
import {publishedLosses} from "./publishedLosses.js";
import {type EverRecommended, everRecommended} from "./queries/everRecommended.js";
import {fieldLabels} from "./queries/fieldLabels.js";
import {fieldPower} from "./queries/fieldPower.js";
import {type FilmGroup, type TermField, termFields} from "./queries/fields.js";
import {filmGroups, type GroupOfFilms} from "./queries/filmGroups.js";
import {type KnownFields, knownFields} from "./queries/knownFields.js";
import {type LeftOutLanguage, leftOutByLanguage} from "./queries/leftOutByLanguage.js";
import {type LeftOutFilm, leftOutFilms} from "./queries/leftOutFilms.js";
import {type TextsTold, textsTold} from "./queries/textsTold.js";
import {type RatingsEvidence, ratingsEvidence} from "./ratingsEvidence.js";
import {type Redundancy, redundancies} from "./redundancy.js";

/** How far a field is filled in a group of films, and tells films apart (see `FieldPower`). */
export interface Power {
  readonly filled: number;
  readonly linked: number;
  /** null where no film has the field. */
  readonly bits: number | null;
  readonly terms: number;
}

/** A group of films: its films, those with a running time, with votes, and those known by little. */
export interface Group extends Pick<GroupOfFilms, "films" | "runtime" | "voted" | "weak"> {
  /** First year of a period, code of a language, or fewest votes. */
  readonly key: string;
  /** None for groups by votes. */
  readonly fields: Readonly<Record<TermField, Power>> | null;
}

/** What the page shows at first. */
export interface FieldsAnalysis {
  /** Whether the movies file has as many records as the published one. */
  readonly published: boolean;
  /** Whether overviews end before the movies file does: then gaps of text are of this copy, not of the films. */
  readonly textEnds: boolean;
  /** From this year on the films are not all there. */
  readonly incompleteFrom: number;
  readonly all: Group;
  /** By time. */
  readonly periods: readonly Group[];
  /** The languages of the most films, by falling number. */
  readonly languages: readonly Group[];
  /** By falling number of votes. */
  readonly votes: readonly Group[];
  readonly known: readonly KnownFields[];
  /** All languages; the code null is unknown. */
  readonly leftOut: readonly LeftOutLanguage[];
  /** The most voted ones of those left out for nothing but a character. */
  readonly leftOutFilms: readonly LeftOutFilm[];
  readonly recommended: EverRecommended;
  readonly redundancies: readonly Redundancy[];
  readonly told: TextsTold;
  /** What the model has learned from: another catalogue than the one at hand, where that is a sample. */
  readonly ratings: RatingsEvidence;
}

/** Languages that are shown. */
const languagesShown = 14;
/** Films left out that are named. */
const filmsNamed = 5;

export const fieldsAnalysis: Analysis<FieldsAnalysis> = async ({run, quality}) => {
  const incompleteFrom = firstIncompleteYear(quality);
  const powers = new Map<string, Map<TermField, Power>>();
  for (const field of termFields) {
    for (const row of await run(fieldPower(field, incompleteFrom))) {
      const {filled, linked, bits, terms} = row;
      const key = keyOf(row);
      powers.set(key, (powers.get(key) ?? new Map()).set(field, {filled, linked, bits, terms}));
    }
  }
  const nothing: Power = {filled: 0, linked: 0, bits: null, terms: 0};
  const group = (row: GroupOfFilms): Group => {
    const {films, runtime, voted, weak} = row;
    const power = powers.get(keyOf(row));
    const fields = Object.fromEntries(termFields.map((field) => [field, power?.get(field) ?? nothing]));
    return {
      key: String(row.period ?? row.language ?? row.votes ?? ""),
      films,
      runtime,
      voted,
      weak,
      fields: row.votes === null ? (fields as Record<TermField, Power>) : null,
    };
  };
  const groups = await run(filmGroups(incompleteFrom));
  const none: GroupOfFilms = {
    period: null,
    language: null,
    votes: null,
    films: 0,
    runtime: 0,
    voted: 0,
    weak: 0,
  };
  const all =
    groups.find((row) => row.period === null && row.language === null && row.votes === null) ?? none;
  return {
    textEnds: endedColumns(quality).some(({column}) => column === "overview"),
    published: quality.rows_in === publishedLosses.records,
    incompleteFrom,
    all: group(all),
    periods: groups.filter(({period}) => period !== null).map(group),
    languages: groups
      .filter(({language}) => language !== "" && isLanguage(language))
      .toSorted((a, b) => b.films - a.films)
      .slice(0, languagesShown)
      .map(group),
    votes: groups
      .filter(({votes}) => votes !== null)
      .toReversed()
      .map(group),
    known: await run(knownFields()),
    leftOut: await run(leftOutByLanguage()),
    leftOutFilms: await run(leftOutFilms(filmsNamed)),
    recommended: (await run(everRecommended()))[0]!,
    redundancies: redundancies(await run(fieldLabels())).map((row) => ({
      ...row,
      bits: Number(row.bits.toFixed(6)),
      told: row.told === null ? null : Number(row.told.toFixed(6)),
    })),
    told: (await run(textsTold()))[0]!,
    ratings: ratingsEvidence(),
  };
};

function keyOf({period, language}: FilmGroup): string {
  return `${period ?? ""} ${language ?? "–"}`;
}
