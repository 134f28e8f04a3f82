import {fsum, median} from "d3-array";
import type {Analysis} from "../../notebook/analysisSource.js";
import {firstIncompleteYear} from "../../notebook/firstIncompleteYear.js";
import type {Run} from "../../queries/query.js";
import {SUSPECT_BELOW} from "../../shared/moneyOf.js";
import {consumerPrices} from "../../snapshot/consumerPrices.js";
import type {Contrast} from "../../statistics/medianContrast.js";
import {type CompositionRow, compositionRows} from "./composition.js";
import {constantDollars, type Dollars, dollars, inDollars} from "./constantDollars.js";
import {type Grouping, type Groups, groupings, groupsOf} from "./groups.js";
import {type OnePerson, onePerson} from "./onePerson.js";
import {filmsWithReturn, type ReturnFilm} from "./queries/filmsWithReturn.js";
import {knownMoney} from "./queries/knownMoney.js";
import {binsPerPower, type Measure, measures, moneyHistogram} from "./queries/moneyHistogram.js";
import {type MoneyKnown, moneyKnown} from "./queries/moneyKnown.js";
import {type MoneyOfFilm, moneyOfFilms} from "./queries/moneyOfFilms.js";
import {type PersonMeasures, peopleMeasures} from "./queries/peopleMeasures.js";
import {type Composition, compositions, returnKnownBy} from "./queries/returnKnownBy.js";
import {type SuspectFilm, suspectFilms} from "./queries/suspectFilms.js";
import {type RevenueModel, revenueModel} from "./revenueModel.js";
import {rules} from "./rules.js";
import {type ScatterData, scatterData} from "./scatterData.js";
import {type Sizes, sizes} from "./sizes.js";
import {type MonthRevenue, monthContrast, monthRevenues, type Taker, type Total, totals} from "./totals.js";

/** What the page shows at first. */
export interface MoneyAnalysis {
  /** A known cost or revenue of fewer dollars is to be checked. */
  readonly suspectBelow: number;
  /** From this year on the films are not all there. */
  readonly incompleteFrom: number;
  readonly known: MoneyKnown;
  readonly composition: Readonly<Record<Composition, readonly CompositionRow[]>>;
  readonly sizes: Readonly<Record<Measure, Sizes>>;
  readonly scatter: ScatterData;
  /** In constant dollars; the films to be checked are those of `scatter`. */
  readonly scatterReal: Omit<ScatterData, "suspects">;
  readonly groups: Readonly<Record<Grouping, {readonly all: Groups; readonly sound: Groups}>>;
  readonly choices: Choices;
  /** Median known cost of the films with a known return, by decade, where there are enough films. */
  readonly costs: readonly {readonly decade: number; readonly films: number; readonly median: number}[];
  readonly suspect: readonly SuspectFilm[];
  readonly heavy: Heavy;
  /** Of the returns that need no check: the highest ones, their sum and that of all. */
  readonly heaviestSound: {readonly films: number; readonly sum: number; readonly all: number};
  readonly person: OnePerson | null;
  /** In whose dollars constant dollars are. */
  readonly dollarsOf: number;
  /** Consumer prices by year, as an index. */
  readonly prices: readonly (readonly [year: number, index: number])[];
  /** Known costs and revenues in constant dollars. */
  readonly sizesReal: Readonly<Record<"budget" | "revenue", Sizes>>;
  /** Films with a known cost or revenue. */
  readonly moneyFilms: number;
  readonly totals: Readonly<Record<Dollars, Readonly<Record<Taker, readonly Total[]>>>>;
  /** In constant dollars and of complete years; null for too few films. */
  readonly model: RevenueModel | null;
  readonly months: Readonly<Record<Dollars, readonly MonthRevenue[]>>;
  /** The highest of their medians over the lowest one. */
  readonly monthContrasts: Readonly<Record<Dollars, Contrast | null>>;
  readonly people: Readonly<Record<"actors" | "directors", readonly PersonMeasures[]>>;
}

/** What the reader can filter the films with a known return by, with the number of those films. */
export interface Choices {
  readonly genres: readonly {readonly value: string; readonly films: number}[];
  readonly languages: readonly {readonly value: string; readonly films: number}[];
  /** First years, ascending. */
  readonly decades: readonly number[];
}

/** The fewest films that hold nearly the whole sum of all returns; or the ten of the highest, if it takes more. */
export interface Heavy {
  /** The sum of all known returns. */
  readonly sum: number;
  readonly films: readonly Pick<ReturnFilm, "id" | "title" | "release_year" | "return" | "money_suspect">[];
  readonly heavySum: number;
}

export const moneyAnalysis: Analysis<MoneyAnalysis> = async ({run, quality}) => {
  const incompleteFrom = firstIncompleteYear(quality);
  const films = await run(filmsWithReturn());
  const sound = films.filter((film) => !film.money_suspect);
  const money = await run(moneyOfFilms());
  // The bulk of the films ends in that year.
  const prices = consumerPrices();
  const constant = constantDollars(prices, Number((quality.data_end?.month ?? "2017").slice(0, 4)));
  const real = inDollars(money, "real", constant);
  const {suspects: _, ...scatterReal} = scatterData(inDollars(films, "real", constant));
  return {
    suspectBelow: SUSPECT_BELOW,
    incompleteFrom,
    known: (await run(moneyKnown()))[0]!,
    composition: await each(compositions, async (composition) =>
      compositionRows(composition, await run(returnKnownBy(composition)), incompleteFrom),
    ),
    sizes: await each(measures, async (measure) =>
      sizes(await run(knownMoney(measure, SUSPECT_BELOW)), await run(moneyHistogram(measure, SUSPECT_BELOW))),
    ),
    scatter: scatterData(films),
    scatterReal,
    groups: await each(groupings, async (grouping) => ({
      all: groupsOf(films, grouping, incompleteFrom),
      sound: groupsOf(sound, grouping, incompleteFrom),
    })),
    choices: await choices(films, run),
    costs: costs(films, incompleteFrom),
    suspect: await run(suspectFilms()),
    heavy: heavy(films),
    heaviestSound: heaviestSound(sound),
    person: await onePerson(run),
    dollarsOf: constant.year,
    prices: [...prices],
    sizesReal: {budget: sizesOf(money, real, "budget"), revenue: sizesOf(money, real, "revenue")},
    moneyFilms: money.length,
    totals: await each(dollars, async (one) => {
      const own = one === "real" ? real : money;
      return {series: totals(own, "series"), companies: totals(own, "companies")};
    }),
    model: rounded(revenueModel(real.filter(({release_year}) => release_year < incompleteFrom))),
    months: await each(dollars, async (one) => monthRevenues(one === "real" ? real : money, incompleteFrom)),
    monthContrasts: await each(dollars, async (one) =>
      monthContrast(one === "real" ? real : money, incompleteFrom),
    ),
    people: await each(["actors", "directors"] as const, (table) => run(peopleMeasures(table, rules.people))),
  };
};

/** With the digits that a page shows and some more. */
function rounded(model: RevenueModel | null): RevenueModel | null {
  const digits = (_: string, value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(9)) : value;
  return JSON.parse(JSON.stringify(model, digits)) as RevenueModel | null;
}

/** Sizes of amounts in constant dollars; what is to be checked is decided in those of the time. */
function sizesOf(
  nominal: readonly MoneyOfFilm[],
  real: readonly MoneyOfFilm[],
  measure: "budget" | "revenue",
): Sizes {
  const factors = real.filter((film) => film[measure] > 0);
  const checked = new Set(
    nominal.filter((film) => film[measure] > 0 && film[measure] < SUSPECT_BELOW).map(({id}) => id),
  );
  const known = factors
    .map((film) => ({amount: film[measure], doubtful: checked.has(film.id)}))
    .toSorted((a, b) => a.amount - b.amount);
  const bins = new Map<number, {bin: number; films: number; doubtful: number}>();
  for (const {amount, doubtful} of known) {
    const bin = Math.floor(Math.log10(amount) * binsPerPower);
    const row = bins.get(bin) ?? {bin, films: 0, doubtful: 0};
    row.films++;
    if (doubtful) row.doubtful++;
    bins.set(bin, row);
  }
  return sizes(known, [...bins.values()]);
}

async function each<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Promise<Value>,
): Promise<Record<Key, Value>> {
  const entries: [Key, Value][] = [];
  for (const key of keys) entries.push([key, await make(key)]);
  return Object.fromEntries(entries) as Record<Key, Value>;
}

async function choices(films: readonly ReturnFilm[], run: Run): Promise<Choices> {
  const genres = new Map<string, number>();
  for (const film of films)
    for (const genre of new Set(film.genres)) genres.set(genre, (genres.get(genre) ?? 0) + 1);
  const languages = await run(returnKnownBy("language"));
  return {
    genres: [...genres]
      .map(([value, count]) => ({value, films: count}))
      .toSorted((a, b) => b.films - a.films || Number(a.value > b.value) - Number(a.value < b.value)),
    languages: languages
      .flatMap(({value, known}) => (value === null || known === 0 ? [] : [{value, films: known}]))
      .toSorted((a, b) => b.films - a.films || Number(a.value > b.value) - Number(a.value < b.value)),
    decades: [...new Set(films.map(decadeOf))].toSorted((a, b) => a - b),
  };
}

const decadeOf = ({release_year}: ReturnFilm) => release_year - (release_year % 10);

function costs(films: readonly ReturnFilm[], incompleteFrom: number): MoneyAnalysis["costs"] {
  const whole = films.filter(({release_year}) => release_year < incompleteFrom);
  return [...new Set(whole.map(decadeOf))]
    .toSorted((a, b) => a - b)
    .map((decade) => {
      const own = whole.filter((film) => decadeOf(film) === decade);
      return {decade, films: own.length, median: median(own, ({budget}) => budget)!};
    })
    .filter((row) => row.films >= rules.leastFilms);
}

function heavy(films: readonly ReturnFilm[]): Heavy {
  const sum = fsum(films, (film) => film.return);
  const ordered = films.toSorted((a, b) => b.return - a.return || a.id - b.id).slice(0, rules.heaviest);
  const needed = ordered.findIndex(
    (_, i) => fsum(ordered.slice(0, i + 1), (film) => film.return) >= rules.heavyShare * sum,
  );
  const chosen = needed < 0 ? ordered : ordered.slice(0, needed + 1);
  return {
    sum,
    films: chosen.map(({id, title, release_year, return: times, money_suspect}) => ({
      id,
      title,
      release_year,
      return: times,
      money_suspect,
    })),
    heavySum: fsum(chosen, (film) => film.return),
  };
}

function heaviestSound(films: readonly ReturnFilm[]): MoneyAnalysis["heaviestSound"] {
  const returns = films.map((film) => film.return).toSorted((a, b) => b - a);
  const highest = returns.slice(0, rules.highest);
  return {films: highest.length, sum: fsum(highest), all: fsum(returns)};
}
