import {el} from "../../../dom/el.js";
import {virtualRows} from "../../../figures/virtualRows.js";
import type {Language} from "../../../format/language.js";
import {valueText} from "../resultFiles.js";
import type {SqlResult} from "../sqlResult.js";
import {sqlPageText} from "../text.js";

/** Characters of the narrowest and of the widest column. */
const [narrowest, widest] = [6, 42];
/** So many rows say how wide a column is. */
const measured = 200;

/** A result as a table with the types of its columns, of which only the rows in sight are made. */
export function resultTable(result: SqlResult, lang: Language): HTMLElement {
  const text = sqlPageText[lang];
  const {columns, rowCount} = result;
  const widths = columns.map(({name, type}) => Math.max(name.length, Math.min(type.length, 16)));
  for (let i = 0; i < Math.min(rowCount, measured); i++)
    for (const [j, value] of result.row(i).entries())
      widths[j] = Math.max(widths[j]!, valueText(value)?.length ?? 0);
  const characters = widths.map((width) => Math.min(widest, Math.max(narrowest, width + 2)));
  const body = el("tbody");
  const table = el(
    "table",
    {"aria-rowcount": rowCount + 1},
    el(
      "colgroup",
      {},
      ...characters.map((width) => {
        const column = el("col", {});
        column.style.width = `${width}ch`;
        return column;
      }),
    ),
    el(
      "thead",
      {},
      el(
        "tr",
        {"aria-rowindex": 1},
        ...columns.map(({name, type, kind}) =>
          el(
            "th",
            {scope: "col", class: kind === "number" ? "num" : null, title: `${name} ${type}`},
            el("span", {class: "sql-name"}, name),
            " ",
            el("span", {class: "sql-type"}, type),
          ),
        ),
      ),
    ),
    body,
  );
  table.style.minWidth = `${characters.reduce((sum, width) => sum + width, 0)}ch`;
  const region = el(
    "div",
    {class: "table-wrap", tabindex: 0, role: "region", "aria-label": text.table},
    table,
  );
  const rows = virtualRows({
    region,
    body,
    content: (index) => index,
    make: (index) =>
      el(
        "tr",
        {"aria-rowindex": index + 2},
        ...result.row(index).map((value, i) => {
          const shown = valueText(value);
          const classes = [columns[i]!.kind === "number" ? "num" : "", shown === null ? "unknown" : ""];
          return el(
            "td",
            // What does not fit is cut off to the eye.
            {class: classes.join(" ").trim() || null, title: (shown?.length ?? 0) > 12 ? shown : null},
            shown ?? text.null,
          );
        }),
      ),
  });
  // A table that stands nowhere has no height to draw for.
  queueMicrotask(() => rows.setCount(rowCount));
  return el("div", {class: "sql-table-view"}, region);
}
