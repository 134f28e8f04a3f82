import {el} from "../../dom/el.js";
import type {PageContext} from "../../layout/pageContext.js";
import {openNotebook} from "../../notebook/openNotebook.js";
import type {RatingsAnalysis} from "./analysis.js";
import {type Choice, type ChosenGenre, chosenGenre} from "./chosenGenre.js";
import {bestFigure} from "./figures/best.js";
import {genreControl} from "./figures/genre.js";
import {meansFigure, spreadFigure} from "./figures/means.js";
import {popularFigure, popularYearFigure} from "./figures/popular.js";
import {tailFigures} from "./figures/tail.js";
import {togetherFigure} from "./figures/together.js";

export function show(page: PageContext): Promise<void> {
  const {lang} = page;
  let chosen: ChosenGenre | undefined;
  const choiceOf = (data: RatingsAnalysis) => {
    chosen ??= chosenGenre(data, page);
    return chosen;
  };
  /** A figure that follows the choice of the genre; empty where it has nothing to show. */
  const following = (make: (choice: Choice, data: RatingsAnalysis) => HTMLElement | null) => {
    return (data: RatingsAnalysis) => {
      const place = el("div");
      const draw = (choice: Choice) => place.replaceChildren(make(choice, data) ?? "");
      draw(choiceOf(data).choice);
      choiceOf(data).onChange(draw);
      return place;
    };
  };
  return openNotebook<RatingsAnalysis>(page, {
    genre: (data) => genreControl(data, choiceOf(data), page),
    tail: (data) => tailFigures(choiceOf(data), lang),
    means: following((choice) => meansFigure(choice, lang)),
    spread: following((choice) => spreadFigure(choice, lang)),
    best: (data) => bestFigure(data, choiceOf(data), lang),
    popular: following((choice, data) => popularFigure(data, choice, lang)),
    "popular-year": following((choice, data) => popularYearFigure(data, choice, lang)),
    together: (data) => togetherFigure(data, choiceOf(data), page),
  });
}
