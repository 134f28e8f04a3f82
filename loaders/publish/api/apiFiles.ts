import {createHash} from "node:crypto";
import {mkdirSync, writeFileSync} from "node:fs";
import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {shardCodecs} from "../../../src/codec/shard.js";
import {type Shards, shardFile, shards} from "../../../src/shared/api.js";
import {checksumsText, SUMS} from "../checksums.js";

/** The rows of a shard, each packed, by their keys, in the order in which they are written. */
export type Rows = Iterable<readonly [key: string | number, row: unknown]>;

/** Takes the files of the API, and lists them. */
export interface ApiFiles {
  write(path: string, text: string): void;
  json(path: string, value: object): void;
  /** Writes every shard of a part, one after the other, so that one at a time is in memory; those without an entry as well. */
  shards(part: Shards, rowsOf: (shard: number) => Rows): Promise<void>;
  /** Writes the list of all, once they are written. */
  finish(): Promise<void>;
}

/** How many files the disk is given at a time. */
const filesAtOnce = 32;

/** @param folder that of the version, which is made */
export function apiFiles(folder: string): ApiFiles {
  mkdirSync(folder, {recursive: true});
  const sums = new Map<string, string>();
  let [writing, before]: [Promise<void>[], Promise<unknown>] = [[], Promise.resolve()];
  /** Begins to write a file; the disk is given some files at a time while the next ones are made. */
  const begin = async (path: string, bytes: Uint8Array): Promise<void> => {
    sums.set(path, createHash("sha256").update(bytes).digest("hex"));
    const written = writeFile(join(folder, path), bytes);
    // Its failure is met where all are waited for.
    written.catch(() => undefined);
    writing.push(written);
    if (writing.length < filesAtOnce) return;
    await before;
    before = Promise.all(writing);
    before.catch(() => undefined);
    writing = [];
  };
  const write = (path: string, text: string): void => {
    writeFileSync(join(folder, path), text);
    sums.set(path, createHash("sha256").update(text).digest("hex"));
  };
  const buffer = new GrowingBuffer();
  return {
    write,
    json: (path, value) => write(path, JSON.stringify(value)),
    async shards(part, rowsOf) {
      mkdirSync(join(folder, part));
      const {records, texts} = shardCodecs[part];
      const head = `${JSON.stringify({fields: records, texts}).slice(0, -1)},"rows":{`;
      for (let shard = 0; shard < shards[part]; shard++) {
        buffer.add(head);
        let separator = "";
        for (const [key, row] of rowsOf(shard)) {
          buffer.add(`${separator}${JSON.stringify(String(key))}:`);
          buffer.add(JSON.stringify(row));
          separator = ",";
        }
        buffer.add("}}");
        await begin(shardFile(part, shard), buffer.take());
      }
    },
    async finish() {
      await before;
      await Promise.all(writing);
      writeFileSync(join(folder, SUMS), checksumsText(sums));
    },
  };
}

/** Takes texts as UTF-8, in the same memory again and again: joined as strings, whole files would outlive their use. */
class GrowingBuffer {
  #bytes = Buffer.allocUnsafe(1 << 20);
  #length = 0;

  add(text: string): void {
    // A code unit takes at most three bytes.
    const most = this.#length + 3 * text.length;
    if (most > this.#bytes.length) {
      const grown = Buffer.allocUnsafe(2 * most);
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** What was added since the last time. */
  take(): Uint8Array {
    const taken = Uint8Array.prototype.slice.call(this.#bytes, 0, this.#length);
    this.#length = 0;
    return taken;
  }
}
