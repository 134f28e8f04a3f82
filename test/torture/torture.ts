/** `npm run torture`: looks for what breaks, in temporary folders, until the time is up. See `usage`. */
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {failure} from "../../loaders/failure.js";
import {WrongUse} from "../../loaders/wrongUse.js";
import {parts} from "./parts.js";
import {torture} from "./tortureParts.js";

const usage = `npm run torture -- [--minutes N] [--seed N] [--part NAME [--index N]]

Tries generated and damaged files, kills, a full disk, simultaneous builds, damaged snapshots, hostile requests and
hostile texts, all in temporary folders, and prints what must not be.
  --minutes N   how long, 20 by default
  --seed N      the same inputs as in a run that printed this seed
  --part NAME   only one of ${parts.map(({name}) => name).join(", ")}
  --index N     only this input of the part
`;

try {
  const {values} = parseArgs({
    options: {
      minutes: {type: "string", default: "20"},
      seed: {type: "string", default: String(Date.now() % 1_000_000_007)},
      part: {type: "string"},
      index: {type: "string"},
      help: {type: "boolean", short: "h"},
    },
  });
  const number = (name: "minutes" | "seed" | "index", value: string): number => {
    if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
    throw new WrongUse(`--${name} ${value} is not a number.`);
  };
  const chosen = parts.filter(({name}) => values.part === undefined || name === values.part);
  if (chosen.length === 0) {
    throw new WrongUse(`There is no part ${values.part}.`);
  }
  if (values.help) process.stdout.write(usage);
  else {
    const folder = mkdtempSync(join(tmpdir(), "filmoteca-torture-"));
    try {
      const sound = await torture(chosen, {
        minutes: number("minutes", values.minutes),
        seed: number("seed", values.seed),
        only: values.index === undefined ? null : number("index", values.index),
        folder,
        print: (line) => void process.stdout.write(`${line}\n`),
      });
      if (!sound) process.exitCode = 1;
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  }
} catch (error) {
  failure(error, usage);
}
