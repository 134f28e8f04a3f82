import {download} from "../../../dom/download.js";
import {el} from "../../../dom/el.js";
import {keepFocus} from "../../../dom/keepFocus.js";
import {EngineError} from "../../../engine/engineError.js";
import type {PageEngine} from "../../../engine/pageEngine.js";
import {csvFileName, csvForms} from "../../../figures/csvButtons.js";
import {sqlView} from "../../../figures/sqlView.js";
import {format} from "../../../format/format.js";
import {failureSentence} from "../../../layout/failureSentence.js";
import {failureView} from "../../../layout/failureView.js";
import type {Query} from "../../../queries/query.js";
import {sqlText} from "../../../queries/sqlText.js";
import type {Explorer} from "../explorer.js";
import {fileName} from "../fileName.js";
import {filmsCsv} from "../filmsCsv.js";
import {type ExplorerView, startView} from "../filtersAddress.js";
import type {Slice} from "../queries/selectedFilms.js";
import {type TakenFilm, takenFilms} from "../queries/takenFilms.js";
import {explorerText} from "../text.js";
import {filmsRows} from "./filmsRows.js";

/** So many films are asked for at once. */
const part = 200;
/** Milliseconds for which the table stands still before films are asked for: who scrolls far passes by thousands. */
const rest = 60;

/** All films of the selection, their SQL, and the whole of them as a file. */
export function filmsTable(explorer: Explorer): HTMLElement {
  const {data, page} = explorer;
  const {lang} = page;
  const text = explorerText[lang].table;
  const title = el("h3", {class: "chart-title"});
  const sql = el("div", {});
  const failed = el("div", {role: "alert"});
  const rows = filmsRows(explorer, need);
  const node = el(
    "figure",
    {class: "chart explorer-films", id: "left"},
    el("figcaption", {}, title, el("p", {class: "chart-subtitle"}, text.subtitle)),
    failed,
    rows.node,
    exportButtons(explorer),
    sql,
  );

  /** What the rows are of: the explorer may be further by the time they come. */
  interface Listed {
    readonly view: Pick<ExplorerView, "filters" | "order" | "descending">;
    readonly all: number;
  }
  const now = (): Listed => ({
    view: explorer.films === null ? startView : explorer.view,
    all: explorer.count,
  });
  const query = ({filters, order, descending}: Listed["view"], slice: Slice = {}): Query<TakenFilm> =>
    takenFilms(filters, data.languages, {order, descending, ...slice});
  let listed = now();
  let selection = "";
  function show(films: readonly TakenFilm[], count: number): void {
    const {view, all} = listed;
    const {order, descending} = view;
    const sorted = text.orders[order][descending ? 1 : 0];
    const number = format(lang).number;
    title.textContent =
      all === 0
        ? text.none
        : all > count
          ? text.title(number(count), number(all), sorted)
          : text.all(number(all), sorted);
    const wanted = sqlText(query(view));
    rows.clear(count);
    rows.put(0, films);
    rows.mark(order, descending);
    // Who has begun to read before all films were there goes on reading.
    if (selection !== "" && selection !== wanted) rows.toTop();
    if (selection !== wanted) sql.replaceChildren(sqlView([query(view)], lang));
    selection = wanted;
  }

  let visible = false;
  // The films may have been there before the table.
  let stale = explorer.films !== null;
  let asked = 0;
  /** Parts that are there or on their way. */
  let parts = new Set<number>();
  async function refresh(): Promise<void> {
    if (!visible || !stale || explorer.films === null) return;
    stale = false;
    const mine = ++asked;
    try {
      const next = now();
      const answer = await page.engine.query(query(next.view, {limit: part, offset: 0}));
      // A later question overtakes this one.
      if (mine !== asked) return;
      const restoreFocus = keepFocus([node]);
      failed.replaceChildren();
      parts = new Set([0]);
      listed = next;
      show(answer.rows, next.all);
      restoreFocus();
    } catch (error) {
      if (mine === asked) fail(error, askAgain);
    }
  }
  function fail(error: unknown, retry: () => void): void {
    if (!(error instanceof EngineError)) reportError(error);
    const restoreFocus = keepFocus([node]);
    failed.replaceChildren(failureView(error, {lang, otherwise: explorerText[lang].failed, retry}));
    restoreFocus();
  }
  function askAgain(): void {
    stale = true;
    void refresh();
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  function need(begin: number, end: number): void {
    clearTimeout(timer);
    if (explorer.films === null) return;
    timer = setTimeout(() => {
      for (let one = Math.floor(begin / part); one * part < end; one++)
        if (!parts.has(one)) void askPart(one);
    }, rest);
  }
  async function askPart(one: number): Promise<void> {
    const mine = asked;
    parts.add(one);
    try {
      const answer = await page.engine.query(query(listed.view, {limit: part, offset: one * part}));
      if (mine !== asked) return;
      failed.replaceChildren();
      rows.put(one * part, answer.rows);
    } catch (error) {
      if (mine !== asked) return;
      parts.delete(one);
      fail(error, () => void askPart(one));
    }
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
  show(data.first, data.first.length);
  return node;
}

/** The selection as files; to be pressed once the films are there. */
function exportButtons(explorer: Explorer): HTMLElement {
  const {data, page} = explorer;
  const text = explorerText[page.lang].table;
  const status = el("span", {class: "meta", role: "status"});
  const button = (
    label: string,
    named: (selection: string) => string,
    content: (films: SliceOfFilms) => Promise<Blob>,
  ) => {
    const made = el("button", {class: "button-quiet", type: "button", disabled: true}, label);
    made.addEventListener("click", async () => {
      const {filters, order, descending} = explorer.view;
      status.textContent = text.exporting;
      try {
        const films: SliceOfFilms = (slice) =>
          takenFilms(filters, data.languages, {order, descending, ...slice});
        download(named(fileName(filters, page.lang)), await content(films));
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
      button(
        label,
        (selection) => csvFileName(selection, form),
        async (films) => filmsCsv(await allFilms(page.engine, films), form),
      ),
    ),
    button(
      text.parquet,
      (selection) => `${selection}.parquet`,
      async (films) => {
        const bytes = new Uint8Array(await page.engine.parquet(films()));
        return new Blob([bytes], {type: "application/vnd.apache.parquet"});
      },
    ),
  ];
  const update = () => {
    for (const one of buttons) one.disabled = explorer.films === null || explorer.count === 0;
  };
  explorer.onChange(update);
  update();
  return el("div", {class: "actions", role: "group", "aria-label": text.export}, ...buttons, status);
}

type SliceOfFilms = (slice?: {readonly limit: number; readonly offset: number}) => Query<TakenFilm>;

/** All films of the selection, some thousands at a time: the page goes on while many are read. */
async function allFilms(engine: PageEngine, films: SliceOfFilms): Promise<readonly TakenFilm[]> {
  const limit = 4000;
  const all: TakenFilm[] = [];
  for (;;) {
    const {rows} = await engine.query(films({limit, offset: all.length}));
    all.push(...rows);
    if (rows.length < limit) return all;
  }
}
