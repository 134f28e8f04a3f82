/**
 * Numbers texts from 0, each distinct one once, so that a name that stands in a file a thousand times is
 * decoded once and held once. A hash table (open addressing) over copies of the bytes.
 */
export class StringPool {
  readonly #strings: string[] = [];
  /** The bytes of all strings; those of string i end at `#ends[i]`, where those of the next one start. */
  #bytes = new Uint8Array(1 << 12);
  #view = new DataView(this.#bytes.buffer);
  #ends = new Int32Array(1 << 8);
  /** In pairs: the hash of a string, and its index in `#strings` + 1, or 0 of a free pair. */
  #slots = new Int32Array(1 << 10);

  /** The texts by number. */
  get texts(): readonly string[] {
    return this.#strings;
  }

  /** The number of a text. Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
  codeOf(text: string): number {
    const bytes = Buffer.from(text);
    return this.code(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, bytes.length);
  }

  /**
   * The number of the text of a range of UTF-8 bytes.
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
      if (this.#slots[slot] === hash && this.#equals(index, bytes, view, start, end)) return index;
      slot = (slot + 2) & mask;
    }
  }

  #equals(index: number, bytes: Buffer, view: DataView, start: number, end: number): boolean {
    const from = index === 0 ? 0 : this.#ends[index - 1]!;
    if (this.#ends[index]! - from !== end - start) return false;
    let i = start;
    let j = from;
    for (; i + 4 <= end; i += 4, j += 4) if (view.getInt32(i) !== this.#view.getInt32(j)) return false;
    for (; i < end; i++, j++) if (bytes[i] !== this.#bytes[j]) return false;
    return true;
  }

  #add(bytes: Buffer, start: number, end: number, hash: number, slot: number): number {
    const index = this.#strings.length;
    const from = index === 0 ? 0 : this.#ends[index - 1]!;
    const to = from + end - start;
    while (to > this.#bytes.length) {
      this.#bytes = grown(this.#bytes, Uint8Array);
      this.#view = new DataView(this.#bytes.buffer);
    }
    if (index === this.#ends.length) this.#ends = grown(this.#ends, Int32Array);
    for (let i = start, j = from; i < end; i++, j++) this.#bytes[j] = bytes[i]!;
    this.#ends[index] = to;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = this.#strings.push(bytes.toString("utf8", start, end));
    if (4 * this.#strings.length > this.#slots.length) this.#rehash();
    return index;
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

/** A copy of twice the length. */
function grown<A extends Uint8Array | Int32Array>(array: A, type: new (length: number) => A): A {
  const result = new type(2 * array.length);
  result.set(array);
  return result;
}
