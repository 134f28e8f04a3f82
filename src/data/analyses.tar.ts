import {streamAnalyses} from "../../loaders/streamAnalyses.js";

await streamAnalyses();
