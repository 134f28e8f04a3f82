/** A column of 32-bit integers that grows. */
export class Int32Builder {
  length = 0;
  #values = new Int32Array(1 << 10);

  push(value: number): void {
    if (this.length === this.#values.length) {
      const values = new Int32Array(2 * this.length);
      values.set(this.#values);
      this.#values = values;
    }
    this.#values[this.length++] = value;
  }

  /** The values so far, without a copy: nothing may be pushed after. */
  toArray(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
