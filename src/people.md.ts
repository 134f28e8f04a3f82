import {peoplePage} from "./notebooks/people/page.js";

process.stdout.write(peoplePage("en"));
