import {heatChart} from "../../../charts/heatChart.js";
import {linksMatrix} from "../../../charts/linksMatrix.js";
import {controls} from "../../../controls/controls.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {WordsAnalysis} from "../analysis.js";
import {filmsWithKeywords} from "../queries/filmsWithKeywords.js";
import {keywordCounts} from "../queries/keywordCounts.js";
import {pairsOfKeywords} from "../queries/pairsOfKeywords.js";
import {wordsText} from "../text.js";
import {type KeywordRow, type Keywords, keywordColumns, keywordRows, liftText} from "./keywordRows.js";

type Measure = "lift" | "count";

/** Doublings of chance at which the colours are darkest. */
const darkest = 3;

/** The most frequent keywords against each other: films with both, or how that compares with chance. */
export function keywordMatrixFigure({keywords}: WordsAnalysis, lang: Language): HTMLElement {
  const text = wordsText[lang].keywords;
  const place = el("div");
  const draw = () => place.replaceChildren(view(keywords, measure.value(), lang));
  const measure = measureSelect<Measure>({
    label: text.cells,
    name: "matrix",
    choices: {lift: text.byLift, count: text.byCount},
    order: ["lift", "count"],
    onChange: draw,
  });
  draw();
  return el("div", {}, controls(lang, measure.control), place);
}

function view(keywords: Keywords, measure: Measure, lang: Language): HTMLElement {
  const text = wordsText[lang].keywords;
  const {source, films: nFilms} = notebooksText[lang];
  const number = format(lang).number;
  const names = keywords.matrix.names.map((i) => keywords.names[i]!);
  const rows = everyPair(keywords, names);
  const best = rows.reduce((kept, row) => (row[by(measure)] > kept[by(measure)] ? row : kept), rows[0]!);
  const count = measure === "count";
  const title = count
    ? text.matrixTitle(best.a, best.b, number(best.films))
    : text.liftTitle(
        text.pairInTitle(best.a, best.b),
        liftText(best.lift, lang),
        avoiding(keywords, rows, lang),
      );
  const subtitle = (count ? text.matrixSubtitle : text.liftSubtitle)(number(names.length));
  return notebookFigure<KeywordRow>({
    lang,
    title,
    subtitle,
    note: `${source(wordsText[lang].table, nFilms(number(keywords.films)))}${count ? ` ${text.scale(number(Math.max(...rows.map(({films}) => films))))}` : ` ${text.liftNote}`}`,
    file: `frequent-keywords-by-${measure}`,
    rows: rows.toSorted((a, b) => b[by(measure)] - a[by(measure)]),
    columns: keywordColumns(lang),
    queries: [filmsWithKeywords(), keywordCounts(), pairsOfKeywords(names)],
    ...(!count && {
      legend: [
        {label: text.more, colour: "var(--chart-gain)"},
        {label: text.less, colour: "var(--chart-loss)"},
      ],
    }),
    draw: (width) => {
      const options = {lang, width, description: `${title}. ${subtitle}.`};
      if (count)
        return linksMatrix(
          rows.map(({a, b, films}) => ({a, b, value: films})),
          {...options, names},
        );
      const cells = rows.flatMap(({a, b, films, lift}) => {
        const cell = {
          value: lift > 0 ? Math.log2(lift) : -darkest,
          label: lift > 0 ? text.times(liftText(lift, lang)) : text.never,
        };
        const tip = `${cell.label} (${number(films)})`;
        return [
          {...cell, row: a, column: b, tip},
          {...cell, row: b, column: a, tip},
        ];
      });
      return heatChart(cells, {
        ...options,
        rows: names,
        columns: names,
        centre: 0,
        domain: [-darkest, darkest],
      });
    },
  });
}

/** The two whose films are fewest against what chance would give; null where none has fewer. */
function avoiding({counts, names, films: all}: Keywords, rows: readonly KeywordRow[], lang: Language) {
  const f = format(lang);
  const countOf = new Map(names.map((name, i) => [name, counts[i]!]));
  const expected = ({a, b}: KeywordRow) => (countOf.get(a)! * countOf.get(b)!) / all;
  const missing = (row: KeywordRow) => expected(row) - row.films;
  const apart = rows.reduce((kept, row) => (missing(row) > missing(kept) ? row : kept), rows[0]!);
  // What chance would give is told in whole films.
  if (missing(apart) < 2) return null;
  return {
    pair: wordsText[lang].keywords.pairInTitle(apart.a, apart.b),
    films: f.number(apart.films),
    expected: f.number(expected(apart)),
  };
}

const by = (measure: Measure) => (measure === "count" ? "films" : "lift");

/** All pairs of the names, those that never meet too. */
function everyPair(keywords: Keywords, names: readonly string[]): KeywordRow[] {
  const met = new Map(
    keywordRows(keywords, keywords.matrix.pairs).map((row) => [`${row.a}\n${row.b}`, row] as const),
  );
  return names.flatMap((one, i) =>
    names.slice(i + 1).map((other) => {
      const [a, b] = one < other ? [one, other] : [other, one];
      return met.get(`${a}\n${b}`) ?? {a, b, films: 0, lift: 0};
    }),
  );
}
