import {op, table} from "arquero";
import {exactSum} from "./exactSum.js";
import {type FilmsOfPeople, filmsOfPeople} from "./filmsOfPeople.js";
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
  const filmsOf = (credits: Credits, key: Float64Array, among: Int32Array) =>
    filmsOfPeople(key, credits.name, filmIndexes(credits, indexOf), films.length, among);
  const acted = filmsOf(cast, keys.cast, allRows(cast));
  const directed = filmsOf(crew, keys.crew, directorRows(crew));

  return {
    actors: columns(cast, acted, alsoIn(acted, directed, films.length), films, "not_directed"),
    directors: columns(crew, directed, alsoIn(directed, acted, films.length), films, "only_directed"),
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

function allRows({movieId}: Credits): Int32Array {
  const rows = new Int32Array(movieId.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return rows;
}

function directorRows(crew: Crew): Int32Array {
  const rows: number[] = [];
  crew.job.forEach((job, row) => {
    if (job === "Director") rows.push(row);
  });
  return Int32Array.from(rows);
}

/** Per person, where in `of.film` the films with a known return stand; absent where there are none. */
function placesOfKnown(
  {starts, film}: FilmsOfPeople,
  films: readonly Film[],
): (readonly number[] | undefined)[] {
  const isKnown = Uint8Array.from(films, ({returnKnown}) => Number(returnKnown));
  const person: number[] = [];
  const place: number[] = [];
  for (let i = 0, number = 0; i < film.length; i++) {
    while (starts[number + 1]! <= i) number++;
    if (isKnown[film[i]!] === 0) continue;
    person.push(number);
    place.push(i);
  }
  const lists = table({person, place})
    .groupby("person")
    .rollup({places: op.array_agg("place")});
  const byPerson = new Array<readonly number[] | undefined>(starts.length - 1);
  const people = lists.array("person") as readonly number[];
  (lists.array("places") as readonly (readonly number[])[]).forEach((list, i) => {
    byPerson[people[i]!] = list;
  });
  return byPerson;
}

/**
 * The figures of each person. An unknown return counts as 0, so the sums are made over the known ones only.
 *
 * @param both 1 for each film of a person that the person acted in as well as directed
 */
function columns(
  credits: Credits,
  of: FilmsOfPeople,
  both: Uint8Array,
  films: readonly Film[],
  rest: string,
): Columns {
  const {name, firstRow, starts, film} = of;
  const size = name.length;
  const sums = () => new Float64Array(size);
  const means = () => new Float64Array(size).fill(Number.NaN);
  const [personId, filmCount] = [new Int32Array(size), new Int32Array(size)];
  for (let person = 0; person < size; person++) {
    personId[person] = credits.personId[firstRow[person]!]!;
    filmCount[person] = starts[person + 1]! - starts[person]!;
  }
  const [knownCount, restCount, suspectCount] = [
    new Int32Array(size),
    filmCount.slice(),
    new Int32Array(size),
  ];
  const [total, totalRest, totalSound, meanAll] = [sums(), sums(), sums(), sums()];
  const [meanKnown, medianKnown, pooled] = [means(), means(), means()];
  const [meanRest, meanSound, meanKnownSound] = [means(), means(), means()];
  const known = placesOfKnown(of, films);
  const money = moneyOf(films);
  // Of one person, and used again for the next one.
  const [returns, rests, sounds]: [number[], number[], number[]] = [[], [], []];
  const [revenues, budgets]: [number[], number[]] = [[], []];

  for (let person = 0; person < size; person++) {
    for (let place = starts[person]!; place < starts[person + 1]!; place++)
      restCount[person]! -= both[place]!;
    const places = known[person];
    if (places !== undefined) {
      for (const list of [returns, rests, sounds, revenues, budgets]) list.length = 0;
      for (const place of places) {
        const index = film[place]!;
        const value = money.return[index]!;
        returns.push(value);
        if (both[place] === 0) rests.push(value);
        if (money.suspect[index] === 0) sounds.push(value);
        revenues.push(money.revenue[index]!);
        budgets.push(money.budget[index]!);
      }
      knownCount[person] = places.length;
      suspectCount[person] = places.length - sounds.length;
      total[person] = exactSum(returns);
      totalRest[person] = exactSum(rests);
      totalSound[person] = exactSum(sounds);
      meanKnown[person] = total[person]! / places.length;
      medianKnown[person] = median(returns) ?? Number.NaN;
      pooled[person] = exactSum(revenues) / exactSum(budgets);
      meanKnownSound[person] = mean(totalSound[person]!, sounds.length);
    }
    meanAll[person] = total[person]! / filmCount[person]!;
    meanRest[person] = mean(totalRest[person]!, restCount[person]!);
    meanSound[person] = mean(totalSound[person]!, filmCount[person]! - suspectCount[person]!);
  }
  return {
    person_id: personId,
    name,
    films: filmCount,
    films_with_return: knownCount,
    total_return: total,
    mean_return: meanAll,
    mean_known_return: meanKnown,
    median_known_return: medianKnown,
    pooled_return: pooled,
    [`films_${rest}`]: restCount,
    [`total_return_${rest}`]: totalRest,
    [`mean_return_${rest}`]: meanRest,
    films_suspect: suspectCount,
    total_return_not_suspect: totalSound,
    mean_return_not_suspect: meanSound,
    mean_known_return_not_suspect: meanKnownSound,
  };
}

/** The money of the films as columns, which are far quicker to go through than rows. */
function moneyOf(films: readonly Film[]) {
  return {
    return: Float64Array.from(films, (film) => film.return),
    revenue: Float64Array.from(films, ({revenue}) => revenue),
    budget: Float64Array.from(films, ({budget}) => budget),
    suspect: Uint8Array.from(films, ({moneySuspect}) => Number(moneySuspect)),
  };
}

/** NaN stands for none. */
function mean(sum: number, count: number): number {
  return count > 0 ? sum / count : Number.NaN;
}
