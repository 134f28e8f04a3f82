import type {PageEngine} from "../engine/pageEngine.js";
import type {Query, Run} from "../queries/query.js";
import {tableSize} from "../queries/tableSize.js";

/** The queries that an answer took. */
export interface Recording {
  readonly run: Run;
  readonly queries: readonly Query<unknown>[];
  /** Of the queries alone, without loading the engine. */
  readonly milliseconds: () => number;
  /** Rows that the tables asked hold, each table once. */
  readonly tableRows: () => Promise<number>;
  /** Rows that came back. */
  readonly rowsBack: () => number;
}

/** Runs queries in the engine and keeps what ran and how long it took. */
export function recordingRun(engine: PageEngine): Recording {
  const queries: Query<unknown>[] = [];
  let milliseconds = 0;
  let rowsBack = 0;
  return {
    queries,
    milliseconds: () => milliseconds,
    rowsBack: () => rowsBack,
    async run<Row>(query: Query<Row>) {
      const answer = await engine.query<Row>(query);
      queries.push(query);
      milliseconds += answer.milliseconds;
      rowsBack += answer.rows.length;
      return answer.rows;
    },
    async tableRows() {
      let sum = 0;
      for (const table of new Set(queries.flatMap(({tables}) => tables))) {
        sum += (await engine.query<{readonly rows: number}>(tableSize(table))).rows[0]?.rows ?? 0;
      }
      return sum;
    },
  };
}
