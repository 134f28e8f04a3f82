import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import {basename, join} from "node:path";
import {hashTree} from "../loaders/publish/runBuild.js";
import {command, type Ended, ownProject} from "./command.js";

/** The files of a folder, by their path there, each with its SHA-256. */
export type Tree = Readonly<Record<string, string>>;

/** What an undisturbed run makes of some raw data. */
export interface Expected {
  readonly raw: string;
  /** The files that `--out` gets. */
  readonly out: Tree;
  /** Name of the snapshot. */
  readonly key: string;
  readonly snapshot: Tree;
  /** Calls that change something. */
  readonly calls: number;
  /** Milliseconds. */
  readonly took: number;
  /** What the snapshot takes up on a disk, in bytes. */
  readonly snapshotBytes: number;
  /** The same of what `--out` gets. */
  readonly outBytes: number;
}

/** A copy of the project in a temporary folder, with two sets of raw data and what is to come of them. */
export interface Workshop {
  readonly project: string;
  readonly snapshots: string;
  readonly sets: readonly [Expected, Expected];
}

export const rawNames = ["movies_metadata.csv", "credits.csv", "keywords.csv", "titles.csv"] as const;

/** The fixture holds faults on purpose, more than a run takes unasked. */
const accepting = ["--accept-problems"];

/** In such pieces a disk in memory is filled, in bytes. */
const PAGE = 4096;

const known = new Map<string, Promise<Workshop>>();

/** The workshop of a torture, made when it is first asked for. @param folder the torture's own */
export function workshopIn(folder: string): Promise<Workshop> {
  const made = known.get(folder) ?? makeWorkshop(folder);
  known.set(folder, made);
  return made;
}

/** A copy of a workshop's project: what comes of the data is the same there. */
export function anotherWorkshop({sets}: Workshop, folder: string): Workshop {
  const project = copyProject(folder);
  return {project, snapshots: join(project, ".snapshots"), sets};
}

async function makeWorkshop(folder: string): Promise<Workshop> {
  const project = copyProject(join(folder, "workshop"));
  const snapshots = join(project, ".snapshots");
  const raws = rawFolders(join(folder, "raw"));
  const sets = [await expectedOf(raws[0], project), await expectedOf(raws[1], project)] as const;
  return {project, snapshots, sets};
}

/** The fixture, and the same without the last records of films and credits. */
function rawFolders(folder: string): readonly [string, string] {
  const fixture = join(ownProject, "test/fixture");
  const [first, second] = [join(folder, "a"), join(folder, "b")];
  for (const raw of [first, second]) {
    mkdirSync(raw, {recursive: true});
    for (const name of rawNames) cpSync(join(fixture, name), join(raw, name));
  }
  for (const name of ["movies_metadata.csv", "credits.csv"]) {
    const lines = readFileSync(join(fixture, name), "utf8").trimEnd().split("\n");
    writeFileSync(join(second, name), `${lines.slice(0, -1).join("\n")}\n`);
  }
  return [first, second];
}

async function expectedOf(raw: string, project: string): Promise<Expected> {
  const out = join(project, "..", `out-${basename(raw)}`);
  const counted = join(project, "..", "calls");
  const ended = await command(project, "loaders/main.ts", ["--raw", raw, "--out", out, ...accepting], {
    env: {TORTURE_COUNT: counted},
    within: [join(project, ".snapshots"), out, join(project, "..", ".filmoteca")],
  });
  if (ended.code !== 0) throw new Error(`The undisturbed run failed:\n${ended.stderr}`);
  const snapshots = join(project, ".snapshots");
  const result = hashTree(out);
  const key = readdirSync(snapshots).find(
    (name) => isSnapshot(name) && hashTree(join(snapshots, name)).SHA256SUMS === result.SHA256SUMS,
  );
  if (key === undefined) throw new Error("The undisturbed run left no snapshot.");
  const snapshot = hashTree(join(snapshots, key));
  const onDisk = (folder: string, tree: Tree) =>
    Object.keys(tree).reduce(
      (sum, name) => sum + PAGE * Math.ceil(statSync(join(folder, name)).size / PAGE),
      0,
    );
  const calls = Number(readFileSync(counted, "utf8"));
  return {
    raw,
    out: result,
    key,
    snapshot,
    calls,
    took: ended.took,
    snapshotBytes: onDisk(join(snapshots, key), snapshot),
    outBytes: onDisk(out, result),
  };
}

/** `npm run data` in a workshop: `--raw` of the set, `--out` of the folder. */
export function runData(
  workshop: Workshop,
  set: Expected,
  out: string,
  options: Omit<NonNullable<Parameters<typeof command>[3]>, "within"> = {},
): Promise<Ended> {
  return command(workshop.project, "loaders/main.ts", ["--raw", set.raw, "--out", out, ...accepting], {
    ...options,
    within: [workshop.snapshots, out, join(out, "..", ".filmoteca")],
  });
}

export function isSnapshot(name: string): boolean {
  return /^[0-9a-f]{32}$/.test(name);
}

/** A folder's files; null where there is no such folder. */
export function treeOf(folder: string): Tree | null {
  return statSync(folder, {throwIfNoEntry: false})?.isDirectory() ? hashTree(folder) : null;
}

export function sameTree(a: Tree | null, b: Tree | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Everything that a build needs, but the packages, which are linked. */
function copyProject(folder: string): string {
  rmSync(folder, {recursive: true, force: true});
  const project = join(folder, "project");
  mkdirSync(join(project, "data"), {recursive: true});
  const own = readdirSync(ownProject).filter(
    (name) => !/^(\..*|node_modules|dist|data|test|bench)$/.test(name) && !name.startsWith("dist"),
  );
  for (const name of [...own, "data/sample", "data/SOURCES.json"]) {
    cpSync(join(ownProject, name), join(project, name), {
      recursive: true,
      filter: (source) => !source.includes(".observablehq") && !/data\/sample\/.*\.csv$/.test(source),
    });
  }
  symlinkSync(join(ownProject, "node_modules"), join(project, "node_modules"), "dir");
  return project;
}
