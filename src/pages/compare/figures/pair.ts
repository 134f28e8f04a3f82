import {shorten} from "../../../answers/cleanInput.js";
import type {Message} from "../../../answers/outcome.js";
import {pickField} from "../../../answers/pickField.js";
import {intoAddress} from "../../../controls/addressState.js";
import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {EngineError} from "../../../engine/engineError.js";
import {engineStatus} from "../../../layout/engineStatus.js";
import {failureView} from "../../../layout/failureView.js";
import type {PageContext} from "../../../layout/pageContext.js";
import type {Run} from "../../../queries/query.js";
import {commonText} from "../../../text/common.js";
import type {CompareAnalysis} from "../analysis.js";
import {
  type AskedSide,
  asksOf,
  compareParameters,
  type FoundSide,
  isId,
  resolveSide,
  sideOf,
} from "../resolveSide.js";
import {filmSides, type Kind, kinds, personSides, type Sides, swapped, tableOf} from "../sides.js";
import {compareText} from "../text.js";
import {namesOf} from "./sidesTable.js";
import {phraseOf, sidesView} from "./sidesView.js";

/** The form in which two are chosen, and their comparison below it. */
export function pairFigure(page: PageContext, data: CompareAnalysis): HTMLElement {
  const {lang, engine} = page;
  const text = compareText[lang].form;
  const pageTitle = document.title;
  const run: Run = async (query) => (await engine.query(query)).rows;
  const place = el("div", {});
  const announced = el("p", {class: "visually-hidden", role: "status"});
  let kind: Kind = "film";
  let sides: readonly [a: AskedSide | null, b: AskedSide | null] = [null, null];
  let latest = 0;
  let failed = false;
  let shown: Sides | null = null;

  /** Shows what the address asks; the engine only works where it names a pair. */
  function readAddress(): void {
    const search = new URLSearchParams(location.search);
    const asked = search.get("kind") ?? kinds[0];
    const known = kinds.find((one) => one === asked);
    if (known !== undefined) setKind(known);
    const side = (name: string): AskedSide | null => {
      const value = search.get(name);
      return value === null || value.trim() === "" ? null : {text: value, id: search.get(`${name}id`)};
    };
    sides = [side("a"), side("b")];
    if (known === undefined) {
      reset();
      tell(text.badKind({kind: shorten(asked), film: kinds[0], actor: kinds[1], director: kinds[2]}));
    } else if (sides[0] === null && sides[1] === null) showDefault();
    else compare(false);
  }

  /** Nothing is compared, whatever is still under way. */
  function reset(): void {
    latest++;
    failed = false;
    shown = null;
    document.title = pageTitle;
    place.removeAttribute("aria-busy");
  }

  /** What nobody asked for: it is not in the title, and not said. */
  function showDefault(): void {
    reset();
    say("");
    const own = data[kind];
    if (own !== null) {
      show(own);
      return;
    }
    sides = [null, null];
    picked.fill(null);
    for (const field of fields) field.value = "";
    tell(text.noPair);
  }

  function showAsked(found: Sides): void {
    show(found);
    document.title = `${namesOf(found, lang).join(" – ")} – ${pageTitle}`;
    say(phraseOf(found, lang));
  }

  function show(found: Sides): void {
    shown = found;
    sides = asksOf(found);
    namesOf(found, lang).forEach((name, i) => {
      fillIn(i, name, sides[i]!);
    });
    place.replaceChildren(...sidesView(found, data, lang));
  }

  function fillIn(side: number, name: string, asks: AskedSide): void {
    fields[side]!.value = name;
    picked[side] = {name, asks};
  }

  /** Looks both sides up and compares them. */
  async function compare(moveFocus: boolean): Promise<void> {
    reset();
    const call = latest;
    place.setAttribute("aria-busy", "true");
    place.replaceChildren(el("p", {class: "message"}, commonText[lang].working));
    sides.forEach((side, i) => {
      // An id says nothing to the reader: its name comes once it is found.
      if (side !== null && !isId(side.text)) fields[i]!.value = shorten(side.text);
    });
    try {
      const found = await Promise.all(
        sides.map((side) => (side === null ? null : resolveSide(kind, side, lang, run))),
      );
      const [a, b] = found as [FoundSide | Message | null, FoundSide | Message | null];
      const both = a?.kind === "found" && b?.kind === "found" ? await load(a, b) : null;
      if (call !== latest) return;
      found.forEach((one, i) => {
        if (one?.kind === "found") fillIn(i, one.name, one.asks);
      });
      if (both !== null) {
        // The address holds ids from now on: they mean the same tomorrow.
        intoAddress(compareParameters(kind, asksOf(both)));
        showAsked(both);
        if (moveFocus) place.querySelector<HTMLElement>(".phrase")?.focus();
      } else showMessages([a, b], moveFocus);
    } catch (error) {
      if (!(error instanceof EngineError)) reportError(error);
      if (call !== latest) return;
      failed = true;
      const view = failureView(error, {
        lang,
        otherwise: commonText[lang].failed,
        retry: () => compare(true),
        engine,
      });
      place.replaceChildren(view);
      say(view.firstChild?.textContent ?? "");
      if (moveFocus) view.focus();
    } finally {
      if (call === latest) place.removeAttribute("aria-busy");
    }
  }

  /** Both sides; null where they are the same. */
  async function load(a: FoundSide, b: FoundSide): Promise<Sides | null> {
    if (a.asks.text === b.asks.text && a.asks.id === b.asks.id) return null;
    if (a.film !== null && b.film !== null) return filmSides(a.film, b.film, run);
    if (kind === "film" || a.person === null || b.person === null) return null;
    return personSides(kind, a.person, b.person, run);
  }

  function showMessages(found: readonly (FoundSide | Message | null)[], moveFocus: boolean): void {
    const messages = found.flatMap((one, i): Node[] => {
      const name = i === 0 ? text.first : text.second;
      if (one === null) return [messageOf(text.missing({side: name}))];
      if (one.kind === "found") return [];
      return [messageOf(text.onSide({side: name, sentence: one.sentence})), choicesOf(one, i)];
    });
    const [a] = found;
    if (messages.length === 0 && a?.kind === "found") messages.push(messageOf(text.same({name: a.name})));
    place.replaceChildren(...messages);
    say(place.querySelector(".message")?.textContent ?? "");
    if (moveFocus) place.querySelector<HTMLElement>(".message")?.focus();
  }

  function messageOf(sentence: string): HTMLElement {
    return el("p", {class: "message", tabindex: -1, dir: "auto"}, sentence);
  }

  function choicesOf({choices}: Message, side: number): HTMLElement {
    const buttons = choices.map(({name, note, parameters}) => {
      const button = el(
        "button",
        {class: "button-quiet", type: "button"},
        el("span", {dir: "auto"}, name),
        ` (${note})`,
      );
      button.addEventListener("click", () => ask(replaced(side, sideOf(parameters))));
      return button;
    });
    return el("div", {class: "actions"}, ...buttons);
  }

  function replaced(side: number, by: AskedSide): typeof sides {
    return side === 0 ? [by, sides[1]] : [sides[0], by];
  }

  /** Compares a new pair, which gets an entry in the browser's history. */
  function ask(next: typeof sides, moveFocus = true): void {
    sides = next;
    history.pushState(null, "", location.href);
    intoAddress(compareParameters(kind, sides));
    compare(moveFocus);
  }

  function setKind(next: Kind): void {
    kind = next;
    const select = kindControl.querySelector("select");
    if (select !== null) select.value = next;
  }

  /** What a field holds: what was picked, as long as its name stands there, or what was typed. */
  function typed(side: number): AskedSide | null {
    const {value} = fields[side]!;
    if (value.trim() === "") return null;
    return picked[side]?.name === value ? picked[side].asks : {text: value, id: null, typed: true};
  }

  const form = el("form", {class: "ask compare-form"});
  const kindControl = selectControl<Kind>({
    label: text.kind,
    choices: kinds.map((value) => ({value, label: text.kinds[value]})),
    value: kind,
    onChange: (value) => {
      kind = value;
      history.pushState(null, "", location.href);
      intoAddress({kind: value === kinds[0] ? null : value, a: null, b: null, aid: null, bid: null});
      showDefault();
    },
  });
  form.append(kindControl);
  const picked: ({readonly name: string; readonly asks: AskedSide} | null)[] = [null, null];
  const fields = [text.first, text.second].map((label, i) =>
    pickField(page, form, {
      id: `side-${i}`,
      label,
      kind: () => (kind === "film" ? "films" : tableOf(kind)),
      pick: ({name, parameters}) => {
        picked[i] = {name, asks: sideOf(parameters)};
        ask(replaced(i, picked[i].asks), false);
      },
    }),
  );
  const swap = el("button", {class: "button-quiet", type: "button"}, text.swap);
  swap.addEventListener("click", () => {
    if (shown === null) {
      ask([sides[1], sides[0]], false);
      return;
    }
    history.pushState(null, "", location.href);
    showAsked(swapped(shown));
    intoAddress(compareParameters(kind, sides));
  });
  form.append(el("button", {class: "button", type: "submit"}, text.compare), swap);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask([typed(0), typed(1)]);
  });
  addEventListener("popstate", readAddress);
  engine.onState(({kind: state}) => {
    if (state === "ready" && failed) compare(false);
  });

  function say(sentence: string): void {
    announced.textContent = sentence;
  }

  function tell(sentence: string): void {
    place.replaceChildren(messageOf(sentence));
    say(sentence);
  }

  readAddress();
  return el("div", {}, form, engineStatus(engine, lang), announced, place);
}
