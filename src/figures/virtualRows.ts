import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/virtual-core";
import {el} from "../dom/el.js";

export interface VirtualRows {
  /** Has place for so many rows. */
  setCount(count: number): void;
  /** Draws what is in sight anew, where something of it has changed. */
  draw(): void;
}

/**
 * The rows of a table of which only those in sight are made. A row is one line high; the first has the `aria-rowindex` 2,
 * below the headings.
 */
export function virtualRows(options: {
  /** What scrolls. */
  readonly region: HTMLElement;
  readonly body: HTMLTableSectionElement;
  /** What a row is made of: as long as it is the same, the row stays. */
  readonly content: (index: number) => unknown;
  readonly make: (index: number) => HTMLTableRowElement;
  /** Is told which rows are in sight, `end` not included. */
  readonly onRange?: (begin: number, end: number) => void;
}): VirtualRows {
  const {region, body, content, make, onRange} = options;
  let rows = new Map<number, {readonly node: HTMLTableRowElement; readonly content: unknown}>();
  /** Pixels of a row; all are one line high. */
  let height = 40;
  const virtualizer = new Virtualizer<HTMLElement, HTMLTableRowElement>({
    count: 0,
    getScrollElement: () => region,
    estimateSize: () => height,
    overscan: 10,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    // A row that has the focus stays, wherever the table is scrolled to: the next Tab goes on from there.
    rangeExtractor(range) {
      const shown = defaultRangeExtractor(range);
      const row = document.activeElement?.closest("tr");
      const focused = row?.parentElement === body ? Number(row.getAttribute("aria-rowindex")) - 2 : -1;
      if (focused < 0 || focused >= range.count || shown.includes(focused)) return shown;
      return [...shown, focused].sort((a, b) => a - b);
    },
    onChange: () => draw(),
  });

  function draw(): void {
    const items = virtualizer.getVirtualItems();
    const next: typeof rows = new Map();
    const nodes: HTMLTableRowElement[] = [];
    let end = 0;
    for (const item of items) {
      if (item.start > end) nodes.push(space(item.start - end));
      const known = rows.get(item.index);
      const now = content(item.index);
      const row =
        known !== undefined && known.content === now ? known : {node: make(item.index), content: now};
      next.set(item.index, row);
      nodes.push(row.node);
      end = item.end;
    }
    if (virtualizer.getTotalSize() > end) nodes.push(space(virtualizer.getTotalSize() - end));
    rows = next;
    place(nodes);
    const [first] = items;
    if (first === undefined) return;
    const measured = rows.get(first.index)!.node.getBoundingClientRect().height;
    if (measured > 0 && Math.abs(measured - height) > 0.01) {
      height = measured;
      virtualizer.measure();
      return;
    }
    const {range} = virtualizer;
    if (range !== null) onRange?.(range.startIndex, range.endIndex + 1);
  }

  /** Puts rows into the table without touching those that stand there: they would lose the focus. */
  function place(nodes: readonly HTMLTableRowElement[]): void {
    const wanted = new Set<Element>(nodes);
    for (const child of [...body.children]) if (!wanted.has(child)) child.remove();
    let next = body.firstElementChild;
    for (const node of nodes) {
      if (node === next) next = next.nextElementSibling;
      else body.insertBefore(node, next);
    }
  }

  virtualizer._didMount();
  virtualizer._willUpdate();
  return {
    setCount(count) {
      virtualizer.setOptions({...virtualizer.options, count});
      virtualizer._willUpdate();
      draw();
    },
    draw,
  };
}

/** Stands for the rows that are not in sight. */
function space(height: number): HTMLTableRowElement {
  const row = el("tr", {"aria-hidden": "true", class: "virtual-space"}, el("td", {}));
  row.style.height = `${height}px`;
  return row;
}
