import {type ColumnTable, op, table} from "arquero";
import {NONE} from "../extract/raw.js";
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
  const acted = filmsOf(cast, keys.cast, Int32Array.from(cast.movieId.keys()));
  const directed = filmsOf(crew, keys.crew, directorRows(crew));

  const known = table({film: [...films.keys()].filter((index) => films[index]!.returnKnown)});
  const actedToo = acted.films.semijoin(directed.films, "credit").reify();
  const directedToo = directed.films.semijoin(actedToo, "credit").reify();
  return {
    actors: columns(cast, acted, filmLists(acted, actedToo, known), films, "not_directed"),
    directors: columns(crew, directed, filmLists(directed, directedToo, known), films, "only_directed"),
  };
}

/** The index of the film of each credit; credits of one film mostly stand together. */
function filmIndexes({movieId}: Credits, indexOf: ReadonlyMap<number, number>): Int32Array {
  const film = new Int32Array(movieId.length);
  for (let row = 0; row < film.length; row++) {
    film[row] = row > 0 && movieId[row] === movieId[row - 1] ? film[row - 1]! : indexOf.get(movieId[row]!)!;
  }
  return film;
}

function directorRows(crew: Crew): Int32Array {
  const rows: number[] = [];
  crew.job.forEach((job, row) => {
    if (job === "Director") rows.push(row);
  });
  return Int32Array.from(rows);
}

/**
 * The table of the people, with two lists of films (indexes) added, absent where they are empty: `known`, those
 * with a known return, and `both`, those that the person acted in as well as directed.
 */
function filmLists({people, films}: FilmsOfPeople, both: ColumnTable, known: ColumnTable): ColumnTable {
  const listed = (of: ColumnTable, name: string) =>
    of.groupby("person").rollup({[name]: op.array_agg("film")});
  return people
    .lookup(listed(films.semijoin(known, "film"), "known"), "person", "known")
    .lookup(listed(both, "both"), "person", "both");
}

/** The figures of each person. An unknown return counts as 0, so the sums are made over the known ones only. */
function columns(
  credits: Credits,
  {name, firstRow}: FilmsOfPeople,
  lists: ColumnTable,
  films: readonly Film[],
  rest: string,
): Columns {
  const size = lists.numRows();
  const sums = () => new Float64Array(size);
  const means = () => new Array<number | null>(size).fill(null);
  const filmCount = Int32Array.from(lists.array("films") as number[]);
  const [knownCount, restCount, suspectCount] = [
    new Int32Array(size),
    filmCount.slice(),
    new Int32Array(size),
  ];
  const [total, totalRest, totalSound, meanAll] = [sums(), sums(), sums(), sums()];
  const [meanKnown, medianKnown, pooled] = [means(), means(), means()];
  const [meanRest, meanSound, meanKnownSound] = [means(), means(), means()];
  const knownLists = lists.array("known") as (readonly number[] | undefined)[];
  const bothLists = lists.array("both") as (readonly number[] | undefined)[];
  const sumOf = (some: readonly number[], value: (film: Film) => number) =>
    exactSum(some.map((film) => value(films[film]!)));

  for (let person = 0; person < size; person++) {
    const both = bothLists[person] ?? [];
    const known = knownLists[person] ?? [];
    restCount[person]! -= both.length;
    if (known.length > 0) {
      const knownRest = both.length > 0 ? known.filter((film) => !both.includes(film)) : known;
      const sound = known.filter((film) => !films[film]!.moneySuspect);
      knownCount[person] = known.length;
      suspectCount[person] = known.length - sound.length;
      total[person] = sumOf(known, returnOf);
      totalRest[person] = sumOf(knownRest, returnOf);
      totalSound[person] = sumOf(sound, returnOf);
      meanKnown[person] = total[person]! / known.length;
      medianKnown[person] = median(known.map((film) => films[film]!.return));
      pooled[person] = sumOf(known, (film) => film.revenue) / sumOf(known, (film) => film.budget);
      meanKnownSound[person] = mean(totalSound[person]!, sound.length);
    }
    meanAll[person] = total[person]! / filmCount[person]!;
    meanRest[person] = mean(totalRest[person]!, restCount[person]!);
    meanSound[person] = mean(totalSound[person]!, filmCount[person]! - suspectCount[person]!);
  }
  return {
    person_id: firstRow.map((row) => (credits.personId[row] === NONE ? null : credits.personId[row]!)),
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

function returnOf(film: Film): number {
  return film.return;
}

function mean(sum: number, count: number): number | null {
  return count > 0 ? sum / count : null;
}
