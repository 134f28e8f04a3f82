import {Utf8Column} from "./utf8Column.js";

/**
 * Numbers texts from 0, each distinct one once, so that a name that occurs a thousand times in a file is held
 * once. A hash table (open addressing) over copies of the bytes.
 */
export class StringInterner {
  /** The texts by number. */
  readonly texts = new Utf8Column();
  /** In pairs: the hash of a text, and its number + 1, or 0 of a free pair. */
  #slots = new Int32Array(1 << 10);

  /** The number of a text. Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
  codeOf(text: string): number {
    const bytes = Buffer.from(text);
    return this.code(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, bytes.length);
  }

  /**
   * The number of the text of a range of UTF-8 bytes. What is not UTF-8 becomes U+FFFD.
   *
   * @param view A view of `bytes`.
   */
  code(bytes: Buffer, view: DataView, start: number, end: number): number {
    const hash = hashOf(bytes, view, start, end);
    const mask = this.#slots.length - 2;
    let slot = hash & mask;
    for (;;) {
      const index = this.#slots[slot + 1]! - 1;
      if (index < 0) return this.#add(bytes, start, end, hash, slot);
      if (this.#slots[slot] === hash && this.texts.equals(index, bytes, view, start, end)) return index;
      slot = (slot + 2) & mask;
    }
  }

  #add(bytes: Buffer, start: number, end: number, hash: number, slot: number): number {
    if (!this.texts.push(bytes, start, end)) return this.codeOf(bytes.toString("utf8", start, end));
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = this.texts.length;
    if (4 * this.texts.length > this.#slots.length) this.#rehash();
    return this.texts.length - 1;
  }

  #rehash(): void {
    const old = this.#slots;
    const slots = new Int32Array(2 * old.length);
    const mask = slots.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let to = old[from]! & mask;
      while (slots[to + 1] !== 0) to = (to + 2) & mask;
      slots[to] = old[from]!;
      slots[to + 1] = old[from + 1]!;
    }
    this.#slots = slots;
  }
}

/** A hash of 32 bits, four bytes at a time where there are as many. */
function hashOf(bytes: Buffer, view: DataView, start: number, end: number): number {
  let hash = end - start;
  let i = start;
  for (; i + 4 <= end; i += 4) {
    hash = Math.imul(hash ^ view.getInt32(i), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  for (; i < end; i++) {
    hash = Math.imul(hash ^ bytes[i]!, 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  return hash;
}
