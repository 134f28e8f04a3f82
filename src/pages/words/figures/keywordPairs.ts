import {barsChart} from "../../../charts/barsChart.js";
import {controls} from "../../../controls/controls.js";
import {countRange} from "../../../controls/countRange.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {WordsAnalysis} from "../analysis.js";
import {filmsWithKeywords} from "../queries/filmsWithKeywords.js";
import {keywordCounts} from "../queries/keywordCounts.js";
import {keywordPairs} from "../queries/keywordPairs.js";
import {wordsText} from "../text.js";
import {type KeywordRow, type Keywords, keywordColumns, keywordRows, liftText} from "./keywordRows.js";

type Order = "lift" | "count";

const shown = 20;

/** Pairs of keywords by number of films or by lift, from a number of films on that the reader sets. */
export function keywordPairsFigure({keywords}: WordsAnalysis, lang: Language): HTMLElement {
  const text = wordsText[lang].keywords;
  const {least: min, pairs} = keywords;
  const most = pairs[0]?.[2] ?? min;
  // So that some pairs are left at its end.
  const max = Math.max(min, Math.min(most, pairs[shown]?.[2] ?? most));
  const place = el("div");
  const draw = () => place.replaceChildren(view(keywords, order.value(), least.value(), lang));
  const order = measureSelect<Order>({
    label: text.measure,
    name: "pairs",
    choices: {lift: text.byLift, count: text.byCount},
    order: ["lift", "count"],
    onChange: draw,
  });
  const least = countRange({
    lang,
    label: text.least,
    name: "least",
    min,
    // A slider needs two places.
    max: Math.max(max, min + 1),
    standard: Math.min(2 * min, max),
    write: (value) => text.leastValue(format(lang).number(value)),
    onChange: draw,
  });
  draw();
  return el("div", {}, controls(lang, order.control, least.control), place);
}

function view(keywords: Keywords, order: Order, least: number, lang: Language): HTMLElement {
  const text = wordsText[lang].keywords;
  const {source, films: nFilms} = notebooksText[lang];
  const number = format(lang).number;
  const key = order === "count" ? "films" : "lift";
  const rows = keywordRows(keywords, keywords.pairs)
    .filter(({films}) => films >= least)
    .sort((a, b) => b[key] - a[key] || b.films - a.films || (a.a < b.a ? -1 : 1));
  const drawn = rows.slice(0, shown);
  const name = ({a, b}: KeywordRow) => text.pair(a, b);
  const [first] = rows;
  const count = order === "count";
  const title =
    first === undefined
      ? text.pairsNone(number(least))
      : count
        ? text.pairsTitleCount(
            text.pairInTitle(first.a, first.b),
            number(first.films),
            liftText(first.lift, lang),
          )
        : text.pairsTitleLift(
            text.pairInTitle(first.a, first.b),
            liftText(first.lift, lang),
            number(first.films),
          );
  const subtitle = (count ? text.pairsSubtitleCount : text.pairsSubtitleLift)(number(least));
  return notebookFigure<KeywordRow>({
    lang,
    title,
    subtitle,
    note: `${source(wordsText[lang].table, nFilms(number(keywords.films)))} ${text.pairs(number(drawn.length), number(rows.length))}`,
    file: `keyword-pairs-by-${order}`,
    rows,
    columns: keywordColumns(lang),
    queries: [filmsWithKeywords(), keywordCounts(), keywordPairs(least)],
    draw: (width) =>
      barsChart(
        drawn.map((row) => ({
          name: name(row),
          value: row[key],
          label: count
            ? `${number(row.films)} (${text.times(liftText(row.lift, lang))})`
            : `${text.times(liftText(row.lift, lang))} (${number(row.films)})`,
        })),
        {
          lang,
          width,
          description: `${title}. ${subtitle}.`,
          axis: count ? text.countAxis : text.liftAxis,
        },
      ),
  });
}
