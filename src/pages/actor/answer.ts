import {personQuestion} from "../../answers/person/answer.js";

export const question = personQuestion("actors");
