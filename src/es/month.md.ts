import {monthPage} from "../pages/month.js";

process.stdout.write(monthPage("es"));
