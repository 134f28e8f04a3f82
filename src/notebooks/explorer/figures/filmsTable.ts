import {download} from "../../../components/download.js";
import {el} from "../../../components/el.js";
import {sqlView} from "../../../components/sqlView.js";
import type {FileFormat} from "../../../engine/engine.js";
import {formatNumber} from "../../../frame/format.js";
import {type SelectedFilm, selectedFilms} from "../../../queries/explorer/selectedFilms.js";
import type {Explorer} from "../explorer.js";
import {type ExplorerView, startView} from "../filtersAddress.js";
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
  const failed = el(
    "p",
    {class: "message message-bad", role: "alert", hidden: true},
    explorerText[lang].failed,
  );
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
    const number = (value: number) => formatNumber(value, lang);
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
      failed.hidden = true;
      show(answer.rows, explorer.view);
    } catch {
      failed.hidden = false;
    }
  }
  explorer.onSettle(() => {
    stale = true;
    void refresh();
  });
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
  const kinds: Readonly<Record<FileFormat, string>> = {
    csv: "text/csv;charset=utf-8",
    parquet: "application/vnd.apache.parquet",
  };
  const button = (format: FileFormat, label: string) => {
    const made = el("button", {class: "button-quiet", type: "button", disabled: true}, label);
    made.addEventListener("click", async () => {
      const {filters, order, descending} = explorer.view;
      status.textContent = text.exporting;
      try {
        const bytes = await page.engine.file(
          selectedFilms(filters, data.languages, {order, descending}),
          format,
        );
        // The mark by which Excel knows UTF-8.
        const parts = format === "csv" ? ["\ufeff", new Uint8Array(bytes)] : [new Uint8Array(bytes)];
        download(`filmoteca.${format}`, new Blob(parts, {type: kinds[format]}));
        status.textContent = "";
      } catch {
        status.textContent = text.exportFailed;
      }
    });
    return made;
  };
  const buttons = [button("csv", text.csv), button("parquet", text.parquet)];
  const update = () => {
    for (const one of buttons) one.disabled = explorer.films === null || explorer.count === 0;
  };
  explorer.onChange(update);
  update();
  return el("div", {class: "actions", role: "group", "aria-label": text.export}, ...buttons, status);
}
