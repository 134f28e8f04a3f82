import {parameter} from "../loaders/parameter.js";
import {renderPage} from "./pages/renderPage.js";

process.stdout.write(await renderPage(parameter("page"), "en"));
