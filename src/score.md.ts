import {scorePage} from "./pages/score.js";

process.stdout.write(scorePage("en"));
