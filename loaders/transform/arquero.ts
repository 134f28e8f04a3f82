import "arquero/dist/arquero.min.js";

/**
 * Arquero from the one file that it brings for browsers, which puts it among the globals: the 170 modules that its
 * package names take eight times as long to load. (Loaded as CommonJS, as tsx does in a worker, it would not.)
 */
export const {op, table} = (globalThis as unknown as {readonly aq: typeof import("arquero")}).aq;
