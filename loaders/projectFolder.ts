import {fileURLToPath} from "node:url";

/** The project's folder, wherever a command is started. */
export const projectFolder = fileURLToPath(new URL("../", import.meta.url));
