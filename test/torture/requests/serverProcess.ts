import {serveFolder} from "../../../loaders/site/serveFolder.js";

/** Serves a folder as `npm start` does, in a process of its own: `serverProcess.ts FOLDER`. Sends its address. */
const {url} = await serveFolder(process.argv[2]!, [0]);
process.send?.(url);
process.on("disconnect", () => process.exit());
