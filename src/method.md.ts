import {methodPage} from "./pages/method.js";

process.stdout.write(methodPage("en"));
