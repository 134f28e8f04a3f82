/** Bytes that a published file has at most: the smallest limit of the usual static hosts. */
export const fileLimit = 25 * 1024 * 1024;
