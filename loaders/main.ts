import {parseArgs} from "node:util";
import {check} from "./check.js";
import {checkText} from "./checkText.js";
import {currentSnapshot} from "./currentSnapshot.js";
import {type DataOptions, dataOptions, dataOptionsOf, dataOptionsUsage} from "./dataOptions.js";
import {failure} from "./failure.js";
import {pipeline} from "./pipeline.js";
import {pipelineSteps} from "./pipelineSteps.js";
import {printable} from "./printable.js";
import {progress} from "./progress.js";
import {exportSnapshot} from "./publish/exportSnapshot.js";
import {refuseOut} from "./refuseOut.js";
import {tell} from "./tell.js";
import {tellQuality} from "./tellQuality.js";
import {userPath} from "./userPath.js";
import {WrongUse} from "./wrongUse.js";

const usage = `npm run data -- [--raw DIR] [--out DIR] [--only tables] [--encoding NAME] [--ratings] [--accept-problems]
npm run data -- --check [--json] [--raw DIR] [--encoding NAME] [--ratings]

Makes the snapshot of the raw data, or does nothing where it is there already, prints its folder and, on standard
error, what was read, kept and left out.
  --raw DIR          folder with movies_metadata.csv (or movies_dataset.csv), credits.csv and, if they are there,
                     keywords.csv and titles.csv; by default FILMOTECA_RAW, else data/raw, else the sample
  --out DIR          writes the files of the snapshot into this folder as well
  --only tables      stops before the recommendations
  --check            reads the files and says all that is wrong with them, and what to do, and writes nothing; exit code 3
                     where a build would refuse them
  --json             of --check: the same as JSON on standard output
${dataOptionsUsage}`;

try {
  const {values} = parseArgs({
    options: {
      raw: {type: "string"},
      out: {type: "string"},
      only: {type: "string"},
      check: {type: "boolean"},
      json: {type: "boolean"},
      ...dataOptions,
      help: {type: "boolean", short: "h"},
    },
  });
  const {only} = values;
  const [raw, out] = [values.raw, values.out].map(userPath);
  if (only !== undefined && only !== "tables") {
    throw new WrongUse(`--only ${only} is unknown: it can only be "tables".`);
  }
  if (values.json && !values.check) throw new WrongUse("--json goes with --check.");
  if (values.check && (out !== undefined || only !== undefined || values["accept-problems"])) {
    throw new WrongUse("--check writes nothing: it goes with --raw, --encoding, --ratings and --json only.");
  }
  if (values.help) process.stdout.write(usage);
  else if (values.check) await tellCheck({raw, ...dataOptionsOf(values)}, values.json ?? false);
  else await run({raw, out, only, ...dataOptionsOf(values)});
} catch (error) {
  failure(error, usage);
}

/** Tells what is wrong with a raw folder, and takes the exit code of refused data where a build would refuse it. */
async function tellCheck(options: DataOptions & {readonly raw?: string | undefined}, json: boolean) {
  const found = await check(options);
  const text = checkText(found);
  process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : printable(text));
  if (json) tell(text);
  if (found.verdict === "refused") process.exitCode = 3;
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
