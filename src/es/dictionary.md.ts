import {dictionaryPage} from "../notebooks/dictionary/page.js";

process.stdout.write(dictionaryPage("es"));
