import {DuckDBInstance} from "@duckdb/node-api";

/** Runs SQL on the published files of the built site in native DuckDB: `movies`, `cast` and so on are views. */
export interface Recompute {
  <Row>(sql: string): Promise<Row[]>;
  close(): void;
}

/** A database apart from the site's code: plain views over the files in `dist/data`. */
export async function recompute(): Promise<Recompute> {
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  for (const table of ["movies", "cast", "crew", "actors", "directors"]) {
    await connection.run(`CREATE VIEW "${table}" AS FROM read_parquet('dist/data/${table}.parquet')`);
  }
  const run = async <Row>(sql: string) => {
    let rows: Row[] = [];
    const statements = await connection.extractStatements(sql);
    for (let i = 0; i < statements.count; i++) {
      rows = (await (await statements.prepare(i)).runAndReadAll()).getRowObjectsJS() as Row[];
    }
    return rows;
  };
  return Object.assign(run, {close: () => connection.closeSync()});
}
