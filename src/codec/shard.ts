import type {FilmJson, FilmList, NameEntry, PersonJson, Shards, TitleEntry} from "../shared/api.js";
import type {Codec, Records} from "./codec.js";
import {filmCodec} from "./filmCodec.js";
import {filmListCodec} from "./filmListCodec.js";
import {namesCodec} from "./namesCodec.js";
import {personCodec} from "./personCodec.js";
import {titlesCodec} from "./titlesCodec.js";

/** What stands in the shards of each part. */
export interface Entries {
  readonly films: FilmJson;
  readonly people: PersonJson;
  readonly "people-without-id": PersonJson;
  readonly titles: readonly TitleEntry[];
  readonly names: readonly NameEntry[];
  readonly lists: FilmList;
}

/** A file `PART/SHARD.json`. */
export interface Shard {
  /** By record the names of its fields, in the order in which its rows have them. */
  readonly fields: Records;
  /** Texts that stand as their place in this list, wherever a number stands for a text; absent where none does. */
  readonly texts?: readonly string[];
  /** By key (an id or a text) the row, or the rows, that stand there. */
  readonly rows: Readonly<Record<string, unknown>>;
}

export const shardCodecs: {readonly [Part in Shards]: Codec<Entries[Part], never>} = {
  films: filmCodec,
  people: personCodec,
  "people-without-id": personCodec,
  titles: titlesCodec,
  names: namesCodec,
  lists: filmListCodec,
};

/** What stands under a key in a shard; undefined where there is nothing. */
export function entryOf<Part extends Shards>(
  part: Part,
  shard: Shard,
  key: string,
): Entries[Part] | undefined {
  return Object.hasOwn(shard.rows, key) ? shardCodecs[part].unpack(shard.rows[key]) : undefined;
}
