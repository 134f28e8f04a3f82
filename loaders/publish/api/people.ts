import {NONE} from "../../extract/raw.js";
import {genders} from "../../transform/genders.js";
import {mainName} from "../../transform/mainName.js";
import {personKeys} from "../../transform/personKeys.js";
import {rowsByKey} from "../../transform/rowsByKey.js";
import type {Columns, Tables} from "../../transform/tables.js";

/**
 * Everybody who has a credit, numbered from 0: those with an id by ascending id, then those without. Credits are numbered
 * from 0 as well, those of the cast first.
 */
export interface People {
  readonly count: number;
  /** By number of the person; NONE (-1) without one. */
  readonly id: Int32Array;
  /**
   * The name in the table `actors` or in `directors`, whichever has more of the person's films, in `actors` where both have
   * as many; else the one that most of the credits bear. As the number of a text.
   */
  readonly name: Int32Array;
  /** 1 (woman) or 2 (man); NONE where unknown. */
  readonly gender: Int32Array;
  /** The person's row in the tables `actors` and `directors`; NONE (-1) where there is none. */
  readonly actor: Int32Array;
  readonly director: Int32Array;
  /** Where the credits of each person start in `credits`; those of person i end where those of i + 1 start. */
  readonly starts: Int32Array;
  readonly credits: Int32Array;
  /** The person of each credit. */
  readonly ofCredit: Int32Array;
  /** How many credits are those of the cast. */
  readonly castCredits: number;
}

export function people({cast, crew, actors, directors}: Tables): People {
  const keys = personKeys(cast, crew);
  const castCredits = cast.movieId.length;
  const key = new Uint32Array(castCredits + crew.movieId.length);
  key.set(keys.cast);
  key.set(keys.crew, castCredits);
  const {rows, keys: ascending, starts} = rowsByKey(key, Int32Array.from(key.keys()));
  const count = starts.length - 1;
  const nameOf = (row: number) => (row < castCredits ? cast.name[row]! : crew.name[row - castCredits]!);
  const idOf = (row: number) => (row < castCredits ? cast.personId[row]! : crew.personId[row - castCredits]!);

  const id = new Int32Array(count);
  const name = new Int32Array(count);
  const [actor, director] = [new Int32Array(count), new Int32Array(count)];
  const ofCredit = new Int32Array(key.length);
  const [actorRows, directorRows] = [rowsOf(actors), rowsOf(directors)];
  for (let person = 0; person < count; person++) {
    const own = rows.subarray(starts[person], starts[person + 1]);
    const first = own[0]!;
    id[person] = idOf(first);
    const search = keyOf(id[person]!, nameOf(first));
    actor[person] = actorRows.get(search) ?? NONE;
    director[person] = directorRows.get(search) ?? NONE;
    for (const row of own) ofCredit[row] = person;
    const acted = filmsIn(actors, actor[person]!);
    const directed = filmsIn(directors, director[person]!);
    if (acted + directed === 0) name[person] = mainName(own.map(nameOf));
    else if (acted >= directed) name[person] = actors.name![actor[person]!]!;
    else name[person] = directors.name![director[person]!]!;
  }
  const gender = genders(cast, crew, keys)(ascending);
  return {count, id, name, gender, actor, director, starts, credits: rows, ofCredit, castCredits};
}

/** The rows of a table of people by `keyOf`. */
function rowsOf({person_id: ids, name: names}: Columns): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (let row = 0; row < ids!.length; row++) rows.set(keyOf(ids![row]!, names![row]!), row);
  return rows;
}

function filmsIn({films}: Columns, row: number): number {
  return row === NONE ? 0 : films![row]!;
}

/** What tells people apart: the id, or else the name, as a number below 0. */
function keyOf(id: number, name: number): number {
  return id === NONE ? -1 - name : id;
}
