import {createReadStream} from "node:fs";

createReadStream("node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2").pipe(
  process.stdout,
);
