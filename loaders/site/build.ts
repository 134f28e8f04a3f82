import {buildCommand} from "./buildCommand.js";

/** `npm run build`: the whole site in `dist/`, from the data that there are. */
await buildCommand("npm run build");
