// What Framework starts for each loader: gives what `runEntries` has kept, or runs the entry where nothing is
// kept (in the preview). Plain JavaScript, as it starts in a twentieth of the time.
import {createReadStream} from "node:fs";
import {relative, resolve} from "node:path";
import {pathToFileURL} from "node:url";

const entry = process.argv[2];
const kept = process.env.FILMOTECA_ENTRIES;
if (kept) createReadStream(resolve(kept, relative("src", entry))).pipe(process.stdout);
else {
  const {register} = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(resolve(entry)).href);
}
