/** `npm start`: serves the built site on this machine and prints its address. */
import {existsSync} from "node:fs";
import {join} from "node:path";
import {failure} from "../failure.js";
import {projectFolder} from "../projectFolder.js";
import {WrongUse} from "../wrongUse.js";
import {serveFolder} from "./serveFolder.js";

const usage = "PORT=3000 npm start\n";
const site = join(projectFolder, "dist");

try {
  if (!existsSync(join(site, "index.html")))
    throw new Error("There is no built site in dist/: run `npm run build` first.");
  const wanted = Number(process.env.PORT || 3000);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
    throw new WrongUse(`PORT is “${process.env.PORT}”: it has to be a number from 0 to 65535.`);
  const ports = Array.from({length: 20}, (_, i) => wanted + i).filter((port) => port <= 65_535);
  const {url} = await serveFolder(site, ports);
  // An end by a signal would leave the server's temporary files.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(0));
  console.log(`Filmoteca is at ${url} (stop it with Ctrl+C)`);
} catch (error) {
  failure(error, usage);
}
