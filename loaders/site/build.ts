/** `npm run build`: the whole site in `dist/`, from the data that there are. */
import {failure} from "../failure.js";
import {pipelineSteps} from "../pipelineSteps.js";
import {progress} from "../progress.js";
import {buildSite, siteSteps} from "./buildSite.js";

const usage = "npm run build\n";
const start = performance.now();
const {step, done} = progress(pipelineSteps().length + siteSteps.length);
try {
  await buildSite(step);
  done();
  process.stderr.write(`The site is in dist/ (${((performance.now() - start) / 1000).toFixed(1)} s).\n`);
} catch (error) {
  done();
  failure(error, usage);
}
