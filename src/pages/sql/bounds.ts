/** More rows of a result are not fetched: the page holds those that it shows. */
export const mostRows = 100_000;

/** Bytes that the engine may take for data: a browser's tab has some four thousand million, of which the page needs its part. */
export const mostMemory = 1_000_000_000;
