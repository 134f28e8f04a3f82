import {streamFile} from "../../loaders/streamFile.js";

await streamFile(
  "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
);
