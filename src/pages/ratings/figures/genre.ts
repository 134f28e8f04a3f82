import {genreChoices} from "../../../controls/genreChoices.js";
import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {keepFocus} from "../../../dom/keepFocus.js";
import {EngineError} from "../../../engine/engineError.js";
import {failureView} from "../../../layout/failureView.js";
import type {PageContext} from "../../../layout/pageContext.js";
import {engineControls} from "../../../notebook/engineControls.js";
import {onceReady} from "../../../notebook/onceReady.js";
import type {RatingsAnalysis} from "../analysis.js";
import type {ChosenGenre} from "../chosenGenre.js";
import {ratingsText} from "../text.js";

/** The choice of a genre, which all figures follow. */
export function genreControl({genres}: RatingsAnalysis, chosen: ChosenGenre, page: PageContext): HTMLElement {
  const {lang, engine} = page;
  const text = ratingsText[lang].genre;
  const {asked} = chosen;
  const status = el("div", {class: "hint", role: "status"}, text.hint);
  const replace = (content: Node | string) => {
    const restoreFocus = keepFocus([status]);
    status.replaceChildren(content);
    restoreFocus();
  };
  const choose = async (genre: string) => {
    try {
      await chosen.choose(genre === "" ? null : genre);
      replace(text.hint);
    } catch (error) {
      if (!(error instanceof EngineError)) reportError(error);
      const retry = () => void choose(genre);
      replace(failureView(error, {lang, otherwise: text.failed, retry}));
    }
  };
  const select = selectControl({
    label: text.label,
    choices: [{value: "", label: text.all}, ...genreChoices(genres, lang)],
    value: asked ?? "",
    onChange: choose,
  });
  if (asked !== null) onceReady(engine, () => choose(asked));
  return el("div", {}, engineControls(page, select), status);
}
