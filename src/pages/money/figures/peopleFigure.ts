import {group} from "d3-array";
import {dotRowsChart} from "../../../charts/dotRowsChart.js";
import {controls} from "../../../controls/controls.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {personLink} from "../../../dom/personLink.js";
import {countColumn} from "../../../figures/countColumn.js";
import type {TableColumn} from "../../../figures/dataTable.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {livePlace} from "../../../notebook/livePlace.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MoneyAnalysis} from "../analysis.js";
import {moneyFigureText} from "../figureText.js";
import {type PersonMeasures, peopleMeasures} from "../queries/peopleMeasures.js";
import {rules} from "../rules.js";
import {measureColumn} from "./columns.js";
import {soundOnly} from "./soundOnly.js";

const tables = ["actors", "directors"] as const;
type Table = (typeof tables)[number];

/** The measures of the returns of the same people side by side. */
export function peopleFigure(data: MoneyAnalysis, lang: Language): HTMLElement {
  const {label, tables: names} = moneyFigureText[lang].people;
  const {place, refresh} = livePlace(
    lang,
    (): HTMLElement => figure(data, table.value(), sound.value(), lang),
    (drawn) => [drawn],
  );
  const table = measureSelect({label, name: "people", choices: names, order: tables, onChange: refresh});
  const sound = soundOnly("people-checked", lang, refresh);
  refresh();
  return el("div", {}, controls(lang, table.control, sound.control), place);
}

interface Row {
  readonly person_id: number | null;
  readonly name: string;
  readonly films: number;
  readonly known: number;
  readonly suspect: number;
  readonly total: number;
  readonly mean: number | null;
  readonly meanKnown: number | null;
  readonly median: number | null;
  readonly pooled: number | null;
}

function rowOf(person: PersonMeasures, sound: boolean): Row {
  const {person_id, name, films, films_with_return: known, films_suspect: suspect} = person;
  return sound
    ? {
        person_id,
        name,
        films: films - suspect,
        known: known - suspect,
        suspect: 0,
        total: person.total_sound,
        mean: person.mean_sound,
        meanKnown: person.mean_known_sound,
        median: person.median_sound,
        pooled: person.pooled_sound,
      }
    : {
        person_id,
        name,
        films,
        known,
        suspect,
        total: person.total,
        mean: person.mean,
        meanKnown: person.mean_known,
        median: person.median,
        pooled: person.pooled,
      };
}

function figure({people}: MoneyAnalysis, table: Table, sound: boolean, lang: Language): HTMLElement {
  const f = format(lang);
  const text = moneyFigureText[lang].people;
  const common = notebooksText[lang];
  const number = f.number;
  const rows = people[table].map((person) => rowOf(person, sound));
  if (rows.length === 0) return el("p", {class: "message"}, text.none);
  const title = text.title({leads: leads(rows, lang)});
  const subtitle = text.subtitle[table];
  const series = [
    {key: "mean", name: text.mean, colour: "var(--chart-unknown)", hollow: true},
    {key: "meanKnown", name: text.meanKnown, colour: "var(--chart-mark)", hollow: true},
    {key: "pooled", name: text.pooled, colour: "var(--chart-rule)", hollow: false},
    {key: "median", name: text.median, colour: "var(--chart-mark)", hollow: false},
  ] as const;
  const films = rows.reduce((sum, {known}) => sum + known, 0);
  return notebookFigure<Row>({
    lang,
    title,
    subtitle,
    note: [
      common.source(
        `movies, ${table === "actors" ? "cast" : "crew"}, ${table} (Parquet)`,
        text.credits({films: number(films)}),
      ),
      text.note({people: number(rows.length)}),
      ...(rows.some(({suspect}) => suspect > 0) ? [text.marked] : []),
      ...(sound ? [moneyFigureText[lang].groups.sound] : []),
    ].join(" "),
    file: `measures-of-${table}`,
    legend: series.map(({name, colour, hollow}) => ({label: name, colour, hollow})),
    rows,
    columns: [
      personColumn(text.name),
      countColumn<Row>(moneyFigureText[lang].films, (row) => row.films, lang),
      countColumn<Row>(text.known, (row) => row.known, lang),
      countColumn<Row>(text.suspect, (row) => row.suspect, lang),
      ...(["total", "mean", "meanKnown", "median", "pooled"] as const).map((key) =>
        measureColumn<Row>(text[key], (row) => row[key], lang),
      ),
    ],
    queries: [peopleMeasures(table, rules.people)],
    draw: (width) =>
      dotRowsChart(
        rows.map((row) => ({
          name: row.name,
          values: series.map(({key}) => row[key]),
          note: `${text.sum({value: row.total < 1e5 ? f.measure(row.total) : f.timesTick(row.total).replace("×", "")})}${row.suspect > 0 ? "*" : ""}`,
        })),
        {
          lang,
          width,
          description: `${title}. ${subtitle}.`,
          axis: moneyFigureText[lang].returnAxis,
          series,
          scale: "log",
          rule: {value: 1, label: moneyFigureText[lang].breakEven},
          write: f.timesTick,
        },
      ),
  });
}

/** Who comes first by the sum, the median and the pooled return: the measures of one person together. */
function leads(rows: readonly Row[], lang: Language): string {
  const text = moneyFigureText[lang].people;
  const list = new Intl.ListFormat(lang, {type: "conjunction"});
  const by = group(["total", "median", "pooled"] as const, (key) =>
    rows.reduce((kept, row) => ((row[key] ?? -1) > (kept[key] ?? -1) ? row : kept)),
  );
  return [...by]
    .map(([{name}, keys]) => text.lead({measures: list.format(keys.map((key) => text.leadBy[key])), name}))
    .join("; ");
}

function personColumn(title: string): TableColumn<Row> {
  return {title, show: personLink, value: ({name}) => name};
}
