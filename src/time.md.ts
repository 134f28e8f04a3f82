import {timePage} from "./notebooks/time/page.js";

process.stdout.write(timePage("en"));
