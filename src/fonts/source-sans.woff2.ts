import {createReadStream} from "node:fs";

createReadStream(
  "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
).pipe(process.stdout);
