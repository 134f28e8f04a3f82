import {wordsPage} from "./notebooks/words/page.js";

process.stdout.write(wordsPage("en"));
