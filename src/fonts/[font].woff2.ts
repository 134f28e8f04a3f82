import {parameter} from "../../loaders/parameter.js";
import {streamFile} from "../../loaders/streamFile.js";
import {fonts} from "../layout/fonts.js";

await streamFile(fonts[parameter("font")] ?? "");
