import type {PageContext} from "../../layout/pageContext.js";
import {openNotebook} from "../../notebook/openNotebook.js";
import type {FieldsAnalysis} from "./analysis.js";
import {fieldFigure} from "./figures/field.js";
import {knownFigure} from "./figures/known.js";
import {outFigure} from "./figures/out.js";
import {powerFigure} from "./figures/power.js";
import {ratingsFigure} from "./figures/ratings.js";
import {redundancyFigure} from "./figures/redundancy.js";
import {weakFigure} from "./figures/weak.js";

export function show(page: PageContext): Promise<void> {
  const {lang} = page;
  return openNotebook<FieldsAnalysis>(page, {
    power: (data) => powerFigure(data, lang),
    redundancy: (data) => redundancyFigure(data, lang),
    field: (data) => fieldFigure(data, lang),
    out: (data) => outFigure(data, lang),
    known: (data) => knownFigure(data, lang),
    weak: (data) => weakFigure(data, lang),
    ratings: (data) => ratingsFigure(data, lang),
  });
}
