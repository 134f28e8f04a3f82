import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {unclear} from "./command.js";
import {checkSnapshots} from "./kills.js";
import {pick, type Random} from "./random.js";
import type {Part, Run} from "./run.js";
import {anotherWorkshop, runData, sameTree, treeOf, type Workshop, workshopIn} from "./workshop.js";

/** A disk that is full: the run says so in a sentence, ends with 1, and what was there is whole. */
export const fullDisk: Part = {
  name: "full-disk",
  unit: "runs",
  goal: 20,
  share: 1,
  async work(run) {
    const workshop = anotherWorkshop(await workshopIn(join(run.folder, "..")), run.folder);
    const disk = join(run.folder, "disk");
    mkdirSync(disk);
    const refused = mount(disk, 1 << 20);
    if (refused !== null) {
      run.skipped.push(`A small disk (tmpfs) cannot be mounted here, so none was filled: ${refused}`);
      return;
    }
    unmount(disk);
    while (run.goesOn()) {
      const index = run.next();
      const random = run.random(index);
      if (random() < 0.5) await fillSnapshots(run, index, random, workshop);
      else await fillOut(run, index, random, workshop, disk);
      run.tried++;
    }
  },
};

/** The snapshots stand on the small disk. */
async function fillSnapshots(run: Run, index: number, random: Random, workshop: Workshop): Promise<void> {
  const {snapshots} = workshop;
  const set = pick(random, workshop.sets);
  const out = join(run.folder, "out-of-snapshots");
  const former = treeOf(out);
  rmSync(snapshots, {recursive: true, force: true});
  mkdirSync(snapshots);
  mount(snapshots, room(random, set.snapshotBytes));
  try {
    const ended = await runData(workshop, set, out);
    const tree = treeOf(out);
    judge(run, index, ended, sameTree(tree, ended.code === 0 ? set.out : former));
    checkSnapshots(run, index, "on a full disk", workshop);
  } finally {
    unmount(snapshots);
  }
}

/** `--out` stands on the small disk, on which there is room for one snapshot, but not always for two. */
async function fillOut(
  run: Run,
  index: number,
  random: Random,
  workshop: Workshop,
  disk: string,
): Promise<void> {
  const [first, second] = workshop.sets;
  const out = join(disk, "out");
  await runData(workshop, first, join(run.folder, "elsewhere"));
  mount(disk, first.outBytes + room(random, second.outBytes));
  try {
    cpSync(join(run.folder, "elsewhere"), out, {recursive: true});
    const ended = await runData(workshop, second, out);
    judge(run, index, ended, sameTree(treeOf(out), ended.code === 0 ? second.out : first.out));
    const left = readdirSync(disk).filter((name) => name !== "out");
    if (left.length > 0) run.tell("fault", index, `on a full disk the run leaves ${left.join(", ")}`);
  } finally {
    unmount(disk);
  }
}

function judge(run: Run, index: number, ended: Awaited<ReturnType<typeof runData>>, whole: boolean): void {
  if (!whole)
    run.tell(
      "loss",
      index,
      `on a full disk the run ended with ${ended.code}, and --out is not whole`,
      ended.stderr,
    );
  if (ended.code === 0) return;
  if (ended.code !== 1)
    run.tell("fault", index, `on a full disk the run ended with ${ended.code}`, ended.stderr);
  const fault = unclear(ended);
  if (fault !== null) run.tell("fault", index, `on a full disk the run is not clear: ${fault}`, ended.stderr);
  else if (!/space|full|ENOSPC/i.test(ended.stderr))
    run.tell(
      "fault",
      index,
      `on a full disk the run does not say so: ${JSON.stringify(ended.stderr.slice(-300))}`,
    );
}

/** Bytes in which what is needed finds no place, or just so. */
function room(random: Random, needed: number): number {
  return 65_536 + Math.round(needed * random() * 1.2);
}

/** Mounts a disk of some bytes in memory; the reason where it cannot be. */
function mount(folder: string, bytes: number): string | null {
  const {status, stderr, error} = spawnSync(
    "mount",
    ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", folder],
    {encoding: "utf8"},
  );
  return status === 0 ? null : (error?.message ?? stderr.trim());
}

function unmount(folder: string): void {
  spawnSync("umount", [folder]);
}
