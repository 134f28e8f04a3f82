import {parseArgs} from "node:util";
import {currentSnapshot} from "./currentSnapshot.js";
import {failure} from "./failure.js";
import {pipeline} from "./pipeline.js";
import {pipelineSteps} from "./pipelineSteps.js";
import {progress} from "./progress.js";
import {exportSnapshot, refuseForeignFiles} from "./publish/exportSnapshot.js";

const usage = `npm run data -- [--raw DIR] [--out DIR] [--only tables]

Makes the snapshot of the raw data, or does nothing where it is there already, and prints its folder.
  --raw DIR      folder with movies_metadata.csv (or movies_dataset.csv), credits.csv and, if there is one,
                 keywords.csv; by default FILMOTECA_RAW, else data/raw, else the sample
  --out DIR      writes the files of the snapshot into this folder as well
  --only tables  stops before the recommendations
`;

try {
  const {values} = parseArgs({
    options: {
      raw: {type: "string"},
      out: {type: "string"},
      only: {type: "string"},
      help: {type: "boolean", short: "h"},
    },
  });
  if (values.only !== undefined && values.only !== "tables") {
    const message = `--only ${values.only} is unknown: it can only be "tables".`;
    throw Object.assign(new Error(message), {code: "ERR_PARSE_ARGS_INVALID_OPTION_VALUE"});
  }
  if (values.help) process.stdout.write(usage);
  else await run({raw: values.raw, out: values.out, only: values.only});
} catch (error) {
  failure(error, usage);
}

async function run(asked: {raw?: string | undefined; out?: string | undefined; only?: "tables" | undefined}) {
  const {raw, out, only} = asked;
  if (out !== undefined) refuseForeignFiles(out);
  const {step, done} = progress(pipelineSteps(only).length);
  const folder =
    raw === undefined && only === undefined
      ? await currentSnapshot(step)
      : await pipeline({raw, only, onStep: step});
  done();
  if (out !== undefined) await exportSnapshot(folder, out);
  process.stdout.write(`${out ?? folder}\n`);
}
