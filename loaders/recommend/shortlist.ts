/**
 * Keeps the best few of very many scored rows: higher scores first, of equal ones the smaller row. Whatever
 * reaches the threshold is put down; when there is no more room, all but the best are struck out and the
 * threshold rises. For many rows kept this is cheaper than keeping them in a heap (see `TopKHeap`).
 */
export class Shortlist {
  /** What a score must reach to be put down; nothing below can be among the best. */
  threshold = Number.NEGATIVE_INFINITY;
  readonly #count: number;
  readonly #scores: Float64Array;
  readonly #rows: Int32Array;
  #size = 0;

  constructor(count: number) {
    this.#count = count;
    this.#scores = new Float64Array(4 * count);
    this.#rows = new Int32Array(4 * count);
  }

  clear(): void {
    this.#size = 0;
    this.threshold = Number.NEGATIVE_INFINITY;
  }

  /** Puts down a row whose score reaches the threshold. */
  add(row: number, score: number): void {
    this.#scores[this.#size] = score;
    this.#rows[this.#size++] = row;
    if (this.#size === this.#rows.length) this.#strike();
  }

  /** The best rows, in no order, valid until the next `add`. */
  best(): Int32Array {
    if (this.#size > this.#count) this.#strike();
    return this.#rows.subarray(0, this.#size);
  }

  /** Brings the best to the front by quickselect and forgets the others. */
  #strike(): void {
    const scores = this.#scores;
    const rows = this.#rows;
    const last = this.#count - 1;
    let low = 0;
    let high = this.#size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const score = scores[middle]!;
      const row = rows[middle]!;
      let i = low;
      let j = high;
      while (i <= j) {
        while (scores[i]! > score || (scores[i] === score && rows[i]! < row)) i++;
        while (scores[j]! < score || (scores[j] === score && rows[j]! > row)) j--;
        if (i <= j) this.#swap(i++, j--);
      }
      if (last <= j) high = j;
      else if (last >= i) low = i;
      else break;
    }
    this.#size = this.#count;
    this.threshold = scores.subarray(0, this.#count).reduce((least, score) => Math.min(least, score));
  }

  #swap(i: number, j: number): void {
    const score = this.#scores[i]!;
    const row = this.#rows[i]!;
    this.#scores[i] = this.#scores[j]!;
    this.#rows[i] = this.#rows[j]!;
    this.#scores[j] = score;
    this.#rows[j] = row;
  }
}
