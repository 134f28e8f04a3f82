import type {NamedPart, NameEntry} from "../shared/api.js";
import {list, orNull, row, unless} from "./codec.js";
import {filmLink, number, numberOrNull, text} from "./fields.js";

const part = row<NamedPart>("part", {
  films: number,
  best_known: orNull(filmLink),
  name: unless((_, {name}: NameEntry) => name, text),
});

/** How the people of a name stand in `names/SHARD.json`. */
export const namesCodec = list(
  row<NameEntry>("person", {
    person_id: numberOrNull,
    name: text,
    films: number,
    acting: orNull(part),
    directing: orNull(part),
  }),
);
