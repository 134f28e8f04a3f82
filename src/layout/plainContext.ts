import type {Language} from "../format/language.js";
import {dataEnd} from "./dataEnd.js";
import type {PageContext} from "./pageContext.js";

/** What the code of a page without an engine is given. */
export type PlainContext = Pick<PageContext, "lang" | "dataEnd">;

/** Called by the block of code that `pageSource` writes. */
export function plainContext(lang: Language): PlainContext {
  return {lang, dataEnd: dataEnd()};
}
