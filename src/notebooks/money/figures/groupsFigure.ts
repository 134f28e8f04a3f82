import {intervalsChart} from "../../../charts/intervalsChart.js";
import {el} from "../../../components/el.js";
import {fromAddress, intoAddress} from "../../../components/notebook/addressState.js";
import {checkControl} from "../../../components/notebook/checkControl.js";
import {controls} from "../../../components/notebook/controls.js";
import {countColumn} from "../../../components/notebook/countColumn.js";
import {notebookFigure} from "../../../components/notebook/notebookFigure.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import {shareColumn} from "../../../components/notebook/shareColumn.js";
import {formatNumber} from "../../../frame/format.js";
import type {Language} from "../../../frame/language.js";
import {bootstrapDefaults} from "../../../statistics/medianInterval.js";
import {notebooksText} from "../../text.js";
import {percentTick, returnText, timesTick} from "../amounts.js";
import type {MoneyAnalysis} from "../analysis.js";
import {moneyFigureText} from "../figureText.js";
import {type Group, type Grouping, type Groups, groupings, groupsOf} from "../groups.js";
import {groupName} from "../names.js";
import {rules} from "../rules.js";
import type {Selection, Selections} from "../selection.js";
import {measureColumn, nameColumn} from "./columns.js";
import {selectionText} from "./selectionText.js";
import {swap} from "./swap.js";

/** Median returns by genre, decade, cost or votes, of all films or of those that the reader has selected above. */
export function groupsFigure(data: MoneyAnalysis, lang: Language, selections: Selections): HTMLElement {
  const text = moneyFigureText[lang];
  const place = el("div", {});
  const what = el("span", {});
  const change = el("a", {href: "#selection"}, text.filter.change);
  let grouping = fromAddress("group", groupings, "genre");
  let sound = fromAddress("group-checked", ["1", "0"], "0") === "1";
  const draw = (selection: Selection) => {
    what.textContent = selection.failed
      ? text.filter.failed
      : selectionText(selection, data.known.both, lang);
    swap(place, figure(groupsFor(data, selection, grouping, sound), {selection, grouping, sound, lang}));
  };
  const again = () => draw(selections.current());
  const choice = selectControl<Grouping>({
    label: text.groups.label,
    choices: groupings.map((value) => ({value, label: text.groups.by[value]})),
    value: grouping,
    onChange: (value) => {
      grouping = value;
      intoAddress({group: value});
      again();
    },
  });
  const check = checkControl({
    label: text.withoutSuspect,
    checked: sound,
    onChange: (checked) => {
      sound = checked;
      intoAddress({"group-checked": checked ? 1 : null});
      again();
    },
  });
  again();
  selections.onChange(draw);
  return el(
    "div",
    {},
    controls(lang, choice, check),
    el("p", {class: "notebook-controls-note"}, what, " ", change, "."),
    place,
  );
}

function groupsFor(data: MoneyAnalysis, {films}: Selection, grouping: Grouping, sound: boolean): Groups {
  if (films === null) return data.groups[grouping][sound ? "sound" : "all"];
  return groupsOf(sound ? films.filter((film) => !film.money_suspect) : films, grouping);
}

interface Shown {
  readonly selection: Selection;
  readonly grouping: Grouping;
  readonly sound: boolean;
  readonly lang: Language;
}

function figure(found: Groups, {selection, grouping, sound, lang}: Shown): HTMLElement {
  const text = moneyFigureText[lang].groups;
  const common = notebooksText[lang];
  const least = formatNumber(rules.leastFilms, lang);
  const rows = found.groups.map((group) => ({...group, name: groupName(group.key, grouping, lang)}));
  type Row = Group & {readonly name: string};
  if (rows.length === 0) return el("p", {class: "message"}, text.none(least));
  const high = rows.reduce((kept, row) => (row.median > kept.median ? row : kept));
  const low = rows.reduce((kept, row) => (row.median < kept.median ? row : kept));
  const median = (row: Row) => returnText(row.median, lang);
  const title =
    high === low
      ? text.titleOne(high.name, median(high))
      : text.title(high.name, median(high), low.name, median(low));
  const subtitle = `${text.subtitle[grouping]}, ${text.interval(percentTick(100 * bootstrapDefaults.level, lang))}`;
  const left = found.left.map(
    ({key, films}) => `${groupName(key, grouping, lang)} (${formatNumber(films, lang)})`,
  );
  const {columns} = text;
  return notebookFigure<Row>({
    lang,
    title,
    subtitle,
    note: [
      common.source("movies.parquet", common.films(formatNumber(found.films, lang))),
      ...(high === low ? [] : [low.high < high.low ? text.apart : text.overlap]),
      ...(grouping === "genre" ? [text.genres] : []),
      ...(grouping === "decade" ? [text.incomplete(String(rules.incompleteFrom))] : []),
      ...(left.length === 0 ? [] : [text.few(least, left.join(", "))]),
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
          format: (value) => timesTick(value, lang),
        },
      ),
  });
}
