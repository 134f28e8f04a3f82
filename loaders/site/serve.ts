/** `npm start`: serves the built site on this machine and prints its address. */
import {existsSync} from "node:fs";
import {serveFolder} from "./serveFolder.js";

if (!existsSync("dist/index.html")) {
  console.error("There is no built site in dist/: run `npm run build` first.");
  process.exit(1);
}
const wanted = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`PORT is “${process.env.PORT}”: it has to be a number from 0 to 65535.`);
  process.exit(1);
}
const ports = Array.from({length: 20}, (_, i) => wanted + i).filter((port) => port <= 65_535);
const {url} = await serveFolder("dist", ports);
console.log(`Filmoteca is at ${url} (stop it with Ctrl+C)`);
