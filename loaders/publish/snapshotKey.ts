import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {InputFile} from "./inputFiles.js";

/** Where the code is that decides what a snapshot holds. */
const code = [
  "loaders/schema.ts",
  "loaders/dataRefused.ts",
  "loaders/duckdb.ts",
  "loaders/printable.ts",
  "loaders/projectFolder.ts",
  "loaders/readSettings.ts",
  "loaders/tell.ts",
  "loaders/wrongUse.ts",
  "loaders/pipeline.ts",
  "loaders/withRatings.ts",
  "loaders/startWorker.cjs",
];
const codeFolders = [
  "loaders/schema",
  "loaders/extract",
  "loaders/transform",
  "loaders/recommend",
  "loaders/publish",
  // Of the site only these decide what is published.
  "src/shared",
  "src/format",
  "src/sentences",
  "src/codec",
];

/**
 * The key of a snapshot: a hash over everything that its bytes depend on, which are the raw files and
 * their names, the pipeline's code and its packages, the major version of Node and the options.
 *
 * @param project the project's folder
 */
export function snapshotKey(
  files: readonly InputFile[],
  options: Readonly<Record<string, string>>,
  project: string,
): string {
  const hash = createHash("sha256");
  const add = (name: string, content: string | Buffer) => {
    hash.update(`${name}\0${content.length}\0`).update(content);
  };
  for (const {file, sha256} of files) add(file, sha256);
  const sources = codeFolders.flatMap((folder) =>
    readdirSync(join(project, folder), {recursive: true, encoding: "utf8"})
      .filter((name) => /\.(ts|mjs|json)$/.test(name))
      .map((name) => `${folder}/${name}`.replaceAll("\\", "/")),
  );
  for (const source of [...code, "package-lock.json", ...sources].sort()) {
    add(source, readFileSync(join(project, source)));
  }
  add("node", process.versions.node.split(".", 1).join());
  for (const [name, value] of Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1))) add(name, value);
  return hash.digest("hex").slice(0, 32);
}
