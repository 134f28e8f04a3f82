/** Tables that a page loads whole. */
export const wholeTables = ["movies", "cast", "crew", "actors", "directors"] as const;

export type WholeTableName = (typeof wholeTables)[number];

/** Tables that are loaded in parts. */
export type PartedTableName = "recommendations";
/** `features` and `titles` are published, but no page loads them: only the build and the reader's own DuckDB query them. */
export type TableName = WholeTableName | PartedTableName | "features" | "titles";
