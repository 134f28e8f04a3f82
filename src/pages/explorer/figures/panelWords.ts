import {format} from "../../../format/format.js";
import {notebooksText} from "../../../text/notebook.js";
import type {Explorer} from "../explorer.js";
import type {ChartName} from "../queries/filmFilters.js";
import {explorerText} from "../text.js";
import {binLabels} from "./binLabels.js";

export interface PanelWords {
  readonly title: string;
  /** Source, n and what is left out. */
  readonly note: string;
  /** For those who do not see the chart. */
  readonly description: string;
}

/** What a chart says of the films as they are now kept. */
export function panelWords(name: ChartName, explorer: Explorer): PanelWords {
  const {data, films, count, page} = explorer;
  const {lang} = page;
  const f = format(lang);
  const text = explorerText[lang];
  const number = f.number;
  const {kept} = explorer.counts(name);
  let title = text.nothingKnown;
  let known = count;
  if (name === "genre" || name === "language") {
    const listed = data[name === "genre" ? "genres" : "languages"];
    known = count - kept[kept.length - 1]!;
    const chosen = explorer.waiting ? [] : (explorer.view.filters.genre?.chosen ?? []);
    const besides = name === "genre" && listed.some((one) => chosen.includes(one));
    const most = listed.reduce(
      (best, one, i) => (!(besides && chosen.includes(one)) && (kept[i] ?? 0) > (kept[best] ?? 0) ? i : best),
      -1,
    );
    const label = binLabels(name, data, lang)[most];
    if (label !== undefined) {
      const share = f.share(kept[most]!, known);
      title = besides ? text.besides(label, share) : text.most[name](label, share);
    } else if (besides && known > 0) title = text.onlyChosen;
  } else {
    const median = films === null ? data.medians[name] : films.median(name);
    known = median?.films ?? 0;
    if (median !== null) {
      const value = name === "year" ? String(median.value) : f.number(median.value, name === "vote" ? 1 : 0);
      title = text.half[name](value);
    }
  }
  const source = notebooksText[lang].source("movies", notebooksText[lang].films(number(known)));
  const unknown = count - known;
  return {
    title,
    note: unknown === 0 ? source : `${source} ${text.unknownFilms(number(unknown))}`,
    description: `${text.subtitles[name]}. ${title}. ${text.count(number(count), number(data.films), f.share(count, data.films))}.`,
  };
}

export interface PanelRow {
  readonly label: string;
  readonly all: number;
  readonly others: number;
  readonly kept: number;
}

/** What a chart draws, as rows; without the unknown ones where none can be. */
export function panelRows(name: ChartName, explorer: Explorer): readonly PanelRow[] {
  const {all, others, kept} = explorer.counts(name);
  const labels = binLabels(name, explorer.data, explorer.page.lang);
  return labels
    .map((label, i) => ({label, all: all[i]!, others: others[i]!, kept: kept[i]!}))
    .filter((row, i) => row.all > 0 || i < labels.length - 1);
}

/** Whether films are known of which the value is not. */
export function hasUnknown(name: ChartName, {data}: Pick<Explorer, "data">): boolean {
  return (data.counts[name].at(-1) ?? 0) > 0;
}
