import type {CrossHistogram} from "../../../charts/crossHistogram.js";

export interface BrushOptions {
  readonly bins: number;
  readonly enabled: () => boolean;
  /** What is marked: places between bins; null: nothing. */
  readonly marked: () => readonly [number, number] | null;
  readonly onMark: (marked: readonly [number, number] | null) => void;
  /** The bin under the pointer; null: it has left. */
  readonly onPoint: (bin: number | null) => void;
}

/** Pixels around an end of what is marked in which it can be taken hold of. */
const grip = 9;
/** Pixels within which a pointer has not moved. */
const still = 4;

/**
 * Lets mouse, pen and finger mark a part of a histogram: dragging marks, moves what is marked, or moves an end of it;
 * a click marks a bin, or lets go of what is marked. A finger that moves up or down scrolls the page.
 */
export function brush({chart, placeAt, step}: CrossHistogram, options: BrushOptions): void {
  const {bins, enabled, marked, onMark, onPoint} = options;
  const within = (place: number) => Math.min(bins, Math.max(0, place));
  const binAt = (place: number) => Math.min(bins - 1, Math.floor(place));
  let drag: {move: (place: number) => readonly [number, number]; startX: number; moved: boolean} | null =
    null;
  let before: readonly [number, number] | null = null;

  function begin(start: number): (place: number) => readonly [number, number] {
    const reach = grip / step;
    if (before !== null) {
      const [from, to] = before;
      const fixed = Math.abs(start - from) <= reach ? to : Math.abs(start - to) <= reach ? from : null;
      if (fixed !== null) {
        return (place) => {
          const end = Math.round(place);
          return end === fixed ? around(fixed, place) : [Math.min(end, fixed), Math.max(end, fixed)];
        };
      }
      if (start > from && start < to) {
        const [low, high] = [Math.round(from), Math.max(Math.round(from) + 1, Math.round(to))];
        return (place) => {
          const by = Math.min(bins - high, Math.max(-low, Math.round(place - start)));
          return [low + by, high + by];
        };
      }
    }
    return (place) => [Math.min(binAt(start), binAt(place)), Math.max(binAt(start), binAt(place)) + 1];
  }

  /** The bin next to an end on which both ends would stand. */
  function around(end: number, place: number): readonly [number, number] {
    return (place < end && end > 0) || end === bins ? [end - 1, end] : [end, end + 1];
  }

  chart.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !enabled()) return;
    before = marked();
    drag = {move: begin(placeAt(event.clientX)), startX: event.clientX, moved: false};
    chart.setPointerCapture(event.pointerId);
  });
  chart.addEventListener("pointermove", (event) => {
    const place = placeAt(event.clientX);
    onPoint(binAt(place));
    if (drag === null) return;
    if (Math.abs(event.clientX - drag.startX) >= still) drag.moved = true;
    if (!drag.moved) return;
    const next = drag.move(within(place));
    const now = marked();
    if (now === null || now[0] !== next[0] || now[1] !== next[1]) onMark(next);
  });
  chart.addEventListener("pointerup", (event) => {
    if (drag !== null && !drag.moved) {
      const place = placeAt(event.clientX);
      const inside = before !== null && place >= before[0] && place <= before[1];
      onMark(inside ? null : [binAt(place), binAt(place) + 1]);
    }
    drag = null;
  });
  // The page scrolls instead: as if nothing had been touched.
  chart.addEventListener("pointercancel", () => {
    if (drag?.moved === true) onMark(before);
    drag = null;
    onPoint(null);
  });
  chart.addEventListener("pointerleave", () => onPoint(null));
}
