import {combobox} from "../controls/combobox.js";
import type {PageContext} from "../layout/pageContext.js";
import {suggestFilms} from "../queries/suggestFilms.js";
import {filmName} from "../sentences/filmName.js";
import {filmText} from "../text/film.js";
import {cleanInput, longestInput} from "./cleanInput.js";
import type {Parameters} from "./outcome.js";
import type {AskingPage} from "./questionPage.js";

/** Makes the field of a film question suggest titles; a chosen one is asked by its id. */
export function suggestTitles(page: PageContext, {input, ask}: AskingPage): void {
  const text = filmText[page.lang];
  combobox<{name: string; note: string; parameters: Parameters}>(input, {
    label: text.label,
    noMatch: text.noMatch,
    pick: ({parameters}) => ask(parameters),
    async suggest(typed) {
      if (!page.engine.mayGuess()) return null;
      const {rows} = await page.engine.query(suggestFilms(cleanInput(typed).slice(0, longestInput)));
      return rows.map((film) => ({
        name: filmName(film, page.lang),
        note: String(film.release_year),
        parameters: {id: String(film.id)},
      }));
    },
  });
}
