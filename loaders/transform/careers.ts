import {op, table} from "./arquero.js";
import {exactSum} from "./exactSum.js";
import {type FilmsOfPeople, filmsOfPeople} from "./filmsOfPeople.js";
import {median} from "./median.js";
import {personKeys} from "./personKeys.js";
import {runsOfGroups} from "./runsOfGroups.js";
import type {Cast, Columns, Credits, Crew, Film} from "./tables.js";

/** Films of people that are grouped at once: a group takes some hundred bytes of memory for each. */
const AT_ONCE = 1 << 20;

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
  return {
    actors: columns(cast, acted, alsoIn(acted, directed, films.length), money, "not_directed"),
    directors: columns(crew, directed, alsoIn(directed, acted, films.length), money, "only_directed"),
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

/** The index of the film of each credit; credits of one film mostly stand together. */
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

/** The films of known return of each person from one number up to another who has any, as places in `of.film`. */
function knownOf(
  {starts, film}: FilmsOfPeople,
  isKnown: Uint8Array,
  from: number,
  to: number,
): {readonly people: readonly number[]; readonly places: readonly (readonly number[])[]} {
  const person: number[] = [];
  const place: number[] = [];
  for (let i = starts[from]!, number = from; i < starts[to]!; i++) {
    while (starts[number + 1]! <= i) number++;
    if (isKnown[film[i]!] === 0) continue;
    person.push(number);
    place.push(i);
  }
  const lists = table({person, place})
    .groupby("person")
    .rollup({places: op.array_agg("place")});
  return {
    people: lists.array("person") as readonly number[],
    places: lists.array("places") as readonly (readonly number[])[],
  };
}

/**
 * The figures of each person. An unknown return counts as 0, so the sums are made over the known ones only.
 *
 * @param both 1 for each film of a person that the person acted in as well as directed
 */
function columns(credits: Credits, of: FilmsOfPeople, both: Uint8Array, money: Money, rest: string): Columns {
  const {name, firstRow, starts, film} = of;
  const size = name.length;
  const sums = () => new Float64Array(size);
  const means = () => new Float64Array(size).fill(Number.NaN);
  const [knownCount, suspectCount] = [new Int32Array(size), new Int32Array(size)];
  const [total, totalRest, totalSound] = [sums(), sums(), sums()];
  const [meanKnown, medianKnown, pooled, meanKnownSound] = [means(), means(), means(), means()];
  const filmCount = firstRow.map((_, person) => starts[person + 1]! - starts[person]!);
  const most = filmCount.reduce((larger, count) => Math.max(larger, count), 0);
  // Of one person, and used again for the next one.
  const [returns, rests, sounds] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  const [revenues, budgets] = [new Float64Array(most), new Float64Array(most)];

  const addUp = (person: number, places: readonly number[]): void => {
    const count = places.length;
    let restOnes = 0;
    let soundOnes = 0;
    for (let i = 0; i < count; i++) {
      const place = places[i]!;
      const index = film[place]!;
      const value = money.return[index]!;
      returns[i] = value;
      if (both[place] === 0) rests[restOnes++] = value;
      if (money.suspect[index] === 0) sounds[soundOnes++] = value;
      revenues[i] = money.revenue[index]!;
      budgets[i] = money.budget[index]!;
    }
    knownCount[person] = count;
    suspectCount[person] = count - soundOnes;
    total[person] = exactSum(returns, count);
    totalRest[person] = exactSum(rests, restOnes);
    totalSound[person] = exactSum(sounds, soundOnes);
    meanKnown[person] = total[person]! / count;
    medianKnown[person] = median(returns, count) ?? Number.NaN;
    pooled[person] = exactSum(revenues, count) / exactSum(budgets, count);
    meanKnownSound[person] = mean(totalSound[person]!, soundOnes);
  };
  for (const [from, to] of runsOfGroups(starts, AT_ONCE)) {
    const {people, places} = knownOf(of, money.known, from, to);
    people.forEach((person, i) => {
      addUp(person, places[i]!);
    });
  }

  const restCount = filmCount.map(
    (count, person) => count - sumOf(both, starts[person]!, starts[person + 1]!),
  );
  return {
    person_id: firstRow.map((row) => credits.personId[row]!),
    name,
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
    total_return_not_suspect: totalSound,
    mean_return_not_suspect: totalSound.map((sum, person) =>
      mean(sum, filmCount[person]! - suspectCount[person]!),
    ),
    mean_known_return_not_suspect: meanKnownSound,
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
