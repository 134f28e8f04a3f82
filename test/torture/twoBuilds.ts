import {cpSync, mkdirSync, readdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {difference, readChecksums, SUMS} from "../../loaders/publish/checksums.js";
import {unclear} from "./command.js";
import {checkSnapshots} from "./kills.js";
import type {Random} from "./random.js";
import type {Part, Run} from "./run.js";
import {
  anotherWorkshop,
  isSnapshot,
  rawNames,
  runData,
  sameTree,
  treeOf,
  type Workshop,
  workshopIn,
} from "./workshop.js";

/** Builds of two sets of data at once in one project, or while their files are exchanged: never a mixture. */
export const twoBuilds: Part = {
  name: "two-builds",
  unit: "runs",
  goal: 20,
  share: 1,
  async work(run) {
    const workshop = anotherWorkshop(await workshopIn(join(run.folder, "..")), run.folder);
    while (run.goesOn()) {
      const index = run.next();
      const random = run.random(index);
      for (const name of present(workshop.snapshots).filter(isSnapshot))
        if (random() < 0.7) rmSync(join(workshop.snapshots, name), {recursive: true, force: true});
      if (random() < 0.3) await exchange(run, index, random, workshop);
      else await together(run, index, random, workshop);
      checkSnapshots(run, index, "after two builds at once", workshop);
      const left = present(workshop.snapshots).filter((name) => name.startsWith(".filmoteca"));
      if (left.length > 0) run.tell("fault", index, `two builds at once leave ${left.join(", ")}`);
      run.tried++;
    }
  },
};

/** Two or three runs at once, into folders of their own or into one. */
async function together(run: Run, index: number, random: Random, workshop: Workshop): Promise<void> {
  const shared = random() < 0.4;
  const count = random() < 0.8 ? 2 : 3;
  const runs = Array.from({length: count}, (_, each) => ({
    set: workshop.sets[each % 2]!,
    out: join(run.folder, "outs", shared ? "out" : `out-${each}`),
    wait: random() * 600,
  }));
  const ended = await Promise.all(
    runs.map(async ({set, out, wait}) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return runData(workshop, set, out);
    }),
  );
  const allowed = runs.filter((_, each) => ended[each]!.code === 0);
  if (allowed.length === 0)
    run.tell("fault", index, "of several builds at once none came to its end", ended[0]!.stderr);
  for (const [each, {set, out}] of runs.entries()) {
    const end = ended[each]!;
    if (end.code !== 0) {
      // One may refuse to start while another works, in a clear sentence.
      const fault = unclear(end);
      if (fault !== null)
        run.tell("fault", index, `a build beside another one ended with ${end.code}: ${fault}`, end.stderr);
      continue;
    }
    const tree = treeOf(out);
    const whole = shared ? allowed.some((other) => sameTree(tree, other.set.out)) : sameTree(tree, set.out);
    if (!whole)
      run.tell("loss", index, "of two builds at once a mixture came out, or what belongs to the other");
  }
}

/** The raw files are exchanged for those of the other set while a run reads them. */
async function exchange(run: Run, index: number, random: Random, workshop: Workshop): Promise<void> {
  const [first, second] = random() < 0.5 ? workshop.sets : [workshop.sets[1], workshop.sets[0]];
  const raw = join(run.folder, "raw");
  const out = join(run.folder, "out-exchanged");
  for (const folder of [raw, out]) rmSync(folder, {recursive: true, force: true});
  mkdirSync(raw);
  for (const name of rawNames) cpSync(join(first.raw, name), join(raw, name));
  const working = runData(workshop, {...first, raw}, out);
  await new Promise((resolve) => setTimeout(resolve, first.took * (0.2 + 0.8 * random())));
  for (const name of rawNames) {
    cpSync(join(second.raw, name), join(raw, `${name}.new`));
    renameSync(join(raw, `${name}.new`), join(raw, name));
  }
  const ended = await working;
  if (ended.code !== 0 && unclear(ended) !== null)
    run.tell(
      "fault",
      index,
      `a run whose files are exchanged ended with ${ended.code}: ${unclear(ended)}`,
      ended.stderr,
    );
  if (ended.code === 0) {
    // Which of the two it read, or some files of each, nobody knows; but it is whole.
    const {changed, missing, foreign} = difference(out, readChecksums(join(out, SUMS)));
    const wrong = [...changed, ...missing, ...foreign];
    if (wrong.length > 0)
      run.tell(
        "loss",
        index,
        `a run whose files are exchanged wrote ${wrong.join(", ")} not as ${SUMS} says`,
      );
  }
  checkSnapshots(run, index, "after an exchange of the raw files", workshop, true);
  const again = await runData(workshop, {...second, raw}, out);
  if (again.code !== 0 || !sameTree(treeOf(out), second.out))
    run.tell(
      "loss",
      index,
      "files that were exchanged while they were read came out under the name of others",
      again.stderr,
    );
  // In the middle of the exchange the folder held some of each, and that has a name of its own.
  for (const name of present(workshop.snapshots).filter(isSnapshot))
    if (!workshop.sets.some(({key}) => key === name))
      rmSync(join(workshop.snapshots, name), {recursive: true, force: true});
}

function present(folder: string): readonly string[] {
  mkdirSync(folder, {recursive: true});
  return readdirSync(folder);
}
