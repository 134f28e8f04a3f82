/** What makes the JSON files of pages, in one module, as it is loaded late. */
export {methodJson} from "./methodJson.js";
export {questionsJson} from "./questionsJson.js";
