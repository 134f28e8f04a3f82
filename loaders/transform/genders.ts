import {NONE} from "../extract/raw.js";
import {rowsByKey} from "./rowsByKey.js";
import type {Credits} from "./tables.js";

/**
 * The gender of people: of the known ones of a person's credits, in cast and crew, the commonest; of equally frequent ones
 * none.
 *
 * @param keys one number per person for each credit
 * @returns gives the genders (1: woman, 2: man, NONE where unknown) of people by ascending key
 */
export function genders(
  cast: Credits,
  crew: Credits,
  keys: {readonly cast: Uint32Array; readonly crew: Uint32Array},
): (people: Uint32Array) => Int32Array {
  const castCredits = cast.gender.length;
  const key = new Uint32Array(castCredits + crew.gender.length);
  key.set(keys.cast);
  key.set(keys.crew, castCredits);
  const gender = new Int32Array(key.length);
  gender.set(cast.gender);
  gender.set(crew.gender, castCredits);
  const {rows, keys: known, starts} = rowsByKey(key, knownRows(gender));
  return (people) => {
    const result = new Int32Array(people.length);
    for (let person = 0, at = 0; person < people.length; person++) {
      while (at < known.length && known[at]! < people[person]!) at++;
      result[person] =
        known[at] === people[person] ? commonest(gender, rows, starts[at]!, starts[at + 1]!) : NONE;
    }
    return result;
  };
}

function knownRows(gender: Int32Array): Int32Array {
  const rows = new Int32Array(gender.length);
  let count = 0;
  for (let row = 0; row < gender.length; row++) if (gender[row] !== NONE) rows[count++] = row;
  return rows.subarray(0, count);
}

function commonest(gender: Int32Array, rows: Int32Array, from: number, to: number): number {
  let men = 0;
  for (let i = from; i < to; i++) men += gender[rows[i]!]! === 2 ? 1 : -1;
  if (men === 0) return NONE;
  return men > 0 ? 2 : 1;
}
