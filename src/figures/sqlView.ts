import {el} from "../dom/el.js";
import type {Language} from "../format/language.js";
import type {Query} from "../queries/query.js";
import {sqlText} from "../queries/sqlText.js";
import {commonText} from "../text/common.js";
import {sqlAddress} from "./sqlAddress.js";

/** The statements that an answer came from, ready to copy, and the way to where they can be run and changed. */
export function sqlView(queries: readonly Query<unknown>[], lang: Language): HTMLDetailsElement {
  const text = commonText[lang];
  const sql = queries.map((query) => `-- ${query.name}\n${sqlText(query)}`).join("\n\n");
  const code = el("code", {}, sql);
  const copy = el("button", {class: "button-quiet", type: "button"}, text.copy);
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(sql);
      copy.textContent = text.copied;
    } catch {
      // Without a secure origin there is no clipboard: select the text for the visitor's own copy.
      getSelection()?.selectAllChildren(code);
      copy.textContent = text.copyFailed;
    }
  });
  return el(
    "details",
    {class: "sql"},
    el("summary", {}, text.sql),
    el("p", {class: "hint"}, text.sqlNote),
    el("pre", {tabindex: 0}, code),
    el(
      "div",
      {class: "actions"},
      copy,
      el("a", {class: "button-quiet", href: sqlAddress(sql)}, text.openSql),
    ),
  );
}
