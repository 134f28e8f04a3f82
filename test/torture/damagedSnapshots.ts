import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import {join} from "node:path";
import {unclear} from "./command.js";
import {below, pick, type Random} from "./random.js";
import type {Part} from "./run.js";
import {anotherWorkshop, type Expected, runData, sameTree, treeOf, workshopIn} from "./workshop.js";

const NO_FOLDER = "a file in place of the folder";

/** A snapshot that is damaged is made again and never published, whatever stands in `hashes.json`. */
export const damagedSnapshots: Part = {
  name: "damaged-snapshots",
  unit: "snapshots",
  goal: 40,
  share: 1,
  async work(run) {
    const workshop = anotherWorkshop(await workshopIn(join(run.folder, "..")), run.folder);
    const {snapshots, sets} = workshop;
    const out = join(run.folder, "out");
    while (run.goesOn()) {
      const index = run.next();
      const random = run.random(index);
      const set = pick(random, sets);
      const folder = join(snapshots, set.key);
      if (!sameTree(treeOf(folder), set.snapshot)) {
        // What could not be mended before is made anew.
        rmSync(snapshots, {recursive: true, force: true});
        await runData(workshop, set, join(run.folder, "before"));
      }
      const done =
        random() < 0.3
          ? spoilHashes(random, join(snapshots, "hashes.json"), set)
          : damage(random, folder, set);
      rmSync(out, {recursive: true, force: true});
      const ended = await runData(workshop, set, out);
      run.tried++;
      // What is no folder was put there by someone: it is not taken away unasked.
      const refused = done === NO_FOLDER && ended.code !== 0 && unclear(ended) === null;
      if (refused) rmSync(folder);
      else if (ended.code !== 0)
        run.tell("fault", index, `${done}: the run ended with ${ended.code}`, ended.stderr);
      else if (!sameTree(treeOf(out), set.out)) run.tell("loss", index, `${done}: the damage was published`);
      else if (!sameTree(treeOf(folder), set.snapshot)) {
        run.tell("fault", index, `${done}: the snapshot was not made again`);
        rmSync(folder, {recursive: true, force: true});
      }
    }
  },
};

/** Damages a snapshot, and says how. */
function damage(random: Random, folder: string, {snapshot}: Expected): string {
  const name = pick(random, Object.keys(snapshot));
  const file = join(folder, name);
  const kind = below(random, 7);
  if (kind === 0) {
    const bytes = readFileSync(file);
    const at = below(random, bytes.length);
    bytes[at] = bytes[at]! ^ (1 << below(random, 8));
    writeFileSync(file, bytes);
    return `byte ${at} of ${name} flipped`;
  }
  if (kind === 1) {
    rmSync(file);
    return `${name} removed`;
  }
  if (kind === 2) {
    const length = below(random, statSync(file).size);
    truncateSync(file, length);
    return `${name} cut to ${length} bytes`;
  }
  if (kind === 3) {
    for (const each of readdirSync(folder)) rmSync(join(folder, each), {recursive: true});
    return "the folder emptied";
  }
  if (kind === 4) {
    rmSync(file);
    mkdirSync(file);
    return `${name} a folder`;
  }
  if (kind === 5) {
    const other = pick(
      random,
      Object.keys(snapshot).filter((each) => snapshot[each] !== snapshot[name]),
    );
    copyFileSync(join(folder, other), file);
    return `${name} a copy of ${other}`;
  }
  rmSync(folder, {recursive: true});
  writeFileSync(folder, "");
  return NO_FOLDER;
}

function spoilHashes(random: Random, file: string, {raw}: Expected): string {
  const path = join(raw, "movies_metadata.csv");
  const {size, mtimeNs, ctimeNs, ino, dev} = statSync(path, {bigint: true});
  const look = [size, mtimeNs, ctimeNs, ino, dev].join(" ");
  const content = pick(random, [
    ...[
      "",
      "null",
      "[]",
      "{",
      "{}",
      "0",
      '"x"',
      "\0\0\0",
      "[[[[",
      JSON.stringify({[path]: null}),
      JSON.stringify({[path]: 5}),
    ],
    JSON.stringify({[path]: {look}}),
    JSON.stringify({[path]: {look, hash: 5}}),
    JSON.stringify({[path]: {look, hash: ""}}),
    JSON.stringify({[path]: {look, hash: null}}),
    JSON.stringify({__proto__: null, constructor: {look, hash: "x"}}),
    "folder",
  ]);
  rmSync(file, {recursive: true, force: true});
  if (content === "folder") mkdirSync(file);
  else writeFileSync(file, content);
  return `hashes.json ${content === "folder" ? "a folder" : `is ${JSON.stringify(content.slice(0, 120))}`}`;
}
