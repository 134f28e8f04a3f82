import {spellOut} from "../shared/fold.js";

/**
 * Name of the file of a person's films, without its ending: by the id, or else by the name in lower case,
 * everything but letters and digits as hyphens.
 */
export function csvName(person: {readonly person_id: number | null; readonly name: string}): string {
  if (person.person_id !== null) return `films-${person.person_id}`;
  const words = spellOut(person.name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase());
  return ["films", ...words.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "")].join("-");
}
