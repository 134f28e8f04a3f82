import {actorPage} from "../pages/actor.js";

process.stdout.write(actorPage("es"));
