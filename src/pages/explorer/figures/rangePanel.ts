import {crossHistogram} from "../../../charts/crossHistogram.js";
import {el} from "../../../dom/el.js";
import {format} from "../../../format/format.js";
import {type Bins, binsOf, placeOf, valuesBetween} from "../bins.js";
import type {Explorer} from "../explorer.js";
import type {RangeFilter, RangeName} from "../queries/filmFilters.js";
import {explorerText} from "../text.js";
import {binLabels, quantityText} from "./binLabels.js";
import {brush} from "./brush.js";
import {chartPanel} from "./chartPanel.js";
import {hasUnknown} from "./panelWords.js";
import {rangeControls} from "./rangeControls.js";

/** The histogram of a quantity, in which a part can be marked, with its bounds as boxes below it. */
export function rangePanel(name: RangeName, explorer: Explorer): HTMLElement {
  const {data, page} = explorer;
  const {lang} = page;
  const f = format(lang);
  const text = explorerText[lang];
  const bins = binsOf(data)[name];
  const size = bins.edges.length;
  const labels = binLabels(name, data, lang);
  const unknown = hasUnknown(name, explorer);

  const setRange = (from: number | null, to: number | null) => {
    const before = explorer.view.filters[name];
    const open = from === null && to === null;
    // Who chooses a range means what is known, unless the unknown were asked for before.
    const rest = unknown && before !== null && before.unknown !== "only" ? before.unknown : "out";
    if (open && (!unknown || before === null || rest === "in")) explorer.filter(name, null);
    else explorer.filter(name, {from, to, unknown: rest});
  };
  const marked = (): readonly [number, number] | null => markOf(bins, explorer.view.filters[name]);

  return chartPanel(
    name,
    explorer,
    (width, description) => {
      const histogram = crossHistogram({
        lang,
        width,
        description,
        bins: size,
        // Six charts below each other are a long way on a phone.
        plotHeight: innerWidth < 600 ? 88 : 132,
        ticks: ticksOf(name, bins).map((value) => ({
          place: name === "vote" ? value * 2 : placeOf(bins, value, "from"),
          label: name === "vote" ? f.number(value) : quantityText(name, value, lang),
        })),
        xLabel: text.axes[name],
        yLabel: text.films,
        incompleteFrom:
          name === "year" && data.lastYear >= data.incompleteFrom
            ? Math.max(0, data.incompleteFrom - data.firstYear)
            : undefined,
      });
      let pointed: number | null = null;
      const draw = () => {
        const counts = explorer.counts(name);
        histogram.draw({...counts, brush: marked()});
        histogram.say(
          pointed === null
            ? ""
            : text.bin(labels[pointed]!, f.number(counts.kept[pointed]!), f.number(counts.others[pointed]!)),
        );
      };
      brush(histogram, {
        bins: size,
        enabled: () => explorer.films !== null,
        marked,
        onMark: (mark) => {
          if (mark === null) explorer.filter(name, null);
          else {
            const {from, to} = valuesBetween(bins, mark[0], mark[1]);
            setRange(from, to);
          }
        },
        onPoint: (bin) => {
          if (bin === pointed) return;
          pointed = bin;
          draw();
        },
      });
      return {chart: histogram.chart, draw, describe: histogram.describe};
    },
    el("div", {}, rangeControls(name, explorer, setRange)),
  );
}

/** The part of the axis that a filter marks; nothing where it has no bounds. */
function markOf(bins: Bins, filter: RangeFilter | null): readonly [number, number] | null {
  if (filter === null || filter.unknown === "only") return null;
  if (filter.from === null && filter.to === null) return null;
  const from = placeOf(bins, filter.from, "from");
  return [from, Math.max(from, placeOf(bins, filter.to, "to"))];
}

/** Round values to mark the axis at, all of them edges of bins. */
function ticksOf(name: RangeName, {edges}: Bins): readonly number[] {
  if (name === "vote") return [0, 2, 4, 6, 8, 10];
  if (name === "runtime") return edges.filter((edge) => edge % 60 === 0);
  if (name === "year") return edges.filter((year) => year % 10 === 0);
  return edges.filter((edge) => edge > 0 && Number.isInteger(Math.log10(edge)));
}
