import type {PageContext} from "../../layout/pageContext.js";
import {openNotebook} from "../../notebook/openNotebook.js";
import type {PeopleAnalysis} from "./analysis.js";
import {careersFigure} from "./figures/careers.js";
import {mostFigure} from "./figures/most.js";
import {officialFigure} from "./figures/official.js";
import {ratingsFigure} from "./figures/ratings.js";
import {returnsFigure} from "./figures/returns.js";
import {tiesFigure} from "./figures/ties.js";

/** Draws the figures of the notebook of people. */
export function show(page: PageContext): Promise<void> {
  return openNotebook<PeopleAnalysis>(page, {
    returns: (data) => returnsFigure(page, data),
    official: (data) => officialFigure(page, data),
    ratings: (data) => ratingsFigure(page, data),
    most: (data) => mostFigure(page, data),
    careers: (data) => careersFigure(page, data),
    ties: (data) => tiesFigure(page, data),
  });
}
