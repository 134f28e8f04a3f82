import {join} from "node:path";
import {parseArgs} from "node:util";
import {dataOptions, dataOptionsOf, dataOptionsUsage} from "../dataOptions.js";
import {failure} from "../failure.js";
import {pipelineSteps} from "../pipelineSteps.js";
import {progress} from "../progress.js";
import {projectFolder} from "../projectFolder.js";
import {throughLinks} from "../publish/throughLinks.js";
import {tell} from "../tell.js";
import {tellQuality} from "../tellQuality.js";
import {userPath} from "../userPath.js";
import {buildSite, siteSteps} from "./buildSite.js";
import {hostFaults, sizeOf} from "./hosts/hostLimits.js";

/**
 * Builds the site into `dist/` as the command line asks, and tells of the data that it shows.
 * @param name how the command is called
 * @returns whether there is a new site
 */
export async function buildCommand(name: string): Promise<boolean> {
  const usage = `${name} -- [--previous DIR] [--packed] [--encoding NAME] [--ratings] [--accept-problems]

  --previous DIR     adds a page that says what changed since a snapshot: a folder that npm run data -- --out wrote,
                     one of .snapshots or a built site, also dist itself; by default what FILMOTECA_PREVIOUS names
  --packed           writes a .gz and a .br beside the engine and what stands as text beside the tables, for nginx and
                     others that send what is packed already; takes a minute the first time
${dataOptionsUsage}`;
  const start = performance.now();
  try {
    const {values} = parseArgs({
      options: {
        previous: {type: "string"},
        packed: {type: "boolean"},
        ...dataOptions,
        help: {type: "boolean", short: "h"},
      },
    });
    if (values.help) {
      process.stdout.write(usage);
      return false;
    }
    const previous = userPath(values.previous) ?? (process.env.FILMOTECA_PREVIOUS || undefined);
    const {packed = false} = values;
    const onStep = progress(pipelineSteps().length + siteSteps.length + (packed ? 1 : 0));
    const snapshot = await buildSite({...dataOptionsOf(values), previous, packed, onStep});
    tellQuality(snapshot);
    for (const fault of hostFaults(sizeOf(throughLinks(join(projectFolder, "dist"))))) tell(fault);
    process.stderr.write(`The site is in dist/ (${((performance.now() - start) / 1000).toFixed(1)} s).\n`);
    return true;
  } catch (error) {
    failure(error, usage);
    return false;
  }
}
