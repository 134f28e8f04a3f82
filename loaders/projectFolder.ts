import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/** The project's folder, wherever a command is started. */
// Without `URL`, which is another one in tests with a document.
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), "../");
