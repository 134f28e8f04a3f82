import {publishSteps} from "./publish/publishSteps.js";
import {tablesOf} from "./schema.js";

/** The steps from the raw files to the snapshot, in order. Apart from the pipeline, as it is slow to load. */
export function pipelineSteps(only?: "tables"): readonly string[] {
  return [
    "read the raw files",
    "make the tables",
    ...(only === "tables" ? [] : ["recommend five films for every film"]),
    ...publishSteps(tablesOf(only)),
    "put the snapshot in place",
  ];
}
