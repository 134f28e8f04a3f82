import {download} from "../../../dom/download.js";
import {el} from "../../../dom/el.js";
import {keepFocus} from "../../../dom/keepFocus.js";
import {EngineError} from "../../../engine/engineError.js";
import type {PageEngine} from "../../../engine/pageEngine.js";
import {csvFileName, csvForms} from "../../../figures/csvButtons.js";
import {type CsvForm, csvFile} from "../../../figures/csvFile.js";
import {sqlView} from "../../../figures/sqlView.js";
import {format} from "../../../format/format.js";
import {failureSentence} from "../../../layout/failureSentence.js";
import {failureView} from "../../../layout/failureView.js";
import type {Query} from "../../../queries/query.js";
import type {Explorer} from "../explorer.js";
import {type ExplorerView, startView} from "../filtersAddress.js";
import {type SelectedFilm, selectedFilms} from "../queries/selectedFilms.js";
import {explorerText} from "../text.js";
import {filmsRows} from "./filmsRows.js";

/** The first films of the selection, its SQL, and the whole of it as a file. */
export function filmsTable(explorer: Explorer): HTMLElement {
  const {data, page} = explorer;
  const {lang} = page;
  const text = explorerText[lang].table;
  const limit = Math.max(1, data.first.length);
  const title = el("h3", {class: "chart-title"});
  const sql = el("div", {});
  const failed = el("div", {role: "alert"});
  const rows = filmsRows(explorer);
  const node = el(
    "figure",
    {class: "chart explorer-films"},
    el("figcaption", {}, title, el("p", {class: "chart-subtitle"}, text.subtitle)),
    failed,
    rows.node,
    exportButtons(explorer),
    sql,
  );

  const query = (rowLimit?: number) => {
    const {filters, order, descending} = explorer.films === null ? startView : explorer.view;
    return selectedFilms(filters, data.languages, {order, descending, ...(rowLimit && {limit: rowLimit})});
  };
  function show(films: readonly SelectedFilm[], {order, descending}: ExplorerView): void {
    const sorted = text.orders[order][descending ? 1 : 0];
    const number = format(lang).number;
    title.textContent =
      explorer.count === 0
        ? text.none
        : explorer.count > films.length
          ? text.title(number(films.length), number(explorer.count), sorted)
          : text.all(number(explorer.count), sorted);
    rows.fill(films, order, descending);
    sql.replaceChildren(sqlView([query(limit)], lang));
  }

  let visible = false;
  // The films may have been there before the table.
  let stale = explorer.films !== null;
  let asked = 0;
  async function refresh(): Promise<void> {
    if (!visible || !stale || explorer.films === null) return;
    stale = false;
    const mine = ++asked;
    try {
      const answer = await page.engine.query(query(limit));
      // A later question overtakes this one.
      if (mine !== asked) return;
      const restoreFocus = keepFocus([node]);
      failed.replaceChildren();
      show(answer.rows, explorer.view);
      restoreFocus();
    } catch (error) {
      if (!(error instanceof EngineError)) reportError(error);
      if (mine !== asked) return;
      const restoreFocus = keepFocus([node]);
      failed.replaceChildren(
        failureView(error, {lang, otherwise: explorerText[lang].failed, retry: askAgain}),
      );
      restoreFocus();
    }
  }
  function askAgain(): void {
    stale = true;
    void refresh();
  }
  explorer.onSettle(askAgain);
  new IntersectionObserver(
    (entries) => {
      visible = entries.at(-1)?.isIntersecting === true;
      void refresh();
    },
    {rootMargin: "300px"},
  ).observe(node);
  // Until the engine answers, whatever the address asks for.
  show(data.first, startView);
  return node;
}

/** The selection as files; to be pressed once the films are there. */
function exportButtons(explorer: Explorer): HTMLElement {
  const {data, page} = explorer;
  const text = explorerText[page.lang].table;
  const status = el("span", {class: "meta", role: "status"});
  const button = (label: string, name: string, content: (films: SliceOfFilms) => Promise<Blob>) => {
    const made = el("button", {class: "button-quiet", type: "button", disabled: true}, label);
    made.addEventListener("click", async () => {
      const {filters, order, descending} = explorer.view;
      status.textContent = text.exporting;
      try {
        const films: SliceOfFilms = (slice) =>
          selectedFilms(filters, data.languages, {order, descending, ...slice});
        download(name, await content(films));
        status.textContent = "";
      } catch (error) {
        if (!(error instanceof EngineError)) reportError(error);
        status.textContent = failureSentence(error, text.exportFailed, page.lang);
      }
    });
    return made;
  };
  const buttons = [
    ...csvForms(text.csv, page.lang).map(([form, label]) =>
      button(label, csvFileName("filmoteca", form), async (films) =>
        filmsCsv(await allFilms(page.engine, films), form),
      ),
    ),
    button(text.parquet, "filmoteca.parquet", async (films) => {
      const bytes = new Uint8Array(await page.engine.parquet(films()));
      return new Blob([bytes], {type: "application/vnd.apache.parquet"});
    }),
  ];
  const update = () => {
    for (const one of buttons) one.disabled = explorer.films === null || explorer.count === 0;
  };
  explorer.onChange(update);
  update();
  return el("div", {class: "actions", role: "group", "aria-label": text.export}, ...buttons, status);
}

type SliceOfFilms = (slice?: {readonly limit: number; readonly offset: number}) => Query<SelectedFilm>;

/** All films of the selection, some thousands at a time: the page goes on while many are read. */
async function allFilms(engine: PageEngine, films: SliceOfFilms): Promise<readonly SelectedFilm[]> {
  const limit = 4000;
  const all: SelectedFilm[] = [];
  for (;;) {
    const {rows} = await engine.query(films({limit, offset: all.length}));
    all.push(...rows);
    if (rows.length < limit) return all;
  }
}

/** The films as a CSV file with the names of their columns; genres stand in one cell. */
function filmsCsv(films: readonly SelectedFilm[], form: CsvForm): Blob {
  const names = Object.keys(films[0] ?? {}) as (keyof SelectedFilm)[];
  const cells = films.map((film) =>
    names.map((name) => (name === "genres" ? film.genres.join(", ") : film[name])),
  );
  return csvFile([names, ...cells], form);
}
