import {el} from "../dom/el.js";
import {href} from "../dom/href.js";
import {EngineError, networkError} from "../engine/engineError.js";
import {watchdog} from "../engine/watchdog.js";
import {sqlView} from "../figures/sqlView.js";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {engineStatus} from "../layout/engineStatus.js";
import {failureView} from "../layout/failureView.js";
import type {PageContext} from "../layout/pageContext.js";
import type {Run} from "../queries/query.js";
import {phraseText} from "../sentences/phrase.js";
import {commonText} from "../text/common.js";
import {answerView} from "./answerView.js";
import {messageView} from "./messageView.js";
import type {Outcome, Parameters} from "./outcome.js";
import {recordingRun} from "./recordingRun.js";

/** What makes the page of one question. */
export interface Question<Data, Charts> {
  /** Name of the page. */
  readonly page: string;
  /** The parameter that the form's field gives; `id` may stand in its place. */
  readonly parameter: string;
  /** Parameters that may stand beside it, such as an order; they stay until another value is asked for. */
  readonly beside?: readonly string[];
  readonly answer: (parameters: Parameters, lang: Language, run: Run) => Promise<Outcome<Data>>;
  /** What the field holds once there is an answer to an address that names an id. */
  readonly asked?: (data: Data) => string;
  /** What an answer is about, for the browser's tab; where it is not given, what the field holds. */
  readonly subject?: (data: Data) => string;
  /** Loads what an answer's charts are drawn with, while the question is asked. */
  readonly charts: () => Promise<Charts>;
  /** Charts and tables of an answer. */
  readonly show: (data: Data, lang: Language, charts: Charts) => readonly HTMLElement[];
}

export interface AskingPage {
  /** Asks, as if the form had been sent or a link followed. */
  readonly ask: (parameters: Parameters) => void;
  readonly input: HTMLInputElement;
}

/**
 * Makes the page of a question live: the form, the links that ask, the address and the way back in the
 * browser's history. The page's HTML holds `form#ask` with one text field, `#answer` and `#idle`.
 */
export function questionPage<Data, Charts>(page: PageContext, question: Question<Data, Charts>): AskingPage {
  const {engine, lang} = page;
  const f = format(lang);
  const text = commonText[lang];
  const form = find("form#ask", HTMLFormElement);
  const input = find("form#ask input", HTMLInputElement);
  const place = find("#answer", HTMLElement);
  const idle = find("#idle", HTMLElement);
  const announced = find("#announced", HTMLElement);
  form.after(engineStatus(engine, lang));
  const title = document.title;
  let latest = 0;
  let failed: Parameters | null = null;
  let shown: string | null = null;
  let lacksCharts = false;

  async function loadCharts(): Promise<Charts> {
    try {
      return await watchdog().guard(question.charts());
    } catch (error) {
      lacksCharts = true;
      throw networkError(error);
    }
  }

  async function answer(parameters: Parameters, moveFocus: boolean): Promise<void> {
    const call = ++latest;
    failed = null;
    idle.hidden = true;
    document.title = title;
    place.setAttribute("aria-busy", "true");
    place.replaceChildren(el("p", {class: "message"}, text.working));
    announced.textContent = text.working;
    const recording = recordingRun(engine);
    try {
      const [outcome, charts] = await Promise.all([
        question.answer(parameters, lang, recording.run),
        loadCharts(),
      ]);
      const tableRows = await recording.tableRows();
      if (call !== latest) return;
      const took = el(
        "p",
        {class: "meta"},
        text.took(
          f.number(Math.max(1, recording.milliseconds())),
          recording.queries.length,
          f.number(tableRows),
          recording.rowsBack(),
          f.number(recording.rowsBack()),
        ),
      );
      const ran = recording.queries.length === 0 ? [] : [took, sqlView(recording.queries, lang)];
      if (outcome.kind === "answer") {
        if (question.asked !== undefined) input.value = question.asked(outcome.data);
        announced.textContent = phraseText(outcome.phrase);
        document.title = `${question.subject?.(outcome.data) ?? input.value} – ${title}`;
        place.replaceChildren(...answerView(outcome), ...question.show(outcome.data, lang, charts), ...ran);
      } else {
        announced.textContent = outcome.sentence;
        place.replaceChildren(...messageView(outcome, question.page), ...ran);
      }
    } catch (error) {
      // A fault of this site, not of the engine or the network, has to show in the console.
      if (!(error instanceof EngineError)) reportError(error);
      if (call !== latest) return;
      failed = parameters;
      const view = failureView(error, {
        lang,
        otherwise: text.failed,
        // Some browsers never fetch a module again that they could not fetch once; the address holds the question.
        retry: () => (lacksCharts ? location.reload() : answer(parameters, true)),
        engine,
      });
      announced.textContent = view.firstChild?.textContent ?? "";
      place.replaceChildren(view);
    } finally {
      if (call === latest) place.removeAttribute("aria-busy");
    }
    // What was clicked may be gone: the keyboard goes on from the answer.
    if (moveFocus) place.querySelector<HTMLElement>(".phrase, .message")?.focus();
  }

  /** What the address holds of the parameters named. */
  function inAddress(names: readonly string[]): Parameters {
    return Object.fromEntries(
      [...new URLSearchParams(location.search)].filter(([name]) => names.includes(name)),
    );
  }

  /** What of the address decides on what the page shows; empty before any question. */
  function addressAsks(): string {
    return Object.keys(inAddress(["id", question.parameter])).length === 0 ? "" : location.search;
  }

  function ask(asked: Parameters, moveFocus = false): void {
    // What is asked comes first in the address and wins.
    const parameters = {...asked, ...inAddress(question.beside ?? []), ...asked};
    const target = href(question.page, parameters);
    const url = new URL(location.href);
    url.search = new URL(target, location.href).search || `?${question.parameter}=`;
    url.hash = "";
    if (url.href !== location.href) history.pushState(null, "", url);
    shown = addressAsks();
    answer(parameters, moveFocus);
  }

  /** Answers what the address asks, or shows the page as it was before any question. */
  function readAddress(): void {
    shown = addressAsks();
    const parameters = inAddress(["id", question.parameter]);
    input.value = parameters[question.parameter] ?? "";
    if (Object.keys(parameters).length > 0) {
      answer({...inAddress(question.beside ?? []), ...parameters}, false);
      return;
    }
    latest++;
    idle.hidden = false;
    place.replaceChildren();
    place.removeAttribute("aria-busy");
    document.title = title;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask({[question.parameter]: input.value});
  });
  form.addEventListener("focusin", () => engine.warmUp(), {once: true});
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-ask]") : null;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!(link instanceof HTMLAnchorElement) || !plain) return;
    event.preventDefault();
    const parameters = Object.fromEntries(new URL(link.href).searchParams);
    input.value = parameters[question.parameter] ?? link.querySelector(".choice-name")?.textContent ?? "";
    ask(parameters, true);
  });
  // A link within the page, such as the one to its content, changes the address as well.
  addEventListener("popstate", () => {
    if (addressAsks() !== shown) readAddress();
  });
  engine.onState(({kind}) => {
    if (kind === "ready" && failed !== null) answer(failed, false);
  });
  // Before any question the page is as it should be, and what was typed meanwhile stays.
  if (addressAsks() === "") shown = "";
  else readAddress();
  return {ask, input};
}

function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page lacks ${selector}`);
  return element;
}
