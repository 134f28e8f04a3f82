import {provenancePage} from "../notebooks/provenance/page.js";

process.stdout.write(provenancePage("es"));
