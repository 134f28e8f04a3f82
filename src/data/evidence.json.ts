import {readFileSync} from "node:fs";
import {evidenceFile} from "../answers/recommendation/evidence.js";

process.stdout.write(readFileSync(evidenceFile));
