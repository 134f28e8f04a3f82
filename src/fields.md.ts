import {fieldsPage} from "./notebooks/fields/page.js";

process.stdout.write(fieldsPage("en"));
