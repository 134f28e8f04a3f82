import {publishSteps} from "./publish/publishSteps.js";

/** The steps from the raw files to the snapshot, in order. Apart from the pipeline, as it is slow to load. */
export const pipelineSteps: readonly string[] = [
  "read the raw files",
  "make the tables",
  ...publishSteps,
  "put the snapshot in place",
];
