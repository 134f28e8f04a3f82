import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type Entries, entryOf, type Shard} from "../../../../src/codec/shard.js";
import {type Shards, shardFile, shardOfId, shardOfText, shards} from "../../../../src/shared/api.js";

/** A file of the API in the folder of a snapshot. */
export function readJson<Content>(snapshot: string, path: string): Content {
  return JSON.parse(readFileSync(join(snapshot, "api/v1", path), "utf8")) as Content;
}

/** All entries of a part by key, each of which stands in one shard, in that which its key leads to. */
export function readPart<Part extends Shards>(snapshot: string, part: Part): Map<string, Entries[Part]> {
  const names = Array.from({length: shards[part]}, (_, shard) => shardFile(part, shard));
  const files = readdirSync(join(snapshot, "api/v1", part)).map((name) => `${part}/${name}`);
  if (files.sort().join() !== names.join()) throw new Error(`The shards of ${part} are not all there.`);
  const entries = new Map<string, Entries[Part]>();
  for (const name of names) {
    const shard = readJson<Shard>(snapshot, name);
    for (const key of Object.keys(shard.rows)) {
      const isById = part === "films" || part === "people";
      const expected = isById
        ? shardOfId(part, Number(key))
        : shardOfText(part as Exclude<Shards, "films" | "people">, key);
      if (entries.has(key) || expected !== name) throw new Error(`${key} stands in ${name}.`);
      entries.set(key, entryOf(part, shard, key)!);
    }
  }
  return entries;
}
