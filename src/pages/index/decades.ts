import type {AnalysisJson} from "../../../loaders/publish/siteJson.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {homeText} from "./text.js";

/** Films by decade as a row of bars, in HTML so that its words keep their size on every screen. */
export function decades({money, films}: AnalysisJson, lang: Language): string {
  const f = format(lang);
  const [first, last] = [money[0], money.at(-1)];
  if (first === undefined || last === undefined) return "";
  const byDecade = new Map(money.map((row) => [row.decade, row.films]));
  const rows = Array.from({length: (last.decade - first.decade) / 10 + 1}, (_, i) => {
    const decade = first.decade + 10 * i;
    return {decade, films: byDecade.get(decade) ?? 0};
  });
  const most = rows.reduce((best, row) => (row.films > best.films ? row : best));
  const text = homeText[lang].decades;
  const bars = rows.map(
    (row) =>
      `<span class="decade${row === most ? " decade-most" : ""}" style="height: ${((100 * row.films) / most.films).toFixed(2)}%">${row === most ? `<b>${f.number(row.films)}</b>` : ""}</span>`,
  );
  const summary = text.summary(
    f.number(films),
    String(first.decade),
    String(most.decade),
    f.number(most.films),
  );
  return `<figure class="decades">
<div class="decade-bars" role="img" aria-label="${escapeHtml(summary)}">${bars.join("")}</div>
<div class="decade-axis" aria-hidden="true">${rows.map(({decade}) => `<span>${decade % 20 === 0 ? decade : ""}</span>`).join("")}</div>
<figcaption>${escapeHtml(text.caption(f.number(films)))}</figcaption>
</figure>`;
}
