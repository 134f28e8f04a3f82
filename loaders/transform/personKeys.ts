import {NONE} from "../extract/raw.js";
import type {Credits} from "./tables.js";

/**
 * One number per person for each credit: the id, at most 2^31 - 1; without an id, a number above all ids that
 * stands for all entries of that name, in cast and crew alike.
 */
export function personKeys(
  cast: Credits,
  crew: Credits,
): {readonly cast: Uint32Array; readonly crew: Uint32Array} {
  let maxId = 0;
  for (const {personId} of [cast, crew]) for (const id of personId) if (id > maxId) maxId = id;
  const byName = new Map<number, number>();
  const keys = ({personId, name}: Credits) => {
    const key = new Uint32Array(personId);
    for (let row = 0; row < key.length; row++) {
      if (personId[row] !== NONE) continue;
      let nameless = byName.get(name[row]!);
      if (nameless === undefined) {
        nameless = maxId + 1 + byName.size;
        byName.set(name[row]!, nameless);
      }
      key[row] = nameless;
    }
    return key;
  };
  return {cast: keys(cast), crew: keys(crew)};
}
