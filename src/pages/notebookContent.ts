import type {Filled} from "../document/fillDocument.js";
import type {Language} from "../format/language.js";
import type {NotebookName} from "../text/notebooks.js";
import {content as compare} from "./compare/page.js";
import {content as dictionary} from "./dictionary/page.js";
import {content as explorer} from "./explorer/page.js";
import {content as fields} from "./fields/page.js";
import {content as languages} from "./languages/page.js";
import {content as money} from "./money/page.js";
import {content as people} from "./people/page.js";
import {content as provenance} from "./provenance/page.js";
import {content as ratings} from "./ratings/page.js";
import {content as time} from "./time/page.js";
import {content as words} from "./words/page.js";

/** The documents of the notebooks with their figures; in page loaders only. */
const contents: Readonly<Record<NotebookName, (lang: Language) => Filled>> = {
  provenance,
  money,
  time,
  languages,
  words,
  ratings,
  people,
  fields,
  compare,
  explorer,
  dictionary,
};

/** A notebook's document with its figures. */
export function notebookContent(name: NotebookName, lang: Language): Filled {
  return contents[name](lang);
}
