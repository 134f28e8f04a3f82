import {downloadsPage} from "../pages/downloads.js";

process.stdout.write(downloadsPage("es"));
