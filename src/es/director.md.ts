import {directorPage} from "../pages/director.js";

process.stdout.write(directorPage("es"));
