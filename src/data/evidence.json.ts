import {readFileSync} from "node:fs";
import {evidenceFile} from "../pages/evidence.js";

process.stdout.write(readFileSync(evidenceFile));
