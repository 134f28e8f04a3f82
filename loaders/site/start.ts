import {buildCommand} from "./buildCommand.js";

/** `npm start`: builds the site and serves it. */
if (await buildCommand("npm start")) await import("./serve.js");
