import {parseArgs} from "node:util";
import {currentSnapshot} from "./currentSnapshot.js";
import {type DataOptions, dataOptions, dataOptionsOf, dataOptionsUsage} from "./dataOptions.js";
import {failure} from "./failure.js";
import {pipeline} from "./pipeline.js";
import {pipelineSteps} from "./pipelineSteps.js";
import {progress} from "./progress.js";
import {exportSnapshot} from "./publish/exportSnapshot.js";
import {refuseOut} from "./refuseOut.js";
import {tellQuality} from "./tellQuality.js";
import {userPath} from "./userPath.js";
import {WrongUse} from "./wrongUse.js";

const usage = `npm run data -- [--raw DIR] [--out DIR] [--only tables] [--encoding NAME] [--ratings] [--accept-problems]

Makes the snapshot of the raw data, or does nothing where it is there already, prints its folder and, on standard
error, what was read, kept and left out.
  --raw DIR          folder with movies_metadata.csv (or movies_dataset.csv), credits.csv and, if they are there,
                     keywords.csv and titles.csv; by default FILMOTECA_RAW, else data/raw, else the sample
  --out DIR          writes the files of the snapshot into this folder as well
  --only tables      stops before the recommendations
${dataOptionsUsage}`;

try {
  const {values} = parseArgs({
    options: {
      raw: {type: "string"},
      out: {type: "string"},
      only: {type: "string"},
      ...dataOptions,
      help: {type: "boolean", short: "h"},
    },
  });
  const {only} = values;
  const [raw, out] = [values.raw, values.out].map(userPath);
  if (only !== undefined && only !== "tables") {
    throw new WrongUse(`--only ${only} is unknown: it can only be "tables".`);
  }
  if (values.help) process.stdout.write(usage);
  else await run({raw, out, only, ...dataOptionsOf(values)});
} catch (error) {
  failure(error, usage);
}

async function run(
  asked: {
    readonly raw?: string | undefined;
    readonly out?: string | undefined;
    readonly only?: "tables" | undefined;
  } & DataOptions,
) {
  const {raw, out, only, ...options} = asked;
  if (out !== undefined) refuseOut(out, raw);
  const onStep = progress(pipelineSteps(only).length);
  const folder =
    raw === undefined && only === undefined
      ? await currentSnapshot({...options, onStep})
      : await pipeline({...options, raw, only, onStep});
  if (out !== undefined) await exportSnapshot(folder, out);
  tellQuality(folder);
  process.stdout.write(`${out ?? folder}\n`);
}
