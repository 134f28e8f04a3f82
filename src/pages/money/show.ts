import type {PageContext} from "../../layout/pageContext.js";
import {openNotebook} from "../../notebook/openNotebook.js";
import type {MoneyAnalysis} from "./analysis.js";
import {concentrationFigure} from "./figures/concentrationFigure.js";
import {groupsFigure} from "./figures/groupsFigure.js";
import {knownFigure} from "./figures/knownFigure.js";
import {modelFigure} from "./figures/modelFigure.js";
import {monthsFigure} from "./figures/monthsFigure.js";
import {peopleFigure} from "./figures/peopleFigure.js";
import {personFigure} from "./figures/personFigure.js";
import {scatterFigure} from "./figures/scatterFigure.js";
import {sizesFigure} from "./figures/sizesFigure.js";
import {suspectFigure} from "./figures/suspectFigure.js";
import {totalsFigure} from "./figures/totalsFigure.js";
import {whoFigure} from "./figures/whoFigure.js";
import {type Selections, selections} from "./selection.js";

export function show(page: PageContext): Promise<void> {
  const {lang} = page;
  // One selection for the figures that follow it.
  let shared: Selections | null = null;
  const selected = (data: MoneyAnalysis) => (shared ??= selections(page, data.choices));
  return openNotebook<MoneyAnalysis>(page, {
    known: (data) => knownFigure(data, lang),
    who: (data) => whoFigure(data, lang),
    sizes: (data) => sizesFigure(data, lang),
    scatter: (data) => scatterFigure(data, page, selected(data)),
    groups: (data) => groupsFigure(data, lang, selected(data)),
    totals: (data) => totalsFigure(data, lang),
    months: (data) => monthsFigure(data, lang),
    model: (data) => modelFigure(data, lang),
    concentration: (data) => concentrationFigure(data, lang),
    suspect: (data) => suspectFigure(data, lang),
    person: (data) => personFigure(data, lang),
    people: (data) => peopleFigure(data, lang),
  });
}
