import {el} from "../../../components/el.js";
import {engineControls} from "../../../components/notebook/engineControls.js";
import {onceReady} from "../../../components/notebook/onceReady.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import type {OpenPage} from "../../../frame/openPage.js";
import {genreName} from "../../../text/genres.js";
import type {RatingsAnalysis} from "../analysis.js";
import type {ChosenGenre} from "../chosenGenre.js";
import {ratingsText} from "../text.js";

/** The choice of a genre, which all figures follow. */
export function genreControl({genres}: RatingsAnalysis, chosen: ChosenGenre, page: OpenPage): HTMLElement {
  const {lang, engine} = page;
  const text = ratingsText[lang].genre;
  const {asked} = chosen;
  const status = el("p", {class: "hint", role: "status"}, text.hint);
  const choose = async (genre: string) => {
    try {
      await chosen.choose(genre === "" ? null : genre);
      status.textContent = text.hint;
    } catch {
      status.textContent = text.failed;
    }
  };
  const choices = genres
    .map((genre) => ({value: genre, label: genreName(genre, lang)}))
    .sort((a, b) => a.label.localeCompare(b.label, lang));
  const select = selectControl({
    label: text.label,
    choices: [{value: "", label: text.all}, ...choices],
    value: asked ?? "",
    onChange: choose,
  });
  if (asked !== null) onceReady(engine, () => choose(asked));
  return el("div", {}, engineControls(page, select), status);
}
