import {readFileSync} from "node:fs";
import {evidenceFile} from "../pages/method/evidence.js";

process.stdout.write(readFileSync(evidenceFile));
