import {el} from "../dom/el.js";
import {EngineError} from "../engine/engineError.js";
import {aloneIfAsked} from "../figures/aloneIfAsked.js";
import {copyAnswer} from "../layout/copyButtons.js";
import {failureView} from "../layout/failureView.js";
import type {PlainContext} from "../layout/plainContext.js";
import {commonText} from "../text/common.js";
import {pageMeta, type Told} from "./pageMeta.js";
import {entityText} from "./text.js";

/** What the address of a page asks: its parameters by name. */
export type Asked = Readonly<Record<string, string>>;

/** A film, a person or a list, as it is shown. */
export interface Entity {
  readonly kind: "entity";
  /** Stands above the heading. */
  readonly kicker: string;
  /** The heading; `note` stands behind the name, in pale. */
  readonly name: string;
  readonly note?: string;
  readonly content: readonly Node[];
  readonly told: Omit<Told, "title">;
  /** What comes below, made once the content is on the screen. */
  readonly rest?: () => readonly Node[];
  /** What is offered beside the kicker, in its line, once the content is there; null: nothing. */
  readonly offer?: () => Promise<HTMLElement | null>;
}

/** A sentence in its place, and what leads on. */
export interface NoEntity {
  readonly kind: "none";
  readonly sentence: string;
  readonly content: readonly Node[];
}

/**
 * Makes the page of a film, of a person or of a list live: shows what the address asks for, by the parameters named, or
 * says why it cannot. The form and all links lead to other addresses by themselves.
 */
export function entityPage(
  page: PlainContext,
  options: {
    readonly parameters: readonly string[];
    readonly find: (asked: Asked) => Promise<Entity | NoEntity>;
  },
): void {
  const {lang} = page;
  const heading = part("h1.entity-name");
  const kicker = part(".entity-kicker");
  const lead = part("#lead");
  const place = part("#answer");
  const idle = part("#idle");
  const announced = part("#announced");
  const field = part<HTMLInputElement>("#asked");
  const [plainHeading, plainTitle] = [heading.textContent ?? "", document.title];
  const meta = pageMeta();
  let latest = 0;

  function askedByAddress(): Asked {
    const all = [...new URLSearchParams(location.search)];
    return Object.fromEntries(all.filter(([name]) => options.parameters.includes(name)));
  }

  /** The page as it is before anybody asks. */
  function clear(): void {
    // A script in the head of the page may have set it before this one came.
    document.documentElement.classList.remove("asked");
    place.removeAttribute("aria-busy");
    heading.textContent = plainHeading;
    meta.reset();
    kicker.classList.remove("told");
    lead.hidden = false;
    idle.hidden = false;
    place.replaceChildren();
    announced.textContent = "";
  }

  function show(found: Entity | NoEntity): void {
    clear();
    if (found.kind === "none") {
      place.append(el("p", {class: "message", tabindex: -1, dir: "auto"}, found.sentence));
      announced.textContent = found.sentence;
    } else {
      kicker.textContent = found.kicker;
      kicker.classList.add("told");
      heading.textContent = found.name;
      if (found.note !== undefined) heading.append(" ", el("span", {class: "entity-note"}, found.note));
      const title = `${[found.name, found.note].filter(Boolean).join(" ")} – ${plainTitle}`;
      meta.tell({...found.told, title});
      lead.hidden = true;
      idle.hidden = true;
      announced.textContent = found.name;
    }
    place.append(...found.content);
    if (found.kind !== "entity") return;
    const {told, rest, offer} = found;
    if (offer !== undefined) void offerMore(offer, latest);
    const copy = () => copyAnswer(told.description, () => new URL(told.href, location.href).href, lang);
    if (rest === undefined) place.append(copy());
    else showRest(() => [...rest(), copy()]);
  }

  /** The page stands without it as well. It comes late, so it goes where nothing moves for it. */
  async function offerMore(offer: NonNullable<Entity["offer"]>, call: number): Promise<void> {
    const offered = await offer().catch(() => null);
    if (call !== latest || offered === null) return;
    kicker.replaceChildren(el("span", {class: "entity-kicker-own"}, kicker.textContent), offered);
  }

  /** Until it is there, what stands below the place waits out of sight, where it would move. */
  function showRest(rest: () => readonly Node[]): void {
    const call = latest;
    place.setAttribute("aria-busy", "true");
    // The first frame paints the content, the timer runs after it.
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (call !== latest) return;
        try {
          place.append(...rest());
        } finally {
          place.removeAttribute("aria-busy");
        }
      }),
    );
  }

  async function read(moveFocus = false): Promise<void> {
    const asked = askedByAddress();
    const call = ++latest;
    field.value = asked[field.name] ?? field.value;
    if (Object.keys(asked).length === 0) return clear();
    document.documentElement.classList.add("asked");
    place.setAttribute("aria-busy", "true");
    kicker.textContent = commonText[lang].working;
    announced.textContent = commonText[lang].working;
    try {
      const found = await options.find(asked);
      if (call === latest) show(found);
    } catch (error) {
      // A fault of this site, not of the network, has to show in the console.
      if (!(error instanceof EngineError)) reportError(error);
      if (call !== latest) return;
      clear();
      const view = failureView(error, {lang, otherwise: entityText[lang].failed, retry: () => read(true)});
      place.append(view);
      announced.textContent = view.firstChild?.textContent ?? "";
    }
    if (moveFocus) (place.querySelector<HTMLElement>(":scope > .message") ?? heading).focus();
  }

  let search = location.search;
  addEventListener("popstate", () => {
    // A link within the page changes the address as well.
    if (location.search === search) return;
    search = location.search;
    read();
  });
  // Before any question the page is as it should be, and what was typed meanwhile stays.
  if (Object.keys(askedByAddress()).length > 0) read();
  void aloneIfAsked(lang, "answered");
}

function part<Kind extends HTMLElement>(selector: string): Kind {
  const element = document.querySelector<Kind>(selector);
  if (element === null) throw new Error(`The page lacks ${selector}`);
  return element;
}
