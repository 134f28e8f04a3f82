import {el} from "../../../dom/el.js";
import type {Explorer} from "../explorer.js";
import type {FilterName} from "../queries/filmFilters.js";
import {explorerText} from "../text.js";

/** Takes the filter of one chart away; not to be pressed where there is none. */
export function clearButton(name: FilterName, explorer: Explorer): HTMLElement {
  const text = explorerText[explorer.page.lang];
  const button = el(
    "button",
    {class: "button-quiet", type: "button", "aria-label": text.clearNamed(text.names[name])},
    text.clear,
  );
  button.addEventListener("click", () => {
    // A disabled button would lose the focus: it only says that there is nothing to do.
    if (explorer.view.filters[name] !== null) explorer.filter(name, null);
  });
  const update = () => button.setAttribute("aria-disabled", String(explorer.view.filters[name] === null));
  explorer.onChange(update);
  update();
  return button;
}
