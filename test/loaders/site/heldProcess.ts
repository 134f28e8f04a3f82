import {takeLock} from "../../../loaders/publish/takeLock.js";
import {spawnUnderLock} from "../../../loaders/site/spawnUnderLock.js";

/** Takes a lock and starts a child under it that would never end: `tsx heldProcess.ts LOCK`. Prints the child's number. */
const lock = await takeLock(process.argv[2]!, null);
if (typeof lock === "string") throw new Error(`The lock is ${lock}.`);
spawnUnderLock(["-e", "console.log(process.pid); setInterval(() => {}, 1000)"], {}, "inherit", lock);
