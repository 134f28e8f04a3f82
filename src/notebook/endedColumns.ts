import type {QualityJson} from "../../loaders/publish/qualityJson.js";

/** Columns of the table of films that end before the movies file does, each with its last record. */
export interface EndedColumn {
  readonly column: string;
  readonly lastRecord: number;
}

/**
 * The columns that this copy of the data holds for a first part of its file only, as the quality report derives it:
 * whether a film has them follows its place in the file, so no finding may rest on when they are there.
 */
export function endedColumns({file_order}: Pick<QualityJson, "file_order">): readonly EndedColumn[] {
  return file_order.columns.flatMap(({column, last_record}) =>
    last_record === null ? [] : [{column, lastRecord: last_record}],
  );
}
