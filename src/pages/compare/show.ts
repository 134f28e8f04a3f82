import type {PageContext} from "../../layout/pageContext.js";
import {openNotebook} from "../../notebook/openNotebook.js";
import type {CompareAnalysis} from "./analysis.js";
import {pairFigure} from "./figures/pair.js";
import {sequelsFigure} from "./figures/sequels.js";

/** Makes the page of comparisons live. */
export function show(page: PageContext): Promise<void> {
  return openNotebook<CompareAnalysis>(page, {
    pair: (data) => pairFigure(page, data),
    sequels: (data) => sequelsFigure(data, page.lang),
  });
}
