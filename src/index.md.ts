import {homePage} from "./pages/home.js";

process.stdout.write(homePage("en"));
