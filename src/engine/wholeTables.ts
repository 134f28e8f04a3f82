/** Tables that a page loads whole. */
export const wholeTables = ["movies", "cast", "crew", "actors", "directors"] as const;

export type WholeTableName = (typeof wholeTables)[number];
