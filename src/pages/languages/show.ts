import type {PageContext} from "../../layout/pageContext.js";
import {openNotebook} from "../../notebook/openNotebook.js";
import type {LanguagesAnalysis} from "./analysis.js";
import {choiceFigure} from "./figures/choiceFigure.js";
import {countriesFigure} from "./figures/countriesFigure.js";
import {decadesFigure} from "./figures/decadesFigure.js";
import {guestsFigure} from "./figures/guestsFigure.js";
import {linesFigure} from "./figures/linesFigure.js";
import {matrixFigure} from "./figures/matrixFigure.js";
import {originalsFigure} from "./figures/originalsFigure.js";
import {pairsFigure} from "./figures/pairsFigure.js";
import {rankFigure} from "./figures/rankFigure.js";
import {regionDecadesFigure} from "./figures/regionDecadesFigure.js";
import {regionsFigure} from "./figures/regionsFigure.js";
import {sharesFigure} from "./figures/sharesFigure.js";
import {spokenFigure} from "./figures/spokenFigure.js";

export function show(page: PageContext): Promise<void> {
  const {lang} = page;
  return openNotebook<LanguagesAnalysis>(page, {
    originals: (data) => originalsFigure(data, lang),
    rank: (data) => rankFigure(data, lang),
    choice: (data) => choiceFigure(data, page),
    spoken: (data) => spokenFigure(data, lang),
    guests: (data) => guestsFigure(data, lang),
    countries: (data) => countriesFigure(data, lang),
    regions: (data) => regionsFigure(data, lang),
    "region-decades": (data) => regionDecadesFigure(data, lang),
    matrix: (data) => matrixFigure(data, lang),
    pairs: (data) => pairsFigure(data, lang),
    shares: (data) => sharesFigure(data, lang),
    decades: (data) => decadesFigure(data, lang),
    lines: (data) => linesFigure(data, lang),
  });
}
