import {group, mean, median} from "d3-array";
import type {Analysis} from "../../notebook/analysisSource.js";
import {firstIncompleteYear} from "../../notebook/firstIncompleteYear.js";
import {type CareerFilm, careerFilms} from "../../queries/careerFilms.js";
import {type CastSize, castSize} from "../../queries/castSize.js";
import {mostKnownReturns} from "../../queries/mostKnownReturns.js";
import type {PeopleTable} from "../../queries/personRow.js";
import type {Run} from "../../queries/query.js";
import {tableSize} from "../../queries/tableSize.js";
import {SUSPECT_BELOW} from "../../shared/moneyOf.js";
import {
  careersDrawn,
  listed,
  orders,
  overlap,
  type RatingMeasure,
  type ReturnMeasure,
  ranked,
  ratingMeasures,
  top,
} from "./measures.js";
import {commonFilms, type Tie} from "./queries/commonFilms.js";
import {filmsOfRanked} from "./queries/filmsOfRanked.js";
import {filmsWithKnownReturn} from "./queries/filmsWithKnownReturn.js";
import {type HighestMean, highestMean} from "./queries/highestMean.js";
import {mostFilms, type PersonFilmCount} from "./queries/mostFilms.js";
import {type PersonRating, ratingsOfPeople} from "./queries/ratingsOfPeople.js";
import {type PersonReturns, returnsOfPeople} from "./queries/returnsOfPeople.js";
import {type RankChance, rankChance, rankMeasures} from "./rankChance.js";

/** Fewest films of known return, the first that leaves enough people. */
const leastKnown = {actors: [15, 12, 10, 8, 6, 5, 4, 3], directors: [8, 6, 5, 4, 3]} as const;
/** Where too few people have as many. */
const fewest = 2;
const leastRated = {actors: [10, 8, 6, 5, 4, 3, 2], directors: [5, 4, 3, 2]} as const;
/** Fewest votes of a film whose mean vote counts. */
const leastVotes = 100;
/** Pairs of a kind that the page knows; more only where so many have equally many films in common. */
const mostTies = 120;

/** A film of a career, as the charts need it. */
export type Film = Pick<
  CareerFilm,
  "id" | "title" | "release_date" | "return" | "return_known" | "money_suspect"
>;

export interface Career {
  readonly person_id: number | null;
  readonly name: string;
  readonly films: readonly Film[];
}

/** What the page knows of one of the two tables of people. */
export interface PeopleData {
  /** Rows of the table. */
  readonly people: number;
  /** Fewest films of known return of those in `returns`. */
  readonly least: number;
  /** Without the films whose money is to be checked; the highest median first. */
  readonly returns: readonly PersonReturns[];
  /** What the order of `returns` is worth, by measure; null for too few people. */
  readonly returnsChance: Readonly<Record<ReturnMeasure, RankChance | null>>;
  /** Of the `top` first by the mean over all films, how many are among the `top` first by the median. */
  readonly overlap: number;
  /** Half of those in `returns` know no larger share of their films' returns, 0 to 1; null without any. */
  readonly unknownShare: number | null;
  readonly highest: HighestMean | null;
  readonly leastRated: number;
  /** Those that the lists of rated people begin with; */
  readonly ratings: readonly PersonRating[];
  /** and how many there are. */
  readonly rated: number;
  readonly ratingsChance: Readonly<Record<RatingMeasure, RankChance | null>>;
  readonly most: readonly PersonFilmCount[];
  readonly careers: readonly Career[];
  /** Fewest films in common of those in `ties`. */
  readonly leastCommon: number;
  /** With an actor. */
  readonly ties: readonly Tie[];
}

export interface PeopleAnalysis {
  readonly films: number;
  readonly cast: CastSize;
  /** Money under so many dollars is to be checked. */
  readonly suspectBelow: number;
  /** From this year on the films are not all there. */
  readonly incompleteFrom: number;
  /** Fewest votes of a film that counts in a rating. */
  readonly votes: number;
  readonly top: number;
  readonly actors: PeopleData;
  readonly directors: PeopleData;
}

export const peopleAnalysis: Analysis<PeopleAnalysis> = async ({run, quality}) => ({
  films: quality.films,
  cast: (await run(castSize()))[0]!,
  suspectBelow: SUSPECT_BELOW,
  incompleteFrom: firstIncompleteYear(quality),
  votes: leastVotes,
  top,
  actors: await peopleData("actors", run),
  directors: await peopleData("directors", run),
});

async function peopleData(table: PeopleTable, run: Run): Promise<PeopleData> {
  const counts = await run(filmsWithKnownReturn(table));
  const peopleWith = (films: number) => counts.findLast(({known}) => known >= films)?.people ?? 0;
  const least = leastKnown[table].find((films) => peopleWith(films) >= 1.5 * top) ?? fewest;
  const returns = (await run(returnsOfPeople(table, least, false))).map(rounded);
  const {rated, leastOfRated} = await ratings(table, run);
  const chance = await chanceOf(table, least, leastOfRated, run);
  const careers: Career[] = [];
  for (const {person_id, name} of await run(mostKnownReturns(table, careersDrawn))) {
    const films = await run(careerFilms(table, {id: person_id, name}));
    careers.push({person_id, name, films: films.map(careerFilm)});
  }
  const often = await run(commonFilms(table, 5));
  const pairs = often.length >= listed ? often : await run(commonFilms(table, 2));
  const [first] = pairs;
  const leastCommon =
    pairs.length <= mostTies
      ? (pairs.at(-1)?.films ?? 2)
      : Math.min(first!.films, pairs[mostTies]!.films + 1);
  return {
    people: (await run(tableSize(table)))[0]?.rows ?? 0,
    least,
    returns,
    ...chance,
    overlap: overlap(returns, "mean", "median", top),
    unknownShare: median(returns, ({films, known}) => 1 - known / films) ?? null,
    highest: (await run(highestMean(table)))[0] ?? null,
    leastRated: leastOfRated,
    ratings: endsOf(rated).map(rounded),
    rated: rated.length,
    most: await run(mostFilms(table, listed)),
    careers,
    leastCommon,
    ties: pairs.filter(({films}) => films >= leastCommon),
  };
}

/** What the two rankings are worth. */
async function chanceOf(
  table: PeopleTable,
  known: number,
  rated: number,
  run: Run,
): Promise<Pick<PeopleData, "returnsChance" | "ratingsChance">> {
  const films = await run(filmsOfRanked(table, known, rated, leastVotes));
  const people = [...group(films, ({who}) => who).values()];
  const returns = people
    .map((own) => own.filter(({suspect}) => !suspect))
    .filter((own) => own.filter((film) => film.return !== null).length >= known);
  const knownReturns = returns.map((own) => own.filter((film) => film.return !== null));
  const votes = people.map((own) => own.flatMap(({vote}) => vote ?? [])).filter((own) => own.length >= rated);
  return {
    returnsChance: {
      median: rankChance(knownReturns, rankMeasures.median),
      pooled: rankChance(knownReturns, rankMeasures.pooled),
      mean_known: rankChance(knownReturns, rankMeasures.mean_known),
      // Films of unknown return count in it, and so are drawn with the others.
      mean: rankChance(returns, rankMeasures.mean),
    },
    ratingsChance: {
      mean: rankChance(votes, (own) => mean(own)!),
      median: rankChance(votes, (own) => median(own)!),
    },
  };
}

async function ratings(table: PeopleTable, run: Run) {
  for (const least of leastRated[table]) {
    const rated = await run(ratingsOfPeople(table, least, leastVotes));
    if (rated.length >= 2 * listed) return {rated, leastOfRated: least};
  }
  return {rated: await run(ratingsOfPeople(table, 1, leastVotes)), leastOfRated: 1};
}

/** Those with whom any of the lists begins. */
function endsOf(rated: readonly PersonRating[]): PersonRating[] {
  const shown = new Set(
    ratingMeasures.flatMap((measure) =>
      orders.flatMap((order) => ranked(rated, (person) => person[measure], order).slice(0, listed)),
    ),
  );
  return rated.filter((person) => shown.has(person));
}

/** What a page shows of a number, and so many digits more that rounding twice changes none: the file is what a visitor waits for. */
function rounded<Row extends object>(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(9)) : value,
    ]),
  ) as Row;
}

/** Only what the charts need. */
function careerFilm(film: Film): Film {
  const {id, title, release_date, return_known, money_suspect} = film;
  return {
    id,
    title,
    release_date,
    return: Number(film.return.toPrecision(9)),
    return_known,
    money_suspect,
  };
}
