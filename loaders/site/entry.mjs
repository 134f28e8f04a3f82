// What Framework starts for each entry that its cache does not have: in the preview, for all of them.
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {register} from "tsx/esm/api";

register();
await import(pathToFileURL(resolve(process.argv[2])).href);
