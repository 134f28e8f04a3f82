import {analysisPage} from "../pages/analysis.js";

process.stdout.write(analysisPage("es"));
