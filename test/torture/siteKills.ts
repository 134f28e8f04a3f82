import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {siteSteps} from "../../loaders/site/buildSite.js";
import {command, type Ended} from "./command.js";
import {below, pick} from "./random.js";
import type {Run} from "./run.js";
import {type Expected, sameTree, type Tree, treeOf, type Workshop} from "./workshop.js";

/** Kills builds of the site: `dist` stays whole, and the next build gives what an undisturbed one gives. */
export async function siteKills(run: Run, workshop: Workshop): Promise<void> {
  const {project, sets} = workshop;
  const [first, second] = sets;
  const dist = join(project, "dist");
  const counted = join(project, "../calls");
  const build = (set: Expected, die?: string): Promise<Ended> =>
    command(project, "loaders/site/build.ts", ["--accept-problems"], {
      env: {FILMOTECA_RAW: set.raw, ...(die === undefined ? {TORTURE_COUNT: counted} : {})},
      ...(die === undefined ? {} : {die}),
      within: [dist, join(project, ".filmoteca"), "dist", ".filmoteca"],
    });

  const begun = await build(first);
  const whole = treeOf(dist);
  if (begun.code !== 0 || whole === null) {
    run.tell("fault", 0, `the site could not be built: exit code ${begun.code}`, begun.stderr);
    return;
  }
  const calls = Number(readFileSync(counted, "utf8"));
  const deaths = [
    ...[...siteSteps].reverse().map((step) => `step ${step}`),
    // The last changes of the disk are those of the exchange.
    ...Array.from({length: 4}, (_, i) => `${i % 2 === 0 ? "call" : "half"} ${Math.max(1, calls - (i % 6))}`),
  ];
  const random = run.random(-1);
  let known: Tree = whole;
  for (const die of deaths) {
    // The last build takes a minute as well.
    if (Date.now() + 2.5 * begun.took > run.limits.until) break;
    const ended = await build(pick(random, sets), die);
    if (!ended.killed) {
      if (ended.code !== 0)
        run.tell("fault", 0, `a build to be killed (${die}) ended with ${ended.code}`, ended.stderr);
      known = treeOf(dist) ?? known;
      continue;
    }
    run.tried++;
    const tree = treeOf(dist);
    if (sameTree(tree, known) || sameTree(tree, whole)) continue;
    if (tree !== null && sumsAreRight(dist, [first, second]) && sameNames(tree, whole)) known = tree;
    else if (tree !== null || !formerIsKept(project))
      run.tell("loss", 0, `a build killed at ${die}: dist is not whole`);
  }
  const last = await build(first);
  if (last.code !== 0) run.tell("fault", 0, `the build after the kills ended with ${last.code}`, last.stderr);
  else if (!sameTree(treeOf(dist), whole))
    run.tell("loss", 0, "the build after the kills gives another site");
  const left = readdirSync(project).filter((name) => name.startsWith(".filmoteca"));
  if (left.length > 0)
    run.tell("fault", below(random, 1), `the build after the kills leaves ${left.join(", ")}`);
}

/** Whether the data in the site are exactly one of the sets. */
function sumsAreRight(dist: string, sets: readonly Expected[]): boolean {
  return sets.some(({out}) => sameTree(treeOf(join(dist, "data")), out));
}

/** Pages and data of the same names; hashed names differ with the data. */
function sameNames(a: Tree, b: Tree): boolean {
  const names = (tree: Tree) => Object.keys(tree).filter((name) => !name.startsWith("_"));
  return JSON.stringify(names(a)) === JSON.stringify(names(b));
}

/** At the moment of the exchange the former site waits in the work folder. */
function formerIsKept(project: string): boolean {
  return readdirSync(project)
    .filter((name) => name.startsWith(".filmoteca"))
    .some((name) =>
      readdirSync(join(project, name)).some((part) => existsSync(join(project, name, part, "index.html"))),
    );
}
