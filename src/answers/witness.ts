import {el} from "../dom/el.js";
import {keepFocus} from "../dom/keepFocus.js";
import {EngineError} from "../engine/engineError.js";
import type {PageEngine} from "../engine/pageEngine.js";
import {sqlView} from "../figures/sqlView.js";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {failureView} from "../layout/failureView.js";
import {tableSize} from "../queries/tableSize.js";
import {commonText} from "../text/common.js";
import type {Ran} from "./firstAnswer.js";
import {sameRows} from "./sameRows.js";

/**
 * What lets DuckDB check an answer: the statements behind it are run on the tables, and their rows held to those of the API.
 * That is done once the engine is there, as somebody has turned to the form, or at the press of the button, or where the
 * SQL is opened; never unasked.
 *
 * @param prepare gets the engine what it needs beside the page's tables
 */
export function witness(
  ran: readonly Ran[],
  {
    engine,
    lang,
    prepare = async () => {},
  }: {readonly engine: PageEngine; readonly lang: Language; readonly prepare?: () => Promise<void>},
): HTMLElement {
  const f = format(lang);
  const text = commonText[lang].witness;
  const line = el("div", {class: "meta witness", role: "status"});
  const button = el("button", {class: "button-quiet", type: "button"}, text.check(f.bytes(engine.bytes)));
  const sql = sqlView(
    ran.map(({query}) => query),
    lang,
  );
  const view = el("section", {class: "check", "aria-label": text.label}, line, sql);
  let isChecking = false;

  function tell(...content: (Node | string)[]): void {
    const restoreFocus = keepFocus([line]);
    line.replaceChildren(...content);
    restoreFocus();
  }

  async function check(): Promise<void> {
    tell(text.checking);
    try {
      await engine.start();
      await prepare();
      let milliseconds = 0;
      const differing: {readonly name: string; readonly api: unknown; readonly duckdb: unknown}[] = [];
      for (const {query, rows} of ran) {
        const answer = await engine.query(query);
        milliseconds += answer.milliseconds;
        if (!sameRows(rows, answer.rows)) differing.push({name: query.name, api: rows, duckdb: answer.rows});
      }
      const rows = await tableRows();
      const taken = f.number(Math.max(1, milliseconds));
      if (differing.length === 0) {
        leave();
        tell(
          el(
            "span",
            {class: "checked"},
            text.checked({milliseconds: taken, queries: ran.length, rows: f.number(rows)}),
          ),
        );
        return;
      }
      tell(
        el("span", {class: "message-bad"}, text.differs({names: f.list(differing.map(({name}) => name))})),
        el("pre", {tabindex: 0}, el("code", {}, JSON.stringify(differing, null, 1))),
      );
    } catch (error) {
      if (!(error instanceof EngineError)) reportError(error);
      isChecking = false;
      tell(failureView(error, {lang, otherwise: text.failed, retry: start, engine}));
    }
  }

  /** Rows of the tables that were asked, each once. */
  async function tableRows(): Promise<number> {
    let sum = 0;
    for (const table of new Set(ran.flatMap(({query}) => query.tables)))
      sum += (await engine.query(tableSize(table))).rows[0]?.rows ?? 0;
    return sum;
  }

  function start(): void {
    if (isChecking) return;
    isChecking = true;
    check();
  }

  tell(text.unchecked, " ", button);
  button.addEventListener("click", start);
  sql.addEventListener("toggle", () => {
    if (sql.open && engine.mayGuess()) start();
  });
  const leave = engine.onState(({kind}) => {
    if (kind !== "loading" && kind !== "ready") return;
    // By then the answer is in the page, or another one has taken its place.
    queueMicrotask(() => (view.isConnected ? start() : leave()));
  });
  return view;
}
