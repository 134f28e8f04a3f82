import type {AnalysisJson, MissingField} from "../../../loaders/publish/siteJson.js";
import {languagesChart} from "../../charts/languagesChart.js";
import {missingChart} from "../../charts/missingChart.js";
import {moneyChart, moneySeries} from "../../charts/moneyChart.js";
import {wordsChart} from "../../charts/wordsChart.js";
import {el} from "../../dom/el.js";
import {chartFigure} from "../../figures/chartFigure.js";
import {dataDetails} from "../../figures/dataDetails.js";
import type {TableColumn} from "../../figures/dataTable.js";
import {fillPlaces} from "../../figures/fillPlaces.js";
import {decadeName} from "../../format/decadeName.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {languageName} from "../../format/languageName.js";
import type {PageContext} from "../../layout/pageContext.js";
import {languagesFirst} from "../../queries/languagesFirst.js";
import {analysisText} from "./text.js";

/** Draws the four pictures of the analysis page into `#money`, `#missing`, `#words` and `#languages`. */
export async function show({files, lang}: PageContext): Promise<void> {
  const places = ["money", "missing", "words", "languages"].map((id) => document.getElementById(id));
  const {working, failed} = analysisText[lang];
  await fillPlaces<AnalysisJson>(places, {
    lang,
    url: files.analysis ?? "",
    waiting: working,
    failed,
    fill(analysis) {
      const figures = [money, missing, words, languages].map((figure) => figure(analysis, lang));
      places.forEach((place, i) => {
        place?.replaceChildren(figures[i]!);
      });
    },
  });
}

/** A column of counts. */
function count<Row>(title: string, of: (row: Row) => number, lang: Language): TableColumn<Row> {
  return {title, numeric: true, show: (row) => format(lang).number(of(row)), value: of};
}

/** A column of shares, in per cent. */
function share<Row>(
  title: string,
  part: (row: Row) => number,
  whole: (row: Row) => number,
  lang: Language,
): TableColumn<Row> {
  return {
    title,
    numeric: true,
    show: (row) => format(lang).share(part(row), whole(row)),
    value: (row) => (whole(row) === 0 ? null : (100 * part(row)) / whole(row)),
  };
}

/** Decades with fewer films are left out of the picture: their shares jump. */
const fewestFilms = 10;

function money(analysis: AnalysisJson, lang: Language): HTMLElement {
  const f = format(lang);
  const text = analysisText[lang];
  type Row = AnalysisJson["money"][number];
  const known = analysis.money.reduce((sum, row) => sum + row.return, 0);
  const drawn = analysis.money.filter(({films}) => films >= fewestFilms);
  const best = (drawn.length > 0 ? drawn : analysis.money).reduce((kept, row) =>
    row.return / row.films > kept.return / kept.films ? row : kept,
  );
  const title = text.money.chartTitle(
    f.share(known, analysis.films),
    decadeName(best.decade, lang),
    f.share(best.return, best.films),
  );
  return chartFigure({
    title,
    subtitle: text.money.subtitle,
    note: `${text.source(f.number(analysis.films))} ${text.money.few(String(fewestFilms))}`,
    legend: moneySeries.map(([field, colour]) => ({label: text.money.series[field], colour})),
    draw: (width) =>
      moneyChart(drawn, {
        width,
        description: `${title}. ${text.money.subtitle}.`,
        xLabel: text.money.decade,
      }),
    data: dataDetails<Row>(
      analysis.money,
      [
        {
          title: text.money.decade,
          show: ({decade}) => decadeName(decade, lang),
          value: ({decade}) => decade,
        },
        count(text.films, (row) => row.films, lang),
        ...moneySeries.map(([field]) =>
          share<Row>(
            text.money.series[field],
            (row) => row[field],
            (row) => row.films,
            lang,
          ),
        ),
      ],
      {lang, label: text.money.subtitle, file: "known-money-by-decade"},
    ),
  });
}

const combinationsDrawn = 14;

function missing(analysis: AnalysisJson, lang: Language): HTMLElement {
  const f = format(lang);
  const text = analysisText[lang];
  const names = text.missing.fields;
  const list = new Intl.ListFormat(lang, {type: "conjunction"});
  const named = (fields: readonly MissingField[]) =>
    fields.length === 0 ? text.missing.nothing : list.format(fields.map((field) => names[field]));
  const drawn = analysis.missing.slice(0, combinationsDrawn);
  const rest = analysis.missing.slice(combinationsDrawn);
  const first = analysis.missing.find(({fields}) => fields.length > 0);
  const part = (films: number) => f.share(films, analysis.films);
  const title =
    first === undefined
      ? text.missing.chartTitleComplete(part(analysis.films))
      : text.missing.chartTitle(named(first.fields), part(first.films));
  const restFilms = rest.reduce((sum, {films}) => sum + films, 0);
  return chartFigure({
    title,
    subtitle: text.missing.subtitle,
    note: [
      text.source(f.number(analysis.films)),
      ...(rest.length > 0 ? [text.missing.rest(f.number(rest.length), f.number(restFilms))] : []),
    ].join(" "),
    draw: (width) =>
      missingChart(
        drawn,
        (Object.keys(names) as MissingField[]).map((field) => ({field, name: names[field]})),
        {lang, width, description: `${title}. ${text.missing.subtitle}.`},
      ),
    data: dataDetails(
      analysis.missing,
      [
        {
          title: text.missing.column,
          show: ({fields}) => named(fields),
          value: ({fields}) => named(fields),
        },
        count(text.films, ({films}) => films, lang),
        share(
          text.missing.share,
          ({films}) => films,
          () => analysis.films,
          lang,
        ),
      ],
      {lang, label: text.missing.subtitle, file: "missing-together"},
    ),
  });
}

const wordsDrawn = 30;

function words({words: counted}: AnalysisJson, lang: Language): HTMLElement {
  const f = format(lang);
  const text = analysisText[lang].words;
  const year = String(counted.year);
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  const [first] = counted.list;
  if (first === undefined) return el("p", {class: "message"}, text.none);
  const drawn = counted.list.slice(0, wordsDrawn).map(({word, early, late}) => ({
    word,
    early: percent(early, counted.early),
    late: percent(late, counted.late),
  }));
  const change = (entry: {readonly early: number; readonly late: number}) => entry.late - entry.early;
  const gained = drawn.reduce((kept, entry) => (change(entry) > change(kept) ? entry : kept));
  const lost = drawn.reduce((kept, entry) => (change(entry) < change(kept) ? entry : kept));
  const title = text.chartTitle(first.word, f.share(first.films, counted.films), gained.word, lost.word);
  return chartFigure({
    title,
    subtitle: text.subtitle(year),
    note: analysisText[lang].source(f.number(counted.films)),
    legend: [
      {label: text.early(year), colour: "var(--chart-unknown)", hollow: true},
      {label: text.late(year), colour: "var(--chart-mark)"},
    ],
    draw: (width) =>
      wordsChart(drawn, {lang, width, description: `${title}. ${text.subtitle(year)}.`, axis: text.axis}),
    data: dataDetails(
      counted.list,
      [
        {title: text.word, show: ({word}) => el("span", {lang: "en"}, word), value: ({word}) => word},
        count(analysisText[lang].films, ({films}) => films, lang),
        share(
          text.all,
          ({films}) => films,
          () => counted.films,
          lang,
        ),
        share(
          text.early(year),
          ({early}) => early,
          () => counted.early,
          lang,
        ),
        share(
          text.late(year),
          ({late}) => late,
          () => counted.late,
          lang,
        ),
      ],
      {lang, label: text.subtitle(year), file: "words-of-the-overviews"},
    ),
  });
}

const languagesDrawn = 20;

function languages({languages: counted, films: total}: AnalysisJson, lang: Language): HTMLElement {
  const f = format(lang);
  const text = analysisText[lang].languages;
  const name = (code: string | null) => (code === null ? text.unknown : languageName(code, lang));
  let sum = 0;
  const summed = ({code, films}: (typeof counted)[number]) => {
    sum += films;
    return {code, films, sum, name: name(code)};
  };
  const parted = languagesFirst(counted);
  const known = parted.languages.map(summed);
  const inLanguages = sum;
  const others = parted.others.map(summed);
  const rows = [...known, ...others];
  // One language more takes no more room than a line for the others.
  const drawn = known.length === languagesDrawn + 1 ? known.length : languagesDrawn;
  const rest = known.slice(drawn);
  const first = known[0];
  const dot = (row: (typeof rows)[number]) => ({
    name: row.name,
    films: row.films,
    note: `(Σ ${f.share(row.sum, total)})`,
    rest: false,
  });
  const title =
    first === undefined
      ? ""
      : text.chartTitle(first.name, f.share(first.films, total), f.share(inLanguages - first.films, total));
  return chartFigure({
    title,
    subtitle: text.subtitle,
    note: analysisText[lang].source(f.number(total)),
    draw: (width) =>
      languagesChart(
        [
          ...known.slice(0, drawn).map(dot),
          ...(rest.length > 0
            ? [
                {
                  name: text.others(String(rest.length)),
                  films: rest.reduce((films, row) => films + row.films, 0),
                  note: `(Σ ${f.share(inLanguages, total)})`,
                  rest: true,
                },
              ]
            : []),
          ...others.map(dot),
        ],
        {lang, width, description: `${title}. ${text.subtitle}.`, axis: text.axis},
      ),
    data: dataDetails(
      rows,
      [
        {title: text.language, show: (row) => row.name, value: (row) => row.name},
        {title: text.code, show: ({code}) => code, value: ({code}) => code},
        count(analysisText[lang].films, ({films}) => films, lang),
        share(
          analysisText[lang].missing.share,
          ({films}) => films,
          () => total,
          lang,
        ),
        share(
          text.cumulative,
          (row) => row.sum,
          () => total,
          lang,
        ),
      ],
      {lang, label: text.subtitle, file: "original-languages"},
    ),
  });
}
