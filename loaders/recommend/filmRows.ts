import type {Catalogue} from "./catalogue.js";
import {cosines, traits} from "./formula.js";

/** How many bits of an entry's code say which field it is of. */
export const FIELD_BITS = 4;

/**
 * The vectors of each film in all fields whose cosines the formula reads, as one row, in shared memory: what
 * is read of a film together lies together. The entries of film f are `codes[k]`, `values[k]` for k from
 * `starts[f]` to `starts[f + 1]`, by field and by column.
 */
export interface FilmRows {
  readonly columnCount: number;
  readonly starts: Int32Array<SharedArrayBuffer>;
  /** The column, counted over all fields, times 2^FIELD_BITS, plus the place of the field in `cosines`. */
  readonly codes: Int32Array<SharedArrayBuffer>;
  readonly values: Float64Array<SharedArrayBuffer>;
  /** See `traits` of the formula. */
  readonly traits: Float64Array<SharedArrayBuffer>;
}

export function filmRows(films: Catalogue): FilmRows {
  const vectors = cosines.map((name) => films.vectors[name]);
  const entries = vectors.reduce((sum, {columns}) => sum + columns.length, 0);
  const starts = new Int32Array(new SharedArrayBuffer(4 * (films.size + 1)));
  const codes = new Int32Array(new SharedArrayBuffer(4 * entries));
  const values = new Float64Array(new SharedArrayBuffer(8 * entries));
  let at = 0;
  let columnCount = 0;
  const offsets = vectors.map((matrix) => {
    const offset = columnCount;
    columnCount += matrix.columnCount;
    return offset;
  });
  for (let film = 0; film < films.size; film++) {
    for (let field = 0; field < vectors.length; field++) {
      const matrix = vectors[field]!;
      for (let k = matrix.starts[film]!; k < matrix.starts[film + 1]!; k++) {
        codes[at] = ((offsets[field]! + matrix.columns[k]!) << FIELD_BITS) | field;
        values[at++] = matrix.values[k]!;
      }
    }
    starts[film + 1] = at;
  }
  return {columnCount, starts, codes, values, traits: traits(films)};
}
