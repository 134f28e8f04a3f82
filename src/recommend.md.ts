import {recommendPage} from "./pages/recommend.js";

process.stdout.write(recommendPage("en"));
