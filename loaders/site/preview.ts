/** `npm run dev`: Framework's preview, which shows a change of the source at once. */
import {resolve} from "node:path";
import {makeAnalyses} from "../analyse/makeAnalyses.js";
import {currentSnapshot} from "../currentSnapshot.js";
import {clearCache} from "./cache.js";
import {runFramework} from "./runFramework.js";

const snapshot = resolve(await currentSnapshot());
const analyses = await makeAnalyses(snapshot);
clearCache();
await runFramework(
  ["preview", "--no-open"],
  {FILMOTECA_SNAPSHOT: snapshot, FILMOTECA_ANALYSES: analyses, FILMOTECA_OUTPUT: "dist"},
  false,
);
