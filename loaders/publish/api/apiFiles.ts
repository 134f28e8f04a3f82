import {createHash} from "node:crypto";
import {mkdirSync, writeFileSync} from "node:fs";
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
  shards(part: Shards, rowsOf: (shard: number) => Rows): void;
  /** Writes the list of all. */
  finish(): void;
}

/** @param folder that of the version, which is made */
export function apiFiles(folder: string): ApiFiles {
  mkdirSync(folder, {recursive: true});
  const sums = new Map<string, string>();
  const writeBytes = (path: string, bytes: Uint8Array): void => {
    writeFileSync(join(folder, path), bytes);
    sums.set(path, createHash("sha256").update(bytes).digest("hex"));
  };
  const write = (path: string, text: string): void => writeBytes(path, Buffer.from(text));
  const buffer = new GrowingBuffer();
  return {
    write,
    json: (path, value) => write(path, JSON.stringify(value)),
    shards(part, rowsOf) {
      mkdirSync(join(folder, part));
      const head = `{"fields":${JSON.stringify(shardCodecs[part].records)},"rows":{`;
      for (let shard = 0; shard < shards[part]; shard++) {
        buffer.add(head);
        let separator = "";
        for (const [key, row] of rowsOf(shard)) {
          buffer.add(`${separator}${JSON.stringify(String(key))}:`);
          buffer.add(JSON.stringify(row));
          separator = ",";
        }
        buffer.add("}}");
        writeBytes(shardFile(part, shard), buffer.take());
      }
    },
    finish: () => writeFileSync(join(folder, SUMS), checksumsText(sums)),
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

  /** What was added since the last time; good until something is added again. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }
}
