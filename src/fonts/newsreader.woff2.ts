import {streamFile} from "../../loaders/streamFile.js";

await streamFile("node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2");
