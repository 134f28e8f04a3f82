import {comparePage} from "./notebooks/compare/page.js";

process.stdout.write(comparePage("en"));
