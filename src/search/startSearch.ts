import {loadOnFocus} from "../dom/loadOnFocus.js";
import {languageOfPage} from "../format/language.js";

/**
 * Makes the fields of the search live, that of the header and others with `data-search`: their code and their data load when
 * somebody turns to one, to that of the header also by `/` or Ctrl-K. Until then, and where they cannot be had, their forms
 * lead to the page of the search.
 */
export function startSearch(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>("#search-field, input[data-search]")) {
    loadOnFocus(field, async () => {
      const {searchField} = await import("./searchField.js");
      searchField(field, languageOfPage());
    });
  }
  document.addEventListener("keydown", (event) => {
    const target = event.target;
    const types =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches("input, textarea, select"));
    const slash = event.key === "/" && !types && !event.ctrlKey && !event.metaKey && !event.altKey;
    const k =
      event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const field = document.querySelector<HTMLInputElement>("#search-field");
    if (field === null || (!slash && !k)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
