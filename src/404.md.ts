import {notFoundPage} from "./pages/notFound.js";

process.stdout.write(notFoundPage());
