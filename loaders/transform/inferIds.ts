import {NONE} from "../extract/raw.js";
import type {Credits} from "./tables.js";

const NOT_WANTED = -2;
const SEVERAL = -3;
/** How many of the entries without an id are named. */
const FEW = 5;

/**
 * Fills in missing person ids: an entry without an id is the person who bears exactly the same name, code
 * point for code point, among all entries of cast and crew, where exactly one person does. Changes
 * `personId` and `inferredId` of the tables given, which are to have the same texts.
 *
 * @returns for each table, how many entries had no id and how many of them have one now, with the first that
 * have and the first that have not
 */
export function inferIds(cast: Credits, crew: Credits) {
  const tables = [cast, crew];
  /** For each text: the id of the only person of this name; NONE where there is nobody, or SEVERAL, or NOT_WANTED. */
  const bearers = new Int32Array(cast.texts.length).fill(NOT_WANTED);
  for (const {personId, name} of tables) {
    for (let i = 0; i < personId.length; i++) if (personId[i] === NONE) bearers[name[i]!] = NONE;
  }
  for (const {personId, name} of tables) {
    for (let i = 0; i < personId.length; i++) {
      const id = personId[i]!;
      const bearer = bearers[name[i]!]!;
      if (id === NONE || bearer === NOT_WANTED || bearer === id) continue;
      bearers[name[i]!] = bearer === NONE ? id : SEVERAL;
    }
  }
  const fill = ({personId, inferredId, name}: Credits) => {
    let without = 0;
    let inferred = 0;
    const firstInferred: number[] = [];
    const firstWithoutId: number[] = [];
    for (let i = 0; i < personId.length; i++) {
      if (personId[i] !== NONE) continue;
      without++;
      const bearer = bearers[name[i]!]!;
      if (bearer < 0) {
        if (firstWithoutId.length < FEW) firstWithoutId.push(i);
        continue;
      }
      personId[i] = bearer;
      inferredId[i] = 1;
      if (inferred++ < FEW) firstInferred.push(i);
    }
    return {without, inferred, firstInferred, firstWithoutId};
  };
  return {cast: fill(cast), crew: fill(crew)};
}
