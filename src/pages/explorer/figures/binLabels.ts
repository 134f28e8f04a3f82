import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import type {Language} from "../../../format/language.js";
import {languageName} from "../../../format/languageName.js";
import {lowerFirst} from "../../../format/lowerFirst.js";
import type {ExplorerAnalysis} from "../analysis.js";
import {binsOf} from "../bins.js";
import type {ChartName, RangeName} from "../queries/filmFilters.js";
import {explorerText} from "../text.js";

/** What each bin of a chart is called, with that of the unknown ones at the end. */
export function binLabels(name: ChartName, data: ExplorerAnalysis, lang: Language): readonly string[] {
  const text = explorerText[lang];
  if (name === "genre") return [...data.genres.map((genre) => genreName(genre, lang)), text.noGenre];
  if (name === "language") {
    const names = data.languages.map((code) => languageName(code, lang));
    return [...names, text.otherLanguages, lowerFirst(text.unknown)];
  }
  const {edges, step} = binsOf(data)[name];
  const write = (value: number) => quantityText(name, value, lang);
  const labels = edges.map((low, i) => {
    const next = edges[i + 1];
    if (name === "budget" && low === 0) return next === undefined ? write(low) : text.below(write(next));
    if (next === undefined && (name === "runtime" || name === "budget")) return text.orMore(write(low));
    const high = name === "vote" ? low + 0.5 - (next === undefined ? 0 : step) : (next ?? low + step) - step;
    return name === "year" || high === low ? write(low) : `${write(low)}–${write(high)}`;
  });
  return [...labels, text.unknown];
}

/** A quantity as a chart writes it; dollars in short: 1.8m, 1,8 M. */
export function quantityText(name: RangeName, value: number, lang: Language): string {
  const f = format(lang);
  if (name === "year") return String(value);
  if (name === "vote") return f.number(value, 1);
  if (name === "runtime") return f.number(value);
  return f.compact(value);
}
