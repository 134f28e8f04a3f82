import {sum} from "d3-array";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {TimeAnalysis} from "../time/analysis.js";
import {homeText} from "./text.js";

/** Films by decade as a row of bars, in HTML so that its words keep their size on every screen. */
export function decades({years, films}: TimeAnalysis, lang: Language): string {
  const f = format(lang);
  const byDecade = new Map<number, number>();
  for (const {year, months} of years) {
    const decade = year - (year % 10);
    byDecade.set(decade, (byDecade.get(decade) ?? 0) + sum(months));
  }
  const [first, last] = [Math.min(...byDecade.keys()), Math.max(...byDecade.keys())];
  if (byDecade.size === 0) return "";
  const rows = Array.from({length: (last - first) / 10 + 1}, (_, i) => {
    const decade = first + 10 * i;
    return {decade, films: byDecade.get(decade) ?? 0};
  });
  const most = rows.reduce((best, row) => (row.films > best.films ? row : best));
  const text = homeText[lang].decades;
  const bars = rows.map(
    (row) =>
      `<span class="decade${row === most ? " decade-most" : ""}" style="height: ${((100 * row.films) / most.films).toFixed(2)}%">${row === most ? `<b>${f.number(row.films)}</b>` : ""}</span>`,
  );
  const summary = text.summary(f.number(films), String(first), String(most.decade), f.number(most.films));
  return `<figure class="decades">
<div class="decade-bars" role="img" aria-label="${escapeHtml(summary)}">${bars.join("")}</div>
<div class="decade-axis" aria-hidden="true">${rows.map(({decade}) => `<span>${decade % 20 === 0 ? decade : ""}</span>`).join("")}</div>
<figcaption>${escapeHtml(text.caption(f.number(films)))}</figcaption>
</figure>`;
}
