import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {projectFolder} from "../../loaders/projectFolder.js";
import type {Row} from "./differences.js";

const VERSION = "3.4.0";
const SIZE = "546 MB";

/** ClickHouse within this process. */
export interface Warehouse {
  /** Runs statements and gives the rows of the last one. Other work of this process goes on meanwhile. */
  readonly run: (sql: string) => Promise<readonly Row[]>;
  readonly close: () => void;
}

/** What of chdb is used: it is no package of the project, so nothing declares it. */
interface Chdb {
  readonly Session: new (
    folder: string,
  ) => {
    queryAsync(sql: string, options: {format: string}): Promise<{text(): string}>;
    close(): void;
  };
}

/**
 * Opens chdb, ClickHouse's embedded build, on an empty folder. It is fetched from the npm registry where it has not been
 * before, as a part of no other command, and kept beside the project's packages.
 *
 * @param folder where it keeps its tables
 * @param tell is called before anything is fetched
 * @throws Error where it cannot be fetched, or there is no build of it for this system
 */
export function openWarehouse(folder: string, tell: (line: string) => void): Warehouse {
  const home = join(projectFolder, "node_modules", ".cache", `chdb-${VERSION}`);
  if (!existsSync(home)) fetchChdb(home, tell);
  const {Session} = createRequire(join(home, "package.json"))("chdb") as Chdb;
  const session = new Session(folder);
  return {
    async run(sql) {
      const result = await session.queryAsync(sql, {format: "JSONEachRow"});
      const lines = result.text().split("\n");
      return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Row);
    },
    close: () => session.close(),
  };
}

/** Puts it in place when it is whole. */
function fetchChdb(home: string, tell: (line: string) => void): void {
  tell(
    `Fetching chdb ${VERSION}, ClickHouse's embedded build, from the npm registry: ${SIZE} on the disk, once.`,
  );
  mkdirSync(dirname(home), {recursive: true});
  const work = mkdtempSync(`${home}.`);
  try {
    writeFileSync(join(work, "package.json"), '{"private": true}\n');
    const {status} = spawnSync(
      "npm",
      [
        "install",
        "--prefix",
        work,
        "--save-exact",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        `chdb@${VERSION}`,
      ],
      {stdio: ["ignore", "ignore", "inherit"]},
    );
    if (status !== 0) throw new Error(`chdb ${VERSION} could not be fetched: npm tells why above.`);
    renameSync(work, home);
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}
