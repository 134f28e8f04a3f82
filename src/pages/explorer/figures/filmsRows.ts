import {el} from "../../../dom/el.js";
import {filmLink} from "../../../dom/filmLink.js";
import {virtualRows} from "../../../figures/virtualRows.js";
import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import {languageName} from "../../../format/languageName.js";
import {filmName} from "../../../sentences/filmName.js";
import {commonText} from "../../../text/common.js";
import type {Explorer} from "../explorer.js";
import type {FilmOrder} from "../queries/selectedFilms.js";
import type {TakenFilm} from "../queries/takenFilms.js";
import {explorerText} from "../text.js";

export interface FilmsRows {
  readonly node: HTMLElement;
  /** Has place for so many films, none of which is known yet. */
  clear(count: number): void;
  /** Puts films where they stand, the first at `offset`. */
  put(offset: number, films: readonly TakenFilm[]): void;
  /** Goes back to the first film. */
  toTop(): void;
  /** Says in the headings by what the films are sorted. */
  mark(order: FilmOrder, descending: boolean): void;
}

/** What the alphabet orders; everything else begins with the largest. */
const texts: readonly FilmOrder[] = ["title", "original_language"];

/**
 * The table of the films, of which it makes only the rows in sight; its headings choose the order of all films.
 * @param need is told which films are in sight, `end` not included
 */
export function filmsRows(explorer: Explorer, need: (begin: number, end: number) => void): FilmsRows {
  const {lang} = explorer.page;
  const text = explorerText[lang];
  const f = format(lang);
  const number = (value: number | null, digits = 0) => (value === null ? null : f.number(value, digits));
  const columns: readonly {
    readonly name: FilmOrder | "directors" | "genres";
    readonly show: (film: TakenFilm) => string | Node | null;
    readonly numeric?: boolean;
  }[] = [
    {
      name: "title",
      show: ({id, title}) => filmLink({id, name: filmName({id, title}, lang)}),
    },
    {name: "directors", show: ({directors}) => directors.join(", ") || null},
    {
      name: "release_date",
      show: ({release_date: date}) => el("time", {datetime: date}, f.date(date)),
    },
    {name: "genres", show: ({genres}) => genres.map((genre) => genreName(genre, lang)).join(", ") || null},
    {
      name: "original_language",
      show: ({original_language: code}) => (code === null ? null : languageName(code, lang)),
    },
    {name: "vote_average", show: ({vote_average}) => number(vote_average, 1), numeric: true},
    {name: "vote_count", show: ({vote_count}) => number(vote_count), numeric: true},
    {name: "runtime", show: ({runtime}) => number(runtime), numeric: true},
    {name: "budget", show: ({budget}) => (budget === null ? null : f.compact(budget)), numeric: true},
  ];
  const heads = columns.map(({name, numeric}) => {
    const label = text.table.columns[name];
    if (name === "directors" || name === "genres") return el("th", {scope: "col"}, label);
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
  const table = el(
    "table",
    {},
    el("colgroup", {}, ...columns.map(({name}) => el("col", {class: `explorer-col-${name}`}))),
    el("thead", {}, el("tr", {"aria-rowindex": 1}, ...heads)),
    body,
  );
  const region = el(
    "div",
    {class: "table-wrap", tabindex: 0, role: "region", "aria-label": text.table.label},
    table,
  );

  let films = new Map<number, TakenFilm>();
  const rows = virtualRows({
    region,
    body,
    content: (index) => films.get(index),
    make: rowOf,
    onRange: need,
  });

  function rowOf(index: number): HTMLTableRowElement {
    const film = films.get(index);
    const cells =
      film === undefined
        ? [el("td", {class: "unknown", colspan: columns.length}, text.table.loading)]
        : columns.map(({show, numeric}) => {
            const content = show(film);
            const classes = [numeric === true ? "num" : "", content === null ? "unknown" : ""];
            const cell = el(
              "td",
              {class: classes.join(" ").trim() || null},
              content ?? commonText[lang].unknown,
            );
            // What does not fit is cut off to the eye.
            if (numeric !== true) cell.title = cell.textContent ?? "";
            return cell;
          });
    return el("tr", {"aria-rowindex": index + 2}, ...cells);
  }

  return {
    node: region,
    clear(count) {
      films = new Map();
      table.setAttribute("aria-rowcount", String(count + 1));
      rows.setCount(count);
    },
    put(offset, some) {
      for (const [i, film] of some.entries()) films.set(offset + i, film);
      rows.draw();
    },
    toTop() {
      region.scrollTop = 0;
    },
    mark,
  };
}
