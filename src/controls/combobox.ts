import {el} from "../dom/el.js";

export interface Suggestion {
  readonly name: string;
  readonly note: string;
  /** Stands below the others, and leads to more of them. */
  readonly leadsOn?: boolean;
}

export interface ComboboxOptions<Item extends Suggestion> {
  /** Suggestions for what was typed; null, or an error, leaves the list closed. */
  readonly suggest: (typed: string) => Promise<readonly Item[] | null>;
  /** Suggestions that are at hand, shown until the others are there. */
  readonly atHand?: (typed: string) => readonly Item[];
  /** Called when a suggestion is chosen. */
  readonly pick: (item: Item) => void;
  /** Whether Enter takes the first suggestion where none is chosen; where there is none it sends the form. */
  readonly takesFirst?: boolean;
  /** Name of the list for those who do not see it. */
  readonly label: string;
  /** Stands in the list when nothing matches. */
  readonly noMatch: string;
}

/** Milliseconds without a key before suggestions are fetched. */
const wait = 120;

/**
 * Makes a text field suggest while one types: an editable combobox with a list box as the ARIA Authoring
 * Practices describe it. Arrows choose, Enter takes, Escape closes; without a choice the form is sent as
 * it is, unless Enter is to take the first. The field stands in an element of class `combobox`.
 */
export function combobox<Item extends Suggestion>(
  input: HTMLInputElement,
  options: ComboboxOptions<Item>,
): void {
  const list = el("ul", {
    class: "options",
    role: "listbox",
    id: `${input.id}-options`,
    "aria-label": options.label,
    hidden: true,
  });
  input.after(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  })) {
    input.setAttribute(name, value);
  }

  let items: readonly Item[] = [];
  /** For which text they are. */
  let filledFor: string | null = null;
  /** Whether others are on their way. */
  let pending = false;
  let active = -1;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(open: boolean): void {
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (!open) activate(-1);
  }

  /** Closes the list, also against suggestions that are still on their way. */
  function close(): void {
    clearTimeout(timer);
    latest++;
    pending = false;
    show(false);
  }

  function activate(index: number): void {
    active = index;
    [...list.children].forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === index));
      if (i === index) option.scrollIntoView({block: "nearest"});
    });
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${list.id}-${index}`);
  }

  function take(index: number): void {
    const item = items[index];
    if (item === undefined) return;
    input.value = item.name;
    close();
    options.pick(item);
  }

  async function refresh(): Promise<void> {
    clearTimeout(timer);
    const call = ++latest;
    const typed = input.value;
    if (typed.trim() === "") {
      items = [];
      show(false);
      return;
    }
    // A field that cannot suggest is still a field.
    const found = await options.suggest(typed).catch(() => null);
    if (call === latest) pending = false;
    if (call !== latest || document.activeElement !== input) return;
    fill(found ?? [], typed);
    if (found !== null && items.length === 0) {
      list.append(
        el("li", {role: "option", class: "option-message", "aria-disabled": "true"}, options.noMatch),
      );
    }
    show(found !== null);
  }

  function fill(found: readonly Item[], typed: string): void {
    const chosen = filledFor === typed ? items[active] : undefined;
    filledFor = typed;
    items = found;
    list.replaceChildren(
      ...items.map(({name, note, leadsOn}, i) =>
        el(
          "li",
          {
            role: "option",
            id: `${list.id}-${i}`,
            "aria-selected": "false",
            ...(leadsOn ? {class: "option-more"} : {}),
          },
          el("span", {class: "option-name", dir: "auto"}, name),
          " ",
          el("span", {class: "option-note"}, note),
        ),
      ),
    );
    activate(
      chosen === undefined
        ? -1
        : items.findIndex(({name, note}) => name === chosen.name && note === chosen.note),
    );
  }

  /** What Enter takes where nothing is chosen. */
  async function takeFirst(): Promise<void> {
    const typed = input.value;
    if (filledFor !== typed || pending) await refresh();
    if (input.value !== typed) return;
    if (filledFor === typed && items.length > 0) take(0);
    else input.form?.requestSubmit();
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    pending = true;
    const typed = input.value;
    const known = typed.trim() === "" ? [] : (options.atHand?.(typed) ?? []);
    if (known.length > 0) {
      fill(known, typed);
      show(true);
    }
    timer = setTimeout(refresh, wait);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const open = !list.hidden && items.length > 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) refresh();
      else {
        // Beyond both ends stands the field itself: -1.
        const places = items.length + 1;
        activate(((active + 1 + (event.key === "ArrowDown" ? 1 : places - 1)) % places) - 1);
      }
    } else if (event.key === "Enter" && open && active >= 0) {
      event.preventDefault();
      take(active);
    } else if (event.key === "Enter" && options.takesFirst && input.value.trim() !== "") {
      event.preventDefault();
      takeFirst();
    } else if (event.key === "Escape" && (!list.hidden || pending)) {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener("blur", close);
  // The field keeps the focus, and the answer stands where the list would.
  input.form?.addEventListener("submit", close);
  // The field keeps the focus; a tap or click is only a choice when it ends on the option.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
    if (option !== null) take([...list.children].indexOf(option));
  });
}
