import {api} from "../api/api.js";
import {el} from "../dom/el.js";
import {href} from "../dom/href.js";
import {EngineError, networkError} from "../engine/engineError.js";
import {watchdog} from "../engine/watchdog.js";
import {aloneIfAsked} from "../figures/aloneIfAsked.js";
import {goToPlace} from "../figures/namedPlace.js";
import {format} from "../format/format.js";
import {engineStatus} from "../layout/engineStatus.js";
import {failureView} from "../layout/failureView.js";
import type {PageContext} from "../layout/pageContext.js";
import type {Query} from "../queries/query.js";
import type {Api} from "../shared/api.js";
import {commonText} from "../text/common.js";
import {askPlaces} from "./askPlaces.js";
import {type FirstAnswer, firstAnswer} from "./firstAnswer.js";
import type {Parameters} from "./outcome.js";
import {askedByAddress, inAddress, type Question} from "./question.js";
import {showOutcome} from "./showOutcome.js";
import {witness} from "./witness.js";

/** What makes the page of one question live. */
export interface LiveQuestion<Data, Charts> {
  readonly question: Question<Data>;
  /** Loads what an answer's charts are drawn with, while the question is asked. */
  readonly charts: () => Promise<Charts>;
  /** Makes the charts and tables of an answer, in this order. */
  readonly show: (data: Data, charts: Charts) => readonly (() => HTMLElement)[];
  /** What is offered beside an answer, in the line of the form's hint, once all of the answer is there; null: nothing. */
  readonly offer?: (parameters: Parameters) => Promise<HTMLElement | null>;
  /** Gets the engine what it needs beside the page's tables to check an answer. */
  readonly prepare?: (data: Data) => Promise<void>;
}

export interface AskingPage {
  /** Asks, as if the form had been sent or a link followed. */
  readonly ask: (parameters: Parameters) => void;
  readonly input: HTMLInputElement;
}

/** Why a question is not answered yet: only the engine can, and nobody has asked for it to be loaded. */
class EngineNeeded extends Error {}

/**
 * Makes the page of a question live: the form, the links that ask, the address and the way back in the
 * browser's history. The page's HTML holds `form#ask` with one text field, `#answer` and `#idle`. Answers come from the JSON
 * API; the engine checks them (`witness`) and answers what the API cannot.
 */
export function questionPage<Data, Charts>(
  page: PageContext,
  live: LiveQuestion<Data, Charts>,
  source: Api = api(page.lang),
): AskingPage {
  const {engine, lang} = page;
  const {question} = live;
  const f = format(lang);
  const text = commonText[lang];
  const early = globalThis.filmotecaEarly;
  const places = early?.places ?? askPlaces();
  const {form, input, hint, answer: place, announced, idle, title} = places;
  let offered: HTMLElement | null = null;
  form.after(engineStatus(engine, lang));
  let latest = 0;
  let failed: Parameters | null = null;
  let shown: string | null = null;
  /** The last failure of the engine, which its own line tells; those of the API are told with the answer. */
  let engineError: unknown = null;
  /** Whether the visitor has agreed to load the engine for what only it can answer. */
  let mayLoad = false;

  async function run<Row>(query: Query<Row>): Promise<readonly Row[]> {
    if (!mayLoad && !engine.mayGuess()) throw new EngineNeeded();
    try {
      return (await engine.query<Row>(query)).rows;
    } catch (error) {
      engineError = error;
      throw error;
    }
  }

  /** @param answered what is on the page already */
  async function answer(
    parameters: Parameters,
    moveFocus: boolean,
    answered: Promise<FirstAnswer<unknown> | null> | null = null,
  ): Promise<void> {
    const call = ++latest;
    takeOfferBack();
    failed = null;
    idle.hidden = true;
    place.setAttribute("aria-busy", "true");
    try {
      const known = (await answered) as FirstAnswer<Data> | null;
      if (known === null) {
        document.title = title;
        place.replaceChildren(el("p", {class: "message"}, text.working));
        announced.textContent = text.working;
      }
      const charts = live.charts();
      // Its failure is told below, where the charts would be.
      charts.catch(() => undefined);
      const {outcome, ran} =
        known ??
        (await firstAnswer(question, parameters, {lang, api: source, end: page.dataEnd, otherwise: run}));
      if (call !== latest) return;
      if (known === null) showOutcome(outcome, question, places, lang);
      if (ran.length > 0) {
        const prepare = () =>
          outcome.kind === "answer" ? (live.prepare?.(outcome.data) ?? Promise.resolve()) : Promise.resolve();
        place.append(witness(ran, {engine, lang, prepare}));
      }
      // What was clicked may be gone: the keyboard goes on from the answer.
      if (moveFocus) place.querySelector<HTMLElement>(".phrase, .message")?.focus();
      if (outcome.kind !== "answer") return;
      await showCharts(outcome.data, charts, call);
      if (engine.mayGuess()) offerMore(parameters, call);
    } catch (error) {
      if (call !== latest) return;
      tellFailure(error, parameters, moveFocus);
    } finally {
      if (call === latest) place.removeAttribute("aria-busy");
    }
  }

  /** Charts and tables, above the check, each in a task of its own, so that none keeps the page from its visitor for long. */
  async function showCharts(data: Data, charts: Promise<Charts>, call: number): Promise<void> {
    const add = (figure: HTMLElement): void => {
      const check = place.querySelector(".check");
      if (check === null) place.append(figure);
      else check.before(figure);
    };
    try {
      for (const make of live.show(data, await watchdog().guard(charts))) {
        await new Promise((resolve) => setTimeout(resolve));
        if (call !== latest) return;
        const figure = make();
        add(figure);
        goToPlace(figure);
      }
    } catch (cause) {
      if (call !== latest) return;
      const error = networkError(cause);
      // Some browsers never fetch a module again that they could not fetch once; the address holds the question.
      add(failureView(error, {lang, otherwise: text.noCharts, retry: () => location.reload()}));
    }
  }

  /**
   * What is offered beside an answer, which stands without it as well. It comes late, so it goes where nothing moves for it: in
   * the place of the hint, which still describes the field.
   */
  async function offerMore(parameters: Parameters, call: number): Promise<void> {
    const offer = await live.offer?.(parameters).catch(() => null);
    if (call !== latest || offer == null) return;
    offered = el("p", {class: "hint"}, offer);
    offered.style.minHeight = `${hint.getBoundingClientRect().height}px`;
    hint.hidden = true;
    hint.after(offered);
  }

  function takeOfferBack(): void {
    offered?.remove();
    offered = null;
    hint.hidden = false;
  }

  function tellFailure(error: unknown, parameters: Parameters, moveFocus: boolean): void {
    let view: HTMLElement;
    if (error instanceof EngineNeeded) {
      const load = el(
        "button",
        {class: "button-quiet", type: "button"},
        text.witness.load(f.bytes(engine.bytes)),
      );
      load.addEventListener("click", () => {
        mayLoad = true;
        answer(parameters, true);
      });
      view = el("p", {class: "message", tabindex: -1}, text.witness.needed, " ", load);
    } else {
      // A fault of this site, not of the engine or the network, has to show in the console.
      if (!(error instanceof EngineError)) reportError(error);
      failed = parameters;
      const retry = () => answer(parameters, true);
      const told = error === engineError ? {engine} : {};
      view = failureView(error, {lang, otherwise: text.failed, retry, ...told});
    }
    announced.textContent = view.firstChild?.textContent ?? "";
    place.replaceChildren(view);
    if (moveFocus) view.focus();
  }

  /** What of the address decides on what the page shows; empty before any question. */
  function addressAsks(): string {
    return askedByAddress(question) === null ? "" : location.search;
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
    const parameters = askedByAddress(question);
    if (parameters !== null) {
      // What was answered early is there as the page opens, not when the visitor comes back to that address.
      const answered = latest === 0 && early?.search === location.search ? early.answer : null;
      if (answered === null) input.value = parameters[question.parameter] ?? "";
      answer(parameters, false, answered);
      return;
    }
    input.value = "";
    latest++;
    takeOfferBack();
    idle.hidden = false;
    document.documentElement.classList.remove("asked");
    place.replaceChildren();
    announced.textContent = "";
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
  void aloneIfAsked(lang, "answered");
  return {ask, input};
}
