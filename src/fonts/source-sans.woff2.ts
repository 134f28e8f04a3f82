import {streamFile} from "../../loaders/streamFile.js";

await streamFile(
  "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
);
