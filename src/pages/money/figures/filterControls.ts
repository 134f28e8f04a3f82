import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {decadeName} from "../../../format/decadeName.js";
import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import type {PageContext} from "../../../layout/pageContext.js";
import {engineControls} from "../../../notebook/engineControls.js";
import type {Choices} from "../analysis.js";
import {moneyFigureText} from "../figureText.js";
import {moneyLanguage} from "../names.js";
import {allFilms, type ReturnFilter} from "../queries/filmsWithReturn.js";
import {type Selections, voteChoices} from "../selection.js";

/** What the reader selects films by: genre, original language, decades, votes. The engine does it. */
export function filterControls(page: PageContext, choices: Choices, selections: Selections): HTMLElement {
  const {lang} = page;
  const text = moneyFigureText[lang].filter;
  const number = format(lang).number;
  const select = (
    label: string,
    field: keyof ReturnFilter,
    all: string | null,
    list: readonly {readonly value: string; readonly label: string}[],
    read: (value: string) => string | number,
    given: string | number | null,
  ) =>
    selectControl<string>({
      label,
      choices: [...(all === null ? [] : [{value: "", label: all}]), ...list],
      value: String(given ?? ""),
      onChange: (value) => {
        selections.choose({[field]: value === "" || value === String(open[field]) ? null : read(value)});
      },
    });
  const named = (name: string, films: number) => text.choice({name, films: number(films)});
  const decades = choices.decades.map((decade) => ({
    value: String(decade),
    label: decadeName(decade, lang),
  }));
  const open: Readonly<Record<keyof ReturnFilter, number | null>> = {
    genre: null,
    language: null,
    votes: null,
    from: choices.decades[0] ?? null,
    to: choices.decades.at(-1) ?? null,
  };
  const fill = () => {
    const filter = selections.filter();
    return [
      select(
        text.genre,
        "genre",
        text.anyGenre,
        choices.genres.map(({value, films}) => ({value, label: named(genreName(value, lang), films)})),
        String,
        filter.genre,
      ),
      select(
        text.language,
        "language",
        text.anyLanguage,
        choices.languages.map(({value, films}) => ({value, label: named(moneyLanguage(value, lang), films)})),
        String,
        filter.language,
      ),
      select(text.from, "from", null, decades, Number, filter.from ?? open.from),
      select(text.to, "to", null, decades, Number, filter.to ?? open.to),
      select(
        text.votes,
        "votes",
        text.anyVotes,
        voteChoices.map((value) => ({value: String(value), label: number(value)})),
        Number,
        filter.votes,
      ),
    ];
  };
  const fields = el("div", {class: "money-fields"}, ...fill());
  const reset = el("button", {class: "button-quiet", type: "button"}, text.reset);
  reset.addEventListener("click", () => {
    selections.choose(allFilms);
    fields.replaceChildren(...fill());
  });
  return el("div", {id: "selection"}, engineControls(page, fields, reset));
}
