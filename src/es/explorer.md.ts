import {explorerPage} from "../notebooks/explorer/page.js";

process.stdout.write(explorerPage("es"));
