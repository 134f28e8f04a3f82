import {mainName} from "./mainName.js";
import {rowsByKey} from "./rowsByKey.js";

/** The persons of some credits, numbered from 0, and the films of each. */
export interface FilmsOfPeople {
  /** Main name by number of the person, as in the credits. */
  readonly name: Int32Array;
  /** Row of the first credit by number of the person. */
  readonly firstRow: Int32Array;
  /** The key of each person. */
  readonly key: Uint32Array;
  /** Where the films of a person start in `film`; those of person i end where those of i + 1 start. */
  readonly starts: Int32Array;
  /** Index of the film, one element per person and film, a film once however many credits there are. */
  readonly film: Int32Array;
}

/**
 * Collects the films of each person.
 *
 * @param key one number per person for each credit
 * @param name name for each credit, as a number
 * @param film index of the film for each credit, from 0 to `filmCount` − 1
 * @param among rows of the credits to look at, ascending
 */
export function filmsOfPeople(
  key: Uint32Array,
  name: Int32Array,
  film: Int32Array,
  filmCount: number,
  among: Int32Array,
): FilmsOfPeople {
  const {rows, keys, starts: credits} = rowsByKey(key, among);
  return {
    name: mainNames(name, rows, credits),
    firstRow: credits.subarray(0, -1).map((start) => rows[start]!),
    key: keys,
    ...eachOnce(film, filmCount, rows, credits),
  };
}

/** The main name of each person, whose credits are the rows from one of `credits` to the next. */
function mainNames(name: Int32Array, rows: Int32Array, credits: Int32Array): Int32Array {
  const names = new Int32Array(credits.length - 1);
  for (let person = 0; person < names.length; person++) {
    const [start, end] = [credits[person]!, credits[person + 1]!];
    names[person] = name[rows[start]!]!;
    for (let i = start + 1; i < end; i++) {
      if (name[rows[i]!] === names[person]) continue;
      names[person] = mainName(rows.slice(start, end).map((row) => name[row]!));
      break;
    }
  }
  return names;
}

/** The films of each person, each once. */
function eachOnce(
  film: Int32Array,
  filmCount: number,
  rows: Int32Array,
  credits: Int32Array,
): Pick<FilmsOfPeople, "starts" | "film"> {
  const starts = new Int32Array(credits.length);
  const films = new Int32Array(rows.length);
  const lastPerson = new Int32Array(filmCount).fill(-1);
  let count = 0;
  for (let person = 0; person + 1 < credits.length; person++) {
    const end = credits[person + 1]!;
    for (let i = credits[person]!; i < end; i++) {
      const of = film[rows[i]!]!;
      if (lastPerson[of] === person) continue;
      lastPerson[of] = person;
      films[count++] = of;
    }
    starts[person + 1] = count;
  }
  return {starts, film: films.subarray(0, count)};
}
