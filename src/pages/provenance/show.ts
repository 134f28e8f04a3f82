import type {PageContext} from "../../layout/pageContext.js";
import {openNotebook} from "../../notebook/openNotebook.js";
import type {ProvenanceAnalysis} from "./analysis.js";
import {choiceFigure} from "./figures/choice.js";
import {cutFigure} from "./figures/cut.js";
import {flowFigure} from "./figures/flow.js";
import {missingFigure} from "./figures/missing.js";
import {orderFigure} from "./figures/order.js";
import {repeatedFigure} from "./figures/repeated.js";
import {togetherFigure} from "./figures/together.js";

export function show(page: PageContext): Promise<void> {
  const {lang} = page;
  return openNotebook<ProvenanceAnalysis>(page, {
    flow: (data) => flowFigure(data, lang),
    cut: (data) => cutFigure(data, lang),
    repeated: (data) => repeatedFigure(data, lang),
    missing: (data) => missingFigure(data, lang),
    order: (data) => orderFigure(data, lang),
    together: (data) => togetherFigure(data, lang),
    choice: (data) => choiceFigure(data, page),
  });
}
