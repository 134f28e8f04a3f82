import {el} from "../dom/el.js";

export interface TableColumn<Row> {
  readonly title: string;
  /** What stands in the cell; null is unknown. */
  readonly show: (row: Row) => string | Node | null;
  /** What the rows are sorted by and what a CSV file holds; null comes last. */
  readonly value: (row: Row) => string | number | null;
  readonly numeric?: boolean;
  /** Class of the cells. */
  readonly kind?: string;
}

export interface TableOptions<Row> {
  /** What the table holds: its name for those who do not see it. */
  readonly label: string;
  readonly unknown: string;
  /** Class of a row, if it has one. */
  readonly rowClass?: (row: Row) => string | null;
  /** Index of the column by which the rows stand sorted at first. */
  readonly sorted?: {readonly column: number; readonly descending: boolean};
}

/** A table whose columns sort it: text by the order of its characters' keys, numbers by size, unknown last. */
export function dataTable<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  options: TableOptions<Row>,
): HTMLElement {
  const body = el("tbody");
  const headers = columns.map(({title, numeric}, i) => {
    const button = el("button", {type: "button"}, title);
    const header = el(
      "th",
      {scope: "col", "aria-sort": "none", class: numeric === true ? "num" : null},
      button,
    );
    button.addEventListener("click", () => {
      const current = header.getAttribute("aria-sort");
      // The first click shows what is most interesting: the largest number, the first of the alphabet.
      sort(i, current === null || current === "none" ? numeric === true : current === "ascending");
    });
    return header;
  });

  function sort(column: number, descending: boolean): void {
    headers.forEach((header, i) => {
      if (i === column) header.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else header.setAttribute("aria-sort", "none");
    });
    const {value} = columns[column]!;
    fill([...rows].sort((a, b) => compare(value(a), value(b), descending)));
  }

  function fill(sorted: readonly Row[]): void {
    body.replaceChildren(
      ...sorted.map((row) =>
        el(
          "tr",
          {class: options.rowClass?.(row) ?? null},
          ...columns.map(({show, numeric, kind}) => {
            const content = show(row);
            const classes = [numeric === true ? "num" : "", kind ?? "", content === null ? "unknown" : ""];
            return el("td", {class: classes.join(" ").trim() || null}, content ?? options.unknown);
          }),
        ),
      ),
    );
  }

  if (options.sorted === undefined) fill(rows);
  else sort(options.sorted.column, options.sorted.descending);
  return el(
    "div",
    {class: "table-wrap", tabindex: 0, role: "region", "aria-label": options.label},
    el("table", {}, el("thead", {}, el("tr", {}, ...headers)), body),
  );
}

function compare(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === "string" && typeof b === "string" ? byAlphabet.compare(a, b) : Number(a) - Number(b);
  return descending ? -order : order;
}

const byAlphabet = new Intl.Collator("en", {numeric: true, sensitivity: "base"});
