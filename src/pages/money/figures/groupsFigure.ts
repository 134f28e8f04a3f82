import {intervalsChart} from "../../../charts/intervalsChart.js";
import {controls} from "../../../controls/controls.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {livePlace} from "../../../notebook/livePlace.js";
import {bootstrapDefaults} from "../../../statistics/medianInterval.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MoneyAnalysis} from "../analysis.js";
import {moneyFigureText} from "../figureText.js";
import {type Group, type Grouping, type Groups, groupings, groupsOf} from "../groups.js";
import {groupName} from "../names.js";
import {leastForQuarters} from "../queries/filmsWithReturn.js";
import {rules} from "../rules.js";
import type {Selection, Selections} from "../selection.js";
import {measureColumn, nameColumn} from "./columns.js";
import {selectionText} from "./selectionText.js";
import {soundOnly} from "./soundOnly.js";

/** Median returns by genre, decade, cost or votes, of all films or of those that the reader has selected above. */
export function groupsFigure(data: MoneyAnalysis, lang: Language, selections: Selections): HTMLElement {
  const text = moneyFigureText[lang];
  const {place, refresh} = livePlace(lang, selections.current, (selection): readonly Node[] => {
    const {incompleteFrom} = data;
    const shown = {selection, grouping: grouping.value(), sound: sound.value(), incompleteFrom, lang};
    return [
      el(
        "p",
        {class: "notebook-controls-note"},
        selectionText(selection, data.known.both, lang),
        " ",
        el("a", {href: "#selection"}, text.filter.change),
        ".",
      ),
      figure(groupsFor(data, selection, shown.grouping, shown.sound), shown),
    ];
  });
  const {label, by: names} = text.groups;
  const grouping = measureSelect({label, name: "group", choices: names, order: groupings, onChange: refresh});
  const sound = soundOnly("group-checked", lang, refresh);
  refresh();
  selections.onChange(refresh);
  return el("div", {}, controls(lang, grouping.control, sound.control), place);
}

function groupsFor(data: MoneyAnalysis, {films}: Selection, grouping: Grouping, sound: boolean): Groups {
  if (films === null) return data.groups[grouping][sound ? "sound" : "all"];
  const chosen = sound ? films.filter((film) => !film.money_suspect) : films;
  return groupsOf(chosen, grouping, data.incompleteFrom);
}

interface Shown {
  readonly selection: Selection;
  readonly grouping: Grouping;
  readonly sound: boolean;
  readonly incompleteFrom: number;
  readonly lang: Language;
}

function figure(found: Groups, {selection, grouping, sound, incompleteFrom, lang}: Shown): HTMLElement {
  const f = format(lang);
  const text = moneyFigureText[lang].groups;
  const common = notebooksText[lang];
  const least = f.number(rules.leastFilms);
  const rows = found.groups.map((group) => ({
    ...group,
    name: groupName(group.key, grouping, incompleteFrom, lang),
  }));
  type Row = Group & {readonly name: string};
  if (rows.length === 0) return el("p", {class: "message"}, text.none({least}));
  const high = rows.reduce((kept, row) => (row.median > kept.median ? row : kept));
  const low = rows.reduce((kept, row) => (row.median < kept.median ? row : kept));
  const median = (row: Row) => f.return(row.median);
  const title =
    high === low
      ? text.titleOne({name: high.name, median: median(high)})
      : text.title({high: high.name, highMedian: median(high), low: low.name, lowMedian: median(low)});
  const subtitle = `${text.subtitle[grouping]}, ${text.interval({level: f.percent(100 * bootstrapDefaults.level)})}`;
  const left = found.left.map(
    ({key, films}) => `${groupName(key, grouping, incompleteFrom, lang)} (${f.number(films)})`,
  );
  const {columns} = text;
  return notebookFigure<Row>({
    lang,
    title,
    subtitle,
    note: [
      common.source("movies.parquet", common.films(f.number(found.films))),
      ...(found.extremes === null
        ? []
        : [
            text.extremes({
              high: high.name,
              low: low.name,
              ratio: f.return(found.extremes.value),
              from: f.return(found.extremes.low),
              to: f.return(found.extremes.high),
              level: f.percent(100 * bootstrapDefaults.level),
            }),
          ]),
      ...(grouping === "genre" ? [text.genres] : []),
      ...(grouping === "decade" ? [text.incomplete({year: String(incompleteFrom)})] : []),
      ...(grouping === "cost" ? [text.quarters({least: f.number(leastForQuarters)})] : []),
      ...(left.length === 0 ? [] : [text.few({least, names: left.join(", ")})]),
      ...(sound ? [text.sound] : []),
    ].join(" "),
    file: `median-returns-by-${grouping}`,
    rows,
    columns: [
      nameColumn<Row>(columns.group, ({name}) => name),
      countColumn<Row>(moneyFigureText[lang].films, ({films}) => films, lang),
      countColumn<Row>(columns.suspect, ({suspect}) => suspect, lang),
      measureColumn<Row>(columns.median, (row) => row.median, lang),
      measureColumn<Row>(columns.low, (row) => row.low, lang),
      measureColumn<Row>(columns.high, (row) => row.high, lang),
      measureColumn<Row>(columns.lower, (row) => row.lower, lang),
      measureColumn<Row>(columns.upper, (row) => row.upper, lang),
      shareColumn<Row>(
        columns.gained,
        ({gained}) => gained,
        ({films}) => films,
        lang,
      ),
    ],
    queries: [selection.query],
    draw: (width) =>
      intervalsChart(
        rows.map((row) => ({name: row.name, value: row.median, low: row.low, high: row.high, n: row.films})),
        {
          lang,
          width,
          description: `${title}. ${subtitle}.`,
          axis: moneyFigureText[lang].returnAxis,
          scale: "log",
          rule: {value: 1, label: moneyFigureText[lang].breakEven},
          write: f.timesTick,
        },
      ),
  });
}
