import {NONE} from "../extract/raw.js";
import type {Credits} from "./tables.js";

/**
 * One number per person for each credit: the id; without an id, a number above all ids that stands for all
 * entries of that name, in cast and crew alike.
 */
export function personKeys(
  cast: Credits,
  crew: Credits,
): {readonly cast: Float64Array; readonly crew: Float64Array} {
  let maxId = 0;
  for (const {personId} of [cast, crew]) for (const id of personId) if (id > maxId) maxId = id;
  const byName = new Map<string, number>();
  const keys = ({personId, name}: Credits) => {
    const key = Float64Array.from(personId);
    for (let row = 0; row < key.length; row++) {
      if (key[row] !== NONE) continue;
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
