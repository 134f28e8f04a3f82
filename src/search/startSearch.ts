import type {Language} from "../format/language.js";

/**
 * Makes the search in the header live: its code and its data load when somebody turns to it, also by `/` or Ctrl-K. Until
 * then, and where they cannot be had, its form leads to the page of the search.
 */
export function startSearch(): void {
  const input = document.querySelector<HTMLInputElement>("#search-field");
  if (input === null) return;
  const field = input;
  const lang: Language = document.documentElement.lang === "es" ? "es" : "en";
  let started = false;
  async function start(): Promise<void> {
    if (started) return;
    started = true;
    try {
      const {searchField} = await import("./searchField.js");
      searchField(field, lang);
    } catch {
      started = false;
    }
  }
  field.addEventListener("focus", start);
  if (document.activeElement === field) start();
  document.addEventListener("keydown", (event) => {
    const target = event.target;
    const types =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches("input, textarea, select"));
    const slash = event.key === "/" && !types && !event.ctrlKey && !event.metaKey && !event.altKey;
    const k =
      event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!slash && !k) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
