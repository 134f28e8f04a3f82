import {el} from "../../../dom/el.js";
import {filmLink} from "../../../dom/filmLink.js";
import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import {languageName} from "../../../format/languageName.js";
import {filmName} from "../../../sentences/filmName.js";
import {commonText} from "../../../text/common.js";
import type {Explorer} from "../explorer.js";
import type {FilmOrder, SelectedFilm} from "../queries/selectedFilms.js";
import {explorerText} from "../text.js";

export interface FilmsRows {
  readonly node: HTMLElement;
  /** Shows films that stand in an order. */
  fill(films: readonly SelectedFilm[], order: FilmOrder, descending: boolean): void;
}

/** What the alphabet orders; everything else begins with the largest. */
const texts: readonly FilmOrder[] = ["title", "original_language"];

/** The table of the films; its headings choose the order of all films, not only of those shown. */
export function filmsRows(explorer: Explorer): FilmsRows {
  const {lang} = explorer.page;
  const text = explorerText[lang];
  const number = (value: number | null, digits = 0) =>
    value === null ? null : format(lang).number(value, digits);
  const columns: readonly {
    readonly name: FilmOrder | "genres";
    readonly show: (film: SelectedFilm) => string | Node | null;
    readonly numeric?: boolean;
  }[] = [
    {
      name: "title",
      show: ({id, title}) => filmLink({id, name: filmName({id, title}, lang)}),
    },
    {name: "release_date", show: ({release_date}) => release_date},
    {name: "genres", show: ({genres}) => genres.map((genre) => genreName(genre, lang)).join(", ") || null},
    {
      name: "original_language",
      show: ({original_language: code}) => (code === null ? null : languageName(code, lang)),
    },
    {name: "vote_average", show: ({vote_average}) => number(vote_average, 1), numeric: true},
    {name: "vote_count", show: ({vote_count}) => number(vote_count), numeric: true},
    {name: "runtime", show: ({runtime}) => number(runtime), numeric: true},
    {name: "budget", show: ({budget}) => number(budget), numeric: true},
  ];
  const heads = columns.map(({name, numeric}) => {
    const label = text.table.columns[name];
    if (name === "genres") return el("th", {scope: "col"}, label);
    const button = el("button", {type: "button", disabled: true}, label);
    const head = el(
      "th",
      {scope: "col", "aria-sort": "none", class: numeric === true ? "num" : null},
      button,
    );
    head.dataset.order = name;
    button.addEventListener("click", () => {
      const {order, descending} = explorer.view;
      explorer.sort(name, order === name ? !descending : !texts.includes(name));
      mark(explorer.view.order, explorer.view.descending);
    });
    return head;
  });
  function mark(order: FilmOrder, descending: boolean): void {
    for (const head of heads) {
      if (head.dataset.order === undefined) continue;
      const direction = descending ? "descending" : "ascending";
      head.setAttribute("aria-sort", head.dataset.order === order ? direction : "none");
    }
  }
  const update = () => {
    for (const head of heads) {
      const button = head.querySelector("button");
      if (button !== null) button.disabled = explorer.films === null;
    }
  };
  explorer.onChange(update);
  update();
  const body = el("tbody");
  return {
    node: el(
      "div",
      {class: "table-wrap", tabindex: 0, role: "region", "aria-label": text.table.label},
      el("table", {}, el("thead", {}, el("tr", {}, ...heads)), body),
    ),
    fill(films, order, descending) {
      mark(order, descending);
      body.replaceChildren(
        ...films.map((film) =>
          el(
            "tr",
            {},
            ...columns.map(({show, numeric}) => {
              const content = show(film);
              const classes = [numeric === true ? "num" : "", content === null ? "unknown" : ""];
              return el("td", {class: classes.join(" ").trim() || null}, content ?? commonText[lang].unknown);
            }),
          ),
        ),
      );
    },
  };
}
