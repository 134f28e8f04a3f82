import {readFileSync} from "node:fs";
import {join} from "node:path";
import {API} from "../../loaders/publish/snapshotFolders.js";
import {type Entries, entryOf, type Shard, shardCodecs} from "../../src/codec/shard.js";
import {
  type DateCounts,
  type Distributions,
  type FilmJson,
  type PersonJson,
  shardFile,
  shardOfText,
  shards,
} from "../../src/shared/api.js";
import {fold} from "../../src/shared/fold.js";

/** All that the JSON API of a snapshot answers to the six questions. */
export interface OwnAnswers {
  readonly months: DateCounts;
  readonly weekdays: DateCounts;
  readonly distributions: Distributions;
  /** By id. */
  readonly films: ReadonlyMap<number, FilmJson>;
  /** By the key that `clickhouse.sql` gives people: the id, or the name behind a sign. */
  readonly people: ReadonlyMap<string, PersonJson>;
  /** The films of a title: those whose own it is or, where there are none, those that have it as another. */
  readonly filmsOf: (title: string) => readonly FilmJson[];
  /** The people who bear a name in the cast, or as directors. */
  readonly peopleOf: (name: string, part: "acting" | "directing") => readonly PersonJson[];
}

/** The key of a person, as in `clickhouse.sql`. */
export function personKey({
  person_id,
  name,
}: {
  readonly person_id: number | null;
  readonly name: string;
}): string {
  return person_id === null ? `=${name}` : String(person_id);
}

/** @param snapshot its folder */
export function ownAnswers(snapshot: string): OwnAnswers {
  const read = <Json>(name: string): Json =>
    JSON.parse(readFileSync(join(snapshot, API, name), "utf8")) as Json;
  const all = <Part extends "films" | "people" | "people-without-id">(part: Part): Entries[Part][] =>
    Array.from({length: shards[part]}, (_, i) => read<Shard>(shardFile(part, i))).flatMap(({rows}) =>
      Object.values(rows).map((row) => shardCodecs[part].unpack(row)),
    );
  const films = new Map(all("films").map((film) => [film.id, film]));
  const people = new Map(
    [...all("people"), ...all("people-without-id")].map((person) => [personKey(person), person]),
  );
  return {
    months: read("months.json"),
    weekdays: read("weekdays.json"),
    distributions: read("distributions.json"),
    films,
    people,
    filmsOf(title) {
      const key = fold(title);
      const entries = entryOf("titles", read(shardOfText("titles", key)), key) ?? [];
      const own = entries.filter(({found_by}) => found_by === undefined);
      return (own.length > 0 ? own : entries).map(({id}) => films.get(id)!);
    },
    peopleOf(name, part) {
      const key = fold(name);
      const entries = entryOf("names", read(shardOfText("names", key)), key) ?? [];
      return entries.filter((entry) => entry[part] !== null).map((entry) => people.get(personKey(entry))!);
    },
  };
}
