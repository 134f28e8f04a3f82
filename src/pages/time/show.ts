import type {PageContext} from "../../layout/pageContext.js";
import {openNotebook} from "../../notebook/openNotebook.js";
import type {TimeAnalysis} from "./analysis.js";
import {calendarFigure} from "./figures/calendarFigure.js";
import {choiceFigure} from "./figures/choiceFigure.js";
import {genrePairsFigure} from "./figures/genrePairsFigure.js";
import {genresFigure} from "./figures/genresFigure.js";
import {outliersFigure} from "./figures/outliersFigure.js";
import {placeholdersFigure} from "./figures/placeholdersFigure.js";
import {placesFigure} from "./figures/placesFigure.js";
import {runtimesFigure} from "./figures/runtimesFigure.js";
import {seasonsFigure} from "./figures/seasonsFigure.js";
import {yearsFigure} from "./figures/yearsFigure.js";

export function show(page: PageContext): Promise<void> {
  const {lang} = page;
  return openNotebook<TimeAnalysis>(page, {
    months: (data) => calendarFigure(data, "months", lang),
    places: (data) => placesFigure(data, lang),
    placeholders: (data) => placeholdersFigure(data, lang),
    weekdays: (data) => calendarFigure(data, "weekdays", lang),
    years: (data) => yearsFigure(data, lang),
    genres: (data) => genresFigure(data, lang),
    "genre-pairs": (data) => genrePairsFigure(data, lang),
    seasons: (data) => seasonsFigure(data, lang),
    runtimes: (data) => runtimesFigure(data, lang),
    outliers: (data) => outliersFigure(data, lang),
    choice: (data) => choiceFigure(data, page),
  });
}
