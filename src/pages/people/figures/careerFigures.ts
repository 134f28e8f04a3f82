import {careerTitle} from "../../../answers/person/careerTitle.js";
import {seriesChart} from "../../../charts/seriesChart.js";
import {personLink} from "../../../dom/personLink.js";
import {countColumn} from "../../../figures/countColumn.js";
import type {TableColumn} from "../../../figures/dataTable.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {careerFilms} from "../../../queries/careerFilms.js";
import {mostKnownReturns} from "../../../queries/mostKnownReturns.js";
import type {PeopleTable} from "../../../queries/personRow.js";
import type {Career} from "../analysis.js";
import {cumulative, type FilmsSoFar} from "../cumulative.js";
import {careersDrawn} from "../measures.js";
import {peopleText} from "../text.js";
import {returnsOfCareers} from "./returnsOfCareers.js";

/** The one the chart is about in the colour of marks; no two are alike. */
const colours = ["var(--chart-mark)", "var(--chart-loss)", "var(--chart-gain)", "var(--chart-axis)"];

/** The careers drawn, the one the chart is about first. */
function drawn(careers: readonly Career[], chosen: Career | null): readonly Career[] {
  return [...(chosen === null ? [] : [chosen]), ...careers].slice(0, colours.length);
}

function queriesOf(table: PeopleTable, people: readonly Career[]) {
  return [
    mostKnownReturns(table, careersDrawn),
    ...people.map(({person_id, name}) => careerFilms(table, {id: person_id, name})),
  ];
}

/** Of the one that the reader chose; otherwise of the one with the most films, if there is something to compare. */
function cumulativeTitle(
  series: readonly {readonly name: string; readonly points: readonly FilmsSoFar[]}[],
  chosen: boolean,
  lang: Language,
): string {
  const text = peopleText[lang].figure;
  const number = format(lang).number;
  const films = ({points}: (typeof series)[number]) => points.at(-1)?.y ?? 0;
  const most = series.reduce<(typeof series)[number] | undefined>(
    (kept, one) => (kept === undefined || (!chosen && films(one) > films(kept)) ? one : kept),
    undefined,
  );
  const [first, last] = [most?.points[0], most?.points.at(-1)];
  if (most === undefined || first === undefined || last === undefined) return text.mostTitleNone;
  const [shown, from, to] = [number(last.y), String(first.x), String(last.x)];
  const alone = series.some((one) => one !== most && films(one) === last.y) || series.length === 1;
  return chosen || alone
    ? text.cumulativeTitle(most.name, last.y, shown, from, to)
    : text.cumulativeTitleMost(most.name, shown, from, to);
}

/**
 * Films so far, year by year.
 *
 * @param incompleteFrom first year that is not complete
 */
export function cumulativeFigure(
  lang: Language,
  table: PeopleTable,
  careers: readonly Career[],
  chosen: Career | null,
  incompleteFrom: number,
): HTMLElement {
  const text = peopleText[lang].figure;
  const number = format(lang).number;
  const people = drawn(careers, chosen);
  const series = people.map(({name, films}, i) => ({name, colour: colours[i]!, points: cumulative(films)}));
  const rows = people.flatMap((person, i) => series[i]!.points.map(({x, y}) => ({person, x, y})));
  const title = cumulativeTitle(series, chosen !== null, lang);
  const subtitle = text.cumulativeSubtitle;
  const films = people.reduce((sum, career) => sum + career.films.length, 0);
  type Row = (typeof rows)[number];
  const columns: readonly TableColumn<Row>[] = [
    {
      title: text.columns.name,
      show: ({person}) => personLink(person),
      value: ({person}) => person.name,
      kind: "name",
    },
    {title: text.columns.year, numeric: true, show: ({x}) => String(x), value: ({x}) => x},
    countColumn(text.columns.cumulative, ({y}) => y, lang),
  ];
  return notebookFigure({
    lang,
    title,
    subtitle,
    note: text.cumulativeNote(number(people.length), number(films)),
    file: `careers-${table}`,
    rows,
    columns,
    queries: queriesOf(table, people),
    draw: (width) =>
      seriesChart(series, {
        lang,
        width,
        description: `${title}. ${subtitle}.`,
        yLabel: text.filmsAxis,
        incomplete: {from: incompleteFrom, label: text.incomplete},
      }),
  });
}

/** What each film of the careers returned. */
export function careersChartFigure(
  lang: Language,
  table: PeopleTable,
  careers: readonly Career[],
  chosen: Career | null,
): HTMLElement {
  const people = drawn(careers, chosen);
  const [first] = people;
  return returnsOfCareers({
    lang,
    table,
    careers: people,
    title:
      first === undefined
        ? peopleText[lang].figure.mostTitleNone
        : careerTitle(first.name, first.films, table, lang),
    file: `returns-${table}`,
    queries: queriesOf(table, people),
  });
}
