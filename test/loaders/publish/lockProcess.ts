import {existsSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {replaceFolder} from "../../../loaders/publish/replaceFolder.js";

/**
 * Makes a folder with a file that tells a word: `tsx lockProcess.ts FOLDER WORD`. While there is a file `wait` beside the folder, it is
 * still at it.
 */
const [folder, word] = process.argv.slice(2);
await replaceFolder(folder!, async (staging) => {
  writeFileSync(join(staging, "word"), word!);
  process.stdout.write("begun\n");
  while (existsSync(`${folder}-wait`)) await setTimeout(20);
  writeFileSync(join(staging, "again"), word!);
});
