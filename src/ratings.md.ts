import {ratingsPage} from "./notebooks/ratings/page.js";

process.stdout.write(ratingsPage("en"));
