/** `npm run dev`: Framework's preview, which shows a change of the source at once. */
import {resolve} from "node:path";
import {currentSnapshot} from "../currentSnapshot.js";
import {runFramework} from "./runFramework.js";

const snapshot = resolve(await currentSnapshot());
await runFramework(["preview", "--no-open"], {snapshot, output: "dist", quiet: false});
