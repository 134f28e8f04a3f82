import {parseArgs} from "node:util";
import {rawSet} from "./rawSet.js";
import {coldRun} from "./timed.js";

/**
 * Prints the peak memory of the pipeline without recommendations, as a whole process, on generated raw sets of the
 * sizes given, by default the published one and 8 times it, as a Markdown table. `npx tsx bench/memory.ts [1x 8x]`
 */
const {positionals} = parseArgs({allowPositionals: true});
const sizes = positionals.length > 0 ? positionals : ["1x", "8x"];
console.log("| size | peak MB | s |\n| --- | ---: | ---: |");
for (const size of sizes) {
  const {megabytes, seconds} = await coldRun(rawSet(Number(size.replace(/x$/, ""))));
  console.log(`| ${size} | ${megabytes.toFixed(0)} | ${seconds.toFixed(1)} |`);
}
