import type {PageContext} from "../../layout/pageContext.js";
import {openNotebook} from "../../notebook/openNotebook.js";
import type {WordsAnalysis} from "./analysis.js";
import {cloudFigure} from "./figures/cloud.js";
import {contrastFigure} from "./figures/contrast.js";
import {keywordMatrixFigure} from "./figures/keywordMatrix.js";
import {keywordPairsFigure} from "./figures/keywordPairs.js";
import {markedFigure} from "./figures/marked.js";
import {taglineLengthFigure, taglineShareFigure, taglineWordsFigure} from "./figures/taglines.js";

export function show(page: PageContext): Promise<void> {
  const {lang} = page;
  return openNotebook<WordsAnalysis>(page, {
    cloud: (data) => cloudFigure(data, lang),
    contrast: (data) => contrastFigure(data, lang),
    marked: (data) => markedFigure(data, lang),
    "tagline-share": (data) => taglineShareFigure(data, lang),
    "tagline-length": (data) => taglineLengthFigure(data, lang),
    "tagline-words": (data) => taglineWordsFigure(data, lang),
    "keyword-matrix": (data) => keywordMatrixFigure(data, lang),
    "keyword-pairs": (data) => keywordPairsFigure(data, lang),
  });
}
