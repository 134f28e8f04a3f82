import {median} from "d3-array";
import type {DataEnd} from "../../../loaders/transform/tables.js";
import type {Analysis} from "../../notebook/analysisSource.js";
import {type CastSize, castSize} from "../../queries/castSize.js";
import {mostKnownReturns} from "../../queries/mostKnownReturns.js";
import type {Run} from "../../queries/query.js";
import {SUSPECT_BELOW} from "../../shared/moneyOf.js";
import {bestKnownPair} from "./queries/bestKnownPair.js";
import {type FirstAndSecond, firstAndSecond} from "./queries/firstAndSecond.js";
import {mostVotedPair} from "./queries/mostVotedPair.js";
import {type FilmSides, filmSides, type PersonKind, type PersonSides, personSides, tableOf} from "./sides.js";

/** Fewest votes of a film whose mean vote is compared. */
const leastVotes = 100;

/** A second film of a series and the first one, both of known return. */
export type Sequel = Readonly<
  Pick<FirstAndSecond, "a" | "a_title" | "a_year" | "b" | "b_title" | "b_year"> & {
    a_return: number;
    b_return: number;
  }
>;

export interface CompareAnalysis {
  readonly films: number;
  readonly cast: CastSize;
  /** Money under so many dollars is to be checked. */
  readonly suspectBelow: number;
  readonly dataEnd: DataEnd | null;
  /** What stands there before the reader chooses; null where there are not two. */
  readonly film: FilmSides | null;
  readonly actor: PersonSides | null;
  readonly director: PersonSides | null;
  /** Series of which two films or more are in the data. */
  readonly series: number;
  readonly sequels: readonly Sequel[];
  /** Of the sequels: those that returned less than the first film, */
  readonly less: number;
  /** and those that cost more. */
  readonly dearer: number;
  /** Medians of the returns, times the cost. */
  readonly medianFirst: number | null;
  readonly medianSecond: number | null;
  /** Fewest votes of the two films of a series that are compared by their votes, */
  readonly votes: number;
  /** how many such series there are, and in how many the second film is liked less. */
  readonly voted: number;
  readonly likedLess: number;
}

export const compareAnalysis: Analysis<CompareAnalysis> = async ({run, quality}) => {
  const series = await run(firstAndSecond(leastVotes));
  const known = series.filter((pair) => pair.a_return !== null && pair.b_return !== null);
  const sequels = known.map(sequel);
  const voted = series.filter((pair) => pair.a_vote !== null && pair.b_vote !== null);
  return {
    films: quality.films,
    cast: (await run(castSize()))[0]!,
    suspectBelow: SUSPECT_BELOW,
    dataEnd: quality.data_end,
    film: await filmPair(run),
    actor: await personPair("actor", run),
    director: await personPair("director", run),
    series: series.length,
    sequels,
    less: sequels.filter((pair) => pair.b_return < pair.a_return).length,
    dearer: known.filter((pair) => pair.b_budget > pair.a_budget).length,
    medianFirst: median(sequels, (pair) => pair.a_return) ?? null,
    medianSecond: median(sequels, (pair) => pair.b_return) ?? null,
    votes: leastVotes,
    voted: voted.length,
    likedLess: voted.filter((pair) => (pair.b_vote ?? 0) < (pair.a_vote ?? 0)).length,
  };
};

function sequel({a, a_title, a_year, b, b_title, b_year, a_return, b_return}: FirstAndSecond): Sequel {
  return {
    a,
    a_title,
    a_year,
    b,
    b_title,
    b_year,
    a_return: Number((a_return ?? 0).toPrecision(9)),
    b_return: Number((b_return ?? 0).toPrecision(9)),
  };
}

async function filmPair(run: Run): Promise<FilmSides | null> {
  const [pair] = await run(bestKnownPair());
  const [a, b] = pair === undefined ? (await run(mostVotedPair())).map(({id}) => id) : [pair.a, pair.b];
  return a === undefined || b === undefined ? null : filmSides(a, b, run);
}

async function personPair(kind: PersonKind, run: Run): Promise<PersonSides | null> {
  const [a, b] = await run(mostKnownReturns(tableOf(kind), 2));
  return a === undefined || b === undefined ? null : personSides(kind, a, b, run);
}
