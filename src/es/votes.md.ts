import {votesPage} from "../pages/votes.js";

process.stdout.write(votesPage("es"));
