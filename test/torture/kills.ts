import {existsSync, mkdirSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {pipelineSteps} from "../../loaders/pipelineSteps.js";
import {below, pick, type Random} from "./random.js";
import type {Part, Run} from "./run.js";
import {siteKills} from "./siteKills.js";
import {
  anotherWorkshop,
  type Expected,
  isSnapshot,
  runData,
  sameTree,
  treeOf,
  type Workshop,
  workshopIn,
} from "./workshop.js";

/** Builds of the site take a minute each: they are killed only where there is time, in milliseconds. */
const WORTH_THE_SITE = 5 * 60_000;
/** Where a second copy of the project pays, in milliseconds. */
const WORTH_ANOTHER = 60_000;

/**
 * SIGKILL at named steps, before, within and after each change of the disk, and at random moments. What was there is
 * whole and as it was, or the new one is whole; the next run succeeds, gives what an undisturbed one gives, and clears up.
 */
export const kills: Part = {
  name: "kills",
  unit: "kills",
  goal: 200,
  share: 8,
  async work(run) {
    const workshop = await workshopIn(join(run.folder, ".."));
    const time = run.limits.until - Date.now();
    const site = time > WORTH_THE_SITE && run.limits.only === null;
    const other = async () => {
      if (time < WORTH_ANOTHER) return;
      if (site) await siteKills(run, anotherWorkshop(workshop, join(run.folder, "site")));
      await killPipelines(run, anotherWorkshop(workshop, join(run.folder, "two")));
    };
    await Promise.all([killPipelines(run, anotherWorkshop(workshop, join(run.folder, "one"))), other()]);
  },
};

async function killPipelines(run: Run, workshop: Workshop): Promise<void> {
  const out = join(workshop.project, "../published/out");
  mkdirSync(join(out, ".."), {recursive: true});
  if (!run.goesOn()) return;
  let present = workshop.sets[0];
  await runData(workshop, present, out);
  const usual = new Set(readdirSync(workshop.snapshots).filter((name) => !isSnapshot(name)));
  while (run.goesOn()) {
    const index = run.next();
    const random = run.random(index);
    const set = pick(random, workshop.sets);
    if (random() < 0.7) rmSync(join(workshop.snapshots, set.key), {recursive: true, force: true});
    const how = manner(random, set);
    const ended = await runData(workshop, set, out, how);
    if (ended.killed) run.tried++;
    const said = how.die ?? `after ${how.killAfter} ms`;
    if (!ended.killed && ended.code !== 0)
      run.tell("fault", index, `${said}: it ended with ${ended.code}`, ended.stderr);
    checkOut(run, index, said, workshop, out, present, set);
    checkSnapshots(run, index, said, workshop);
    if (!ended.killed && ended.code === 0) present = set;
    if (random() < 0.5) continue;

    present = pick(random, workshop.sets);
    // A run that has something to make clears up.
    rmSync(join(workshop.snapshots, present.key), {recursive: true, force: true});
    const next = await runData(workshop, present, out);
    if (next.code !== 0)
      run.tell("fault", index, `the run after a kill (${said}) ended with ${next.code}`, next.stderr);
    else if (!sameTree(treeOf(out), present.out))
      run.tell("loss", index, `the run after a kill (${said}) gives other files`);
    checkSnapshots(run, index, said, workshop);
    const left = [
      ...readdirSync(workshop.snapshots).filter(
        (name) => !isSnapshot(name) && !usual.has(name) && name !== "hashes.json",
      ),
      ...readdirSync(join(out, "..")).filter((name) => name !== "out"),
    ];
    if (left.length > 0) run.tell("fault", index, `the run after a kill (${said}) leaves ${left.join(", ")}`);
  }
}

/** The moment of a kill. */
function manner(random: Random, {calls, took}: Expected): {die?: string; killAfter?: number} {
  const kind = random();
  if (kind < 0.3) return {die: `step ${pick(random, pipelineSteps())}`};
  if (kind < 0.8) return {die: `${pick(random, ["call", "half"])} ${1 + below(random, calls)}`};
  return {killAfter: Math.round(took * (0.2 + random()))};
}

/** `--out` is what it was or what it was to be; at the moment of the exchange, what it was waits beside it. */
function checkOut(
  run: Run,
  index: number,
  said: string,
  {sets}: Workshop,
  out: string,
  former: Expected,
  set: Expected,
): void {
  const tree = treeOf(out);
  if (sameTree(tree, former.out) || sameTree(tree, set.out) || sets.some((each) => sameTree(tree, each.out)))
    return;
  if (tree !== null) {
    run.tell(
      "loss",
      index,
      `${said}: --out is a mixture or half a snapshot: ${Object.keys(tree).join(", ")}`,
    );
    return;
  }
  const parent = join(out, "..");
  const kept = readdirSync(parent, {recursive: true, encoding: "utf8", withFileTypes: true}).some(
    (entry) =>
      entry.isDirectory() &&
      sets.some((each) => sameTree(treeOf(join(entry.parentPath, entry.name)), each.out)),
  );
  if (!kept) run.tell("loss", index, `${said}: --out is gone`);
}

/** Every snapshot that is in place is whole. @param others whether there may be some of other data */
export function checkSnapshots(
  run: Run,
  index: number,
  said: string,
  {snapshots, sets}: Workshop,
  others = false,
): void {
  if (!existsSync(snapshots)) return;
  for (const name of readdirSync(snapshots).filter(isSnapshot)) {
    const expected = sets.find(({key}) => key === name);
    if (expected === undefined && others) continue;
    if (expected === undefined)
      run.tell("fault", index, `${said}: there is a snapshot of an unknown name, ${name}`);
    else if (!sameTree(treeOf(join(snapshots, name)), expected.snapshot))
      run.tell("loss", index, `${said}: a snapshot in place is not whole`);
  }
}
