import {languagesPage} from "../notebooks/languages/page.js";

process.stdout.write(languagesPage("es"));
