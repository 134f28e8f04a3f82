/** Tables that a page loads whole. */
export const wholeTables = ["movies", "titles", "cast", "crew", "actors", "directors"] as const;

export type WholeTableName = (typeof wholeTables)[number];

/** Tables that are loaded in parts. */
export type PartedTableName = "recommendations";
/** `features` is published, but no page loads it: only the build and the reader's own DuckDB query it. */
export type TableName = WholeTableName | PartedTableName | "features";
