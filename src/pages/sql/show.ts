import {el} from "../../dom/el.js";
import type {EngineError} from "../../engine/engineError.js";
import {handedTables} from "../../figures/handedTables.js";
import {readSql, sqlAddress} from "../../figures/sqlAddress.js";
import {format} from "../../format/format.js";
import {copyButtons} from "../../layout/copyButtons.js";
import {failureSentence} from "../../layout/failureSentence.js";
import type {PageContext} from "../../layout/pageContext.js";
import {mostMemory} from "./bounds.js";
import {createConsole, type Outcome} from "./console.js";
import {sqlEditor} from "./editor.js";
import {handedTable} from "./handedTable.js";
import {hintOf} from "./hintOf.js";
import {forgetQueries, noteQuery, pastQueries} from "./history.js";
import {largestFile, type OwnTable, tableOfFile} from "./ownTable.js";
import {pageSchema} from "./pageSchema.js";
import type {SqlFault} from "./sqlError.js";
import {sqlName} from "./sqlName.js";
import {statements} from "./statements.js";
import {sqlPageText} from "./text.js";

/** Makes the page live: the editor at once, the engine when a query is run. */
export function show({lang, files}: PageContext): void {
  const text = sqlPageText[lang];
  const f = format(lang);
  const part = <Part extends HTMLElement>(id: string): Part => {
    const found = document.getElementById(id);
    if (found === null) throw new Error(`The page has no #${id}.`);
    return found as Part;
  };
  const status = part("sql-status");
  const answer = part("sql-answer");
  const [runAllButton, cancelButton] = [part("sql-run-all"), part("sql-cancel")];
  const textarea = part<HTMLTextAreaElement>("sql-text");
  const {sites, schema} = pageSchema();
  const progress = el("span", {"aria-live": "off"});

  const sql = createConsole(
    {worker: files.worker!, wasm: files.wasm!, tables: sites, memory: mostMemory},
    (loading) => {
      if (loading === null) {
        tell(text.running, "loading");
        return;
      }
      // Screen readers hear of the beginning, not of every piece.
      if (progress.parentNode !== status) {
        tell("", "loading");
        status.append(progress);
      }
      progress.textContent = text.loading(f.number(loading.loaded / 1e6, 1), f.number(loading.of / 1e6, 1));
    },
  );
  function tell(words: string, state: "idle" | "loading" | "failed"): void {
    status.dataset.state = state;
    status.textContent = words;
  }

  /** Tables of the visitor's own, by name, with their columns once they are known. */
  const own = new Map<
    string,
    {readonly table: OwnTable; readonly about: string; columns: readonly string[]}
  >();
  let isRunning = false;

  const editor = sqlEditor({
    place: part("sql-editor"),
    text: readSql(location.hash) ?? textarea.value,
    tables: schema,
    labelledBy: "sql-label",
    describedBy: "sql-hint",
    phrases: text.phrases,
    onRun: (all) => void run(all),
    onStop: stop,
    onChange: update,
  });
  textarea.remove();
  // The label's field is another one now.
  const label = part<HTMLLabelElement>("sql-label");
  label.removeAttribute("for");
  label.addEventListener("click", () => editor.focus());

  function update(now: string): void {
    runAllButton.hidden = statements(now).length < 2;
  }
  update(editor.text);

  function stop(): boolean {
    if (!isRunning) return false;
    sql.cancel();
    return true;
  }

  async function run(all: boolean): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    cancelButton.hidden = false;
    editor.mark(null);
    const whole = editor.text;
    const parts = statements(whole).map(({sql: one, from}) => ({from, to: from + one.length}));
    const {from, to} = all ? {from: 0, to: whole.length} : editor.chosen(parts);
    keepInAddress(whole);
    tell(text.running, "loading");
    // On its way while the query runs; where it cannot be had, that is told with the result.
    const view = import("./figures/resultView.js");
    view.catch(() => undefined);
    try {
      const outcome = await sql.run(whole.slice(from, to));
      if (outcome.kind === "rows" || outcome.kind === "done") {
        noteQuery(whole);
        showHistory();
      }
      await showOutcome(outcome, from, view);
      await learnColumns();
    } catch (error) {
      reportError(error);
      fail(text.failed);
    } finally {
      isRunning = false;
      // Who has stopped it by the button goes on in the editor.
      if (document.activeElement === cancelButton) editor.focus();
      cancelButton.hidden = true;
    }
  }

  async function showOutcome(
    outcome: Outcome,
    offset: number,
    view: Promise<typeof import("./figures/resultView.js")>,
  ): Promise<void> {
    const time = (milliseconds: number) =>
      milliseconds < 1000
        ? text.milliseconds(f.number(Math.max(1, milliseconds)))
        : text.seconds(f.number(milliseconds / 1000, 1));
    switch (outcome.kind) {
      case "rows": {
        const {result, statement} = outcome;
        const {resultView} = await view;
        answer.replaceChildren(
          resultView(result, {
            lang,
            file: `filmoteca-${statementName(statement.tokens.map((token) => token.text))}`,
            parquet: () => sql.parquet(statement),
          }),
        );
        const count = f.number(result.rowCount);
        tell(
          result.capped
            ? text.capped(count, time(result.milliseconds))
            : text.rows(result.rowCount, count, result.columns.length, time(result.milliseconds)),
          "idle",
        );
        return;
      }
      case "done":
        answer.replaceChildren();
        tell(text.done(outcome.changed, f.number(outcome.changed ?? 0), time(outcome.milliseconds)), "idle");
        return;
      case "empty":
        tell(text.empty, "failed");
        return;
      case "cancelled":
        tell(text.cancelled, "idle");
        return;
      case "memory":
        fail(text.memory(f.number(mostMemory / 1e6)));
        return;
      case "refused": {
        const {refusal, statement} = outcome;
        const [first] = statement.tokens;
        editor.mark({from: offset + statement.from, to: offset + statement.from + (first?.text.length ?? 0)});
        fail(refusal.kind === "word" ? text.refusedWord(refusal.word) : text.refusedSite(refusal.name));
        return;
      }
      case "failed":
        fail(failureOf(outcome.error));
        return;
      case "fault":
        showFault(outcome.fault, outcome.statement.sql, offset);
    }
  }

  function failureOf(error: EngineError): string {
    return error.reason === "lost" ? text.lost : failureSentence(error, text.failed, lang);
  }

  function fail(...content: readonly (Node | string)[]): void {
    tell("", "idle");
    answer.replaceChildren(
      el("div", {class: "message message-bad sql-fault-box", id: "sql-fault", role: "alert"}, ...content),
    );
  }

  function showFault({message, more, place}: SqlFault, statement: string, offset: number): void {
    const hint = hintOf(message, statement, [...own.keys()]);
    const content: HTMLElement[] = [
      el("p", {}, el("strong", {}, text.fault), " ", hint === null ? "" : text.hints[hint]),
      el("p", {class: "meta"}, text.faultSays),
      el("p", {class: "sql-said", lang: "en"}, message),
    ];
    if (more !== null)
      content.push(
        el(
          "details",
          {},
          el("summary", {}, text.faultMore),
          el("pre", {tabindex: 0, lang: "en"}, el("code", {}, more)),
        ),
      );
    if (place !== null) {
      const [from, to] = [offset + place.from, offset + place.to];
      editor.mark({from, to});
      const {line, column} = editor.lineOf(from);
      const go = el(
        "button",
        {class: "button-quiet", type: "button"},
        text.faultPlace(f.number(line), f.number(column)),
      );
      go.addEventListener("click", () => editor.goTo(from));
      content.splice(3, 0, el("p", {}, go));
    }
    fail(...content);
  }

  function keepInAddress(whole: string): void {
    const {hash} = new URL(sqlAddress(whole), location.href);
    if (hash !== location.hash) history.pushState(null, "", hash);
  }
  addEventListener("popstate", () => {
    const asked = readSql(location.hash);
    if (asked !== null && asked !== editor.text) editor.setText(asked);
  });
  // The link to the other language takes the query along, as it does what stands behind the question mark.
  const language = document.querySelector<HTMLAnchorElement>("a[data-language]");
  for (const type of ["pointerover", "pointerdown", "focus", "click"])
    language?.addEventListener(type, () => {
      const url = new URL(language.href);
      url.hash = new URL(sqlAddress(editor.text), location.href).hash;
      language.href = url.href;
    });

  part<HTMLFormElement>("sql-form").addEventListener("submit", (event) => {
    event.preventDefault();
    void run(false);
  });
  runAllButton.addEventListener("click", () => void run(true));
  cancelButton.addEventListener("click", stop);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) stop();
  });
  part("sql-run").parentElement!.append(
    copyButtons(
      [{label: text.copyLink, text: () => new URL(sqlAddress(editor.text), location.href).href}],
      lang,
      "button-quiet",
    ),
  );
  part("desk").addEventListener("click", ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(".sql-pick") : null;
    if (button === null) return;
    const {sql: whole, insert} = button.dataset;
    if (insert !== undefined) editor.insert(sqlName(insert));
    else if (whole !== undefined) {
      editor.setText(whole);
      editor.focus();
    }
  });

  // History.
  const past = part("sql-past");
  function showHistory(): void {
    const queries = pastQueries();
    if (queries.length === 0) {
      past.replaceChildren(el("p", {class: "hint"}, text.historyEmpty));
      return;
    }
    const forget = el("button", {class: "button-quiet", type: "button"}, text.forget);
    forget.addEventListener("click", () => {
      forgetQueries();
      past.replaceChildren(el("p", {class: "hint", role: "status", tabindex: -1}, text.forgotten));
      past.querySelector("p")?.focus();
    });
    past.replaceChildren(
      el(
        "ul",
        {class: "sql-past"},
        ...queries.map((query) => {
          const pick = el(
            "button",
            {class: "sql-pick", type: "button", title: query.sql},
            oneLine(query.sql),
          );
          pick.dataset.sql = query.sql;
          return el("li", {}, pick);
        }),
      ),
      forget,
    );
  }
  showHistory();

  // Tables of the visitor's own.
  const ownStatus = part("sql-own-status");
  const ownPlace = part("sql-own-tables");
  function addOwn(table: OwnTable, about: string, columns: readonly string[]): void {
    sql.add(table);
    own.set(table.name, {table, about, columns});
    showOwn();
  }
  function showOwn(): void {
    ownPlace.replaceChildren(
      ...[...own].map(([name, {about, columns}]) => {
        const pick = el("button", {class: "sql-pick", type: "button"}, el("code", {}, name));
        pick.dataset.sql = `SELECT *\nFROM ${sqlName(name)}\nLIMIT 100`;
        return el(
          "div",
          {class: "sql-own-table"},
          pick,
          " ",
          el("span", {class: "meta"}, columns.join(", ") || about),
        );
      }),
    );
    editor.setSchema([
      ...schema,
      ...[...own].map(([name, {about, columns}]) => ({
        name,
        about,
        columns: columns.map((column) => ({name: column, type: "", about: ""})),
      })),
    ]);
  }
  /** Once a query has loaded a table, its columns can be completed. */
  async function learnColumns(): Promise<void> {
    for (const entry of own.values()) {
      if (entry.columns.length > 0) continue;
      try {
        const columns = await sql.columnsOf(entry.table.name);
        entry.columns = columns.map(({name}) => name);
      } catch {
        // It is not loaded yet.
      }
    }
    if (own.size > 0) showOwn();
  }
  function take(given: readonly File[]): void {
    const said: string[] = [];
    const names: string[] = [];
    for (const file of given) {
      const table = tableOfFile(file, [...schema.map(({name}) => name), ...own.keys()]);
      if (table === null) said.push(text.notRead(file.name));
      else if (file.size > largestFile) said.push(text.tooLarge(file.name, f.number(largestFile / 1e6)));
      else {
        addOwn(table, `${file.name}, ${f.bytes(file.size)}`, []);
        names.push(table.name);
      }
    }
    if (names.length > 0) {
      said.unshift(text.added(f.list(names)));
      editor.setText(`SELECT *\nFROM ${sqlName(names.at(-1)!)}\nLIMIT 100`);
    }
    ownStatus.textContent = said.join(" ");
  }
  const input = part<HTMLInputElement>("sql-files");
  input.addEventListener("change", () => {
    take([...(input.files ?? [])]);
    input.value = "";
  });
  const desk = part("desk");
  desk.dataset.drop = text.drop;
  let within = 0;
  const hasFiles = ({dataTransfer}: DragEvent) => dataTransfer?.types.includes("Files") === true;
  const mark = () => desk.classList.toggle("sql-dropping", within > 0);
  addEventListener("dragenter", (event) => {
    if (hasFiles(event)) within++;
    mark();
  });
  addEventListener("dragleave", (event) => {
    if (hasFiles(event)) within--;
    mark();
  });
  addEventListener(
    "dragover",
    (event) => {
      if (hasFiles(event)) event.preventDefault();
    },
    true,
  );
  // Before the editor, which would write the file into the query.
  addEventListener(
    "drop",
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      within = 0;
      mark();
      take([...(event.dataTransfer?.files ?? [])]);
    },
    true,
  );
  for (const handed of handedTables())
    addOwn(
      handedTable(handed),
      text.fromFigure(handed.title),
      handed.columns.map(({name}) => name),
    );
}

function oneLine(sql: string): string {
  const line = sql.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

/** What files of a result are called: after the first table that it is from. */
function statementName(words: readonly string[]): string {
  const from = words.findIndex((word) => word.toLowerCase() === "from");
  const name = words[from + 1]?.replace(/[^\p{L}\p{N}_]+/gu, "") ?? "";
  return from < 0 || name === "" ? "query" : name.toLowerCase();
}
