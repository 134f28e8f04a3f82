/**
 * Keeps the best few of many scored rows: higher scores first, of equal ones the smaller row. A binary heap
 * with the worst on top, in arrays that are used again and again.
 */
export class TopKHeap {
  readonly scores: Float64Array;
  readonly rows: Int32Array;
  size = 0;

  constructor(readonly capacity: number) {
    this.scores = new Float64Array(capacity);
    this.rows = new Int32Array(capacity);
  }

  clear(): void {
    this.size = 0;
  }

  /** What a score must reach to be kept; nothing below can be among the best. */
  get threshold(): number {
    return this.size < this.capacity ? Number.NEGATIVE_INFINITY : this.scores[0]!;
  }

  add(row: number, score: number): void {
    const {scores, rows} = this;
    let at: number;
    if (this.size < this.capacity) {
      at = this.size++;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!this.#worse(score, row, parent)) break;
        scores[at] = scores[parent]!;
        rows[at] = rows[parent]!;
        at = parent;
      }
    } else {
      if (this.#worse(score, row, 0)) return;
      at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= this.size) break;
        if (child + 1 < this.size && this.#worse(scores[child + 1]!, rows[child + 1]!, child)) child++;
        if (this.#worse(score, row, child)) break;
        scores[at] = scores[child]!;
        rows[at] = rows[child]!;
        at = child;
      }
    }
    scores[at] = score;
    rows[at] = row;
  }

  /** Sorts what is kept, the best first; `add` needs a `clear` after this. */
  sort(): void {
    const {scores, rows} = this;
    for (let end = this.size - 1; end > 0; end--) {
      const score = scores[end]!;
      const row = rows[end]!;
      scores[end] = scores[0]!;
      rows[end] = rows[0]!;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= end) break;
        if (child + 1 < end && this.#worse(scores[child + 1]!, rows[child + 1]!, child)) child++;
        if (this.#worse(score, row, child)) break;
        scores[at] = scores[child]!;
        rows[at] = rows[child]!;
        at = child;
      }
      scores[at] = score;
      rows[at] = row;
    }
  }

  #worse(score: number, row: number, than: number): boolean {
    const other = this.scores[than]!;
    return score < other || (score === other && row > this.rows[than]!);
  }
}
