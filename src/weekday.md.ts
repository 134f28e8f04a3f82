import {weekdayPage} from "./pages/weekday.js";

process.stdout.write(weekdayPage("en"));
