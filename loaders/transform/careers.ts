import {exactSum} from "./exactSum.js";
import {type FilmsOfPeople, filmsOfPeople} from "./filmsOfPeople.js";
import {genders} from "./genders.js";
import {median} from "./median.js";
import {personKeys} from "./personKeys.js";
import type {Cast, Columns, Credits, Crew, Film} from "./tables.js";

/**
 * The tables `actors` and `directors`, with the columns that `loaders/schema.ts` describes, by ascending
 * person id, those without an id last. A person counts once per film.
 */
export function careers(
  films: readonly Film[],
  cast: Cast,
  crew: Crew,
): {readonly actors: Columns; readonly directors: Columns} {
  const keys = personKeys(cast, crew);
  const indexOf = new Map(films.map((film, index) => [film.id, index]));
  const filmsOf = (credits: Credits, key: Uint32Array, among: Int32Array) =>
    filmsOfPeople(key, credits.name, filmIndexes(credits, indexOf), films.length, among);
  const acted = filmsOf(cast, keys.cast, allRows(cast.movieId));
  const directed = filmsOf(crew, keys.crew, directorRows(crew));

  const money = moneyOf(films);
  const genderOf = genders(cast, crew, keys);
  const [actors, directors] = [genderOf(acted.key), genderOf(directed.key)];
  return {
    actors: columns(cast, acted, actors, alsoIn(acted, directed, films.length), money, "not_directed"),
    directors: columns(
      crew,
      directed,
      directors,
      alsoIn(directed, acted, films.length),
      money,
      "only_directed",
    ),
  };
}

/** For each film of each person, 1 where `other` has it for the same person as well; both by ascending key. */
function alsoIn(of: FilmsOfPeople, other: FilmsOfPeople, filmCount: number): Uint8Array {
  const also = new Uint8Array(of.film.length);
  const seenFor = new Int32Array(filmCount).fill(-1);
  for (let person = 0, same = 0; person < of.key.length; person++) {
    while (same < other.key.length && other.key[same]! < of.key[person]!) same++;
    if (other.key[same] !== of.key[person]) continue;
    for (let i = other.starts[same]!; i < other.starts[same + 1]!; i++) seenFor[other.film[i]!] = person;
    for (let i = of.starts[person]!; i < of.starts[person + 1]!; i++) {
      also[i] = Number(seenFor[of.film[i]!] === person);
    }
  }
  return also;
}

/** The index of the film of each credit; credits of one film are mostly adjacent. */
function filmIndexes({movieId}: Credits, indexOf: ReadonlyMap<number, number>): Int32Array {
  const film = new Int32Array(movieId.length);
  for (let row = 0; row < film.length; row++) {
    film[row] = row > 0 && movieId[row] === movieId[row - 1] ? film[row - 1]! : indexOf.get(movieId[row]!)!;
  }
  return film;
}

function allRows({length}: Int32Array): Int32Array {
  const rows = new Int32Array(length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return rows;
}

function directorRows({job, texts}: Crew): Int32Array {
  const director = texts.codeOf("Director");
  return allRows(job).filter((row) => job[row] === director);
}

/**
 * The figures of each person. An unknown return counts as 0, so the sums are made over the known ones only.
 *
 * @param both 1 for each film of a person that the person acted in as well as directed
 */
function columns(
  credits: Credits,
  of: FilmsOfPeople,
  gender: Int32Array,
  both: Uint8Array,
  money: Money,
  rest: string,
): Columns {
  const {name, firstRow, starts, film} = of;
  const size = name.length;
  const sums = () => new Float64Array(size);
  const means = () => new Float64Array(size).fill(Number.NaN);
  const [knownCount, suspectCount] = [new Int32Array(size), new Int32Array(size)];
  const [total, totalRest, totalReliable] = [sums(), sums(), sums()];
  const [meanKnown, medianKnown, pooled, meanKnownReliable] = [means(), means(), means(), means()];
  const filmCount = firstRow.map((_, person) => starts[person + 1]! - starts[person]!);
  const most = filmCount.reduce((larger, count) => Math.max(larger, count), 0);
  // Of one person, and used again for the next one.
  const [returns, rests, reliable] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  const [revenues, budgets] = [new Float64Array(most), new Float64Array(most)];

  for (let person = 0; person < size; person++) {
    let count = 0;
    let restOnes = 0;
    let reliableOnes = 0;
    for (let i = starts[person]!; i < starts[person + 1]!; i++) {
      const index = film[i]!;
      if (money.known[index] === 0) continue;
      const value = money.return[index]!;
      if (both[i] === 0) rests[restOnes++] = value;
      if (money.suspect[index] === 0) reliable[reliableOnes++] = value;
      returns[count] = value;
      revenues[count] = money.revenue[index]!;
      budgets[count] = money.budget[index]!;
      count++;
    }
    if (count === 0) continue;
    knownCount[person] = count;
    suspectCount[person] = count - reliableOnes;
    total[person] = exactSum(returns, count);
    totalRest[person] = exactSum(rests, restOnes);
    totalReliable[person] = exactSum(reliable, reliableOnes);
    meanKnown[person] = total[person]! / count;
    medianKnown[person] = median(returns, count) ?? Number.NaN;
    pooled[person] = exactSum(revenues, count) / exactSum(budgets, count);
    meanKnownReliable[person] = mean(totalReliable[person]!, reliableOnes);
  }

  const restCount = filmCount.map(
    (count, person) => count - sumOf(both, starts[person]!, starts[person + 1]!),
  );
  return {
    person_id: firstRow.map((row) => credits.personId[row]!),
    name,
    gender,
    films: filmCount,
    films_with_return: knownCount,
    total_return: total,
    mean_return: total.map((sum, person) => sum / filmCount[person]!),
    mean_known_return: meanKnown,
    median_known_return: medianKnown,
    pooled_return: pooled,
    [`films_${rest}`]: restCount,
    [`total_return_${rest}`]: totalRest,
    [`mean_return_${rest}`]: totalRest.map((sum, person) => mean(sum, restCount[person]!)),
    films_suspect: suspectCount,
    total_return_not_suspect: totalReliable,
    mean_return_not_suspect: totalReliable.map((sum, person) =>
      mean(sum, filmCount[person]! - suspectCount[person]!),
    ),
    mean_known_return_not_suspect: meanKnownReliable,
  };
}

/** The money of the films as columns, which are far quicker to go through than rows. */
interface Money {
  readonly return: Float64Array;
  readonly revenue: Float64Array;
  readonly budget: Float64Array;
  /** 1 where both are known. */
  readonly known: Uint8Array;
  readonly suspect: Uint8Array;
}

function moneyOf(films: readonly Film[]): Money {
  const {length} = films;
  const money = {
    return: new Float64Array(length),
    revenue: new Float64Array(length),
    budget: new Float64Array(length),
    known: new Uint8Array(length),
    suspect: new Uint8Array(length),
  };
  films.forEach((film, i) => {
    money.return[i] = film.return;
    money.revenue[i] = film.revenue;
    money.budget[i] = film.budget;
    money.known[i] = Number(film.returnKnown);
    money.suspect[i] = Number(film.moneySuspect);
  });
  return money;
}

function sumOf(values: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i]!;
  return sum;
}

/** NaN stands for none. */
function mean(sum: number, count: number): number {
  return count > 0 ? sum / count : Number.NaN;
}
