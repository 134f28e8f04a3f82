/** What the reader can ask of a film at least, in votes. */
export const voteLevels = [0, 1, 10, 100, 1000] as const;
