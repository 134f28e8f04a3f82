import {careersChart} from "../../../charts/careersChart.js";
import {seriesChart} from "../../../charts/seriesChart.js";
import type {TableColumn} from "../../../components/dataTable.js";
import {el} from "../../../components/el.js";
import {notebookFigure} from "../../../components/notebook/notebookFigure.js";
import {formatDate, formatNumber} from "../../../frame/format.js";
import {href} from "../../../frame/href.js";
import type {Language} from "../../../frame/language.js";
import {careerFilms} from "../../../queries/people/careerFilms.js";
import {mostKnownReturns} from "../../../queries/people/mostKnownReturns.js";
import type {PeopleTable} from "../../../queries/peopleByName.js";
import {formatMeasure} from "../../../questions/formatMeasure.js";
import {filmName} from "../../../questions/lookUpFilm.js";
import {commonText} from "../../../text/common.js";
import {personText} from "../../../text/person.js";
import type {Career, Film} from "../analysis.js";
import {cumulative} from "../cumulative.js";
import {incompleteFrom} from "../measures.js";
import {peopleText} from "../text.js";
import {personLink} from "./personLink.js";

/** The one the chart is about in the colour of marks, the others in greys. */
const colours = ["var(--chart-mark)", "var(--chart-rule)", "var(--chart-unknown)", "var(--chart-bar)"];

/** The careers drawn, the one the chart is about first. */
function drawn(careers: readonly Career[], chosen: Career | null): readonly Career[] {
  return [...(chosen === null ? [] : [chosen]), ...careers].slice(0, colours.length);
}

function queriesOf(table: PeopleTable, people: readonly Career[]) {
  return [
    mostKnownReturns(table, 3),
    ...people.map(({person_id, name}) => careerFilms(table, {id: person_id, name})),
  ];
}

/** Films so far, year by year. */
export function cumulativeFigure(
  lang: Language,
  table: PeopleTable,
  careers: readonly Career[],
  chosen: Career | null,
): HTMLElement {
  const text = peopleText[lang].figure;
  const number = (value: number) => formatNumber(value, lang);
  const people = drawn(careers, chosen);
  const series = people.map(({name, films}, i) => ({name, colour: colours[i]!, points: cumulative(films)}));
  const rows = people.flatMap((person, i) => series[i]!.points.map(({x, y}) => ({person, x, y})));
  const points = series[0]?.points ?? [];
  const [first, last] = [points[0], points.at(-1)];
  const title =
    first === undefined || last === undefined
      ? text.mostTitleNone
      : text.cumulativeTitle(series[0]!.name, last.y, number(last.y), String(first.x), String(last.x));
  const subtitle = text.cumulativeSubtitle;
  const films = people.reduce((sum, career) => sum + career.films.length, 0);
  type Row = (typeof rows)[number];
  const columns: readonly TableColumn<Row>[] = [
    {
      title: text.columns.name,
      show: ({person}) => personLink(table, person),
      value: ({person}) => person.name,
      kind: "name",
    },
    {title: text.columns.year, numeric: true, show: ({x}) => String(x), value: ({x}) => x},
    {title: text.columns.cumulative, numeric: true, show: ({y}) => number(y), value: ({y}) => y},
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
  const text = peopleText[lang].figure;
  const person = personText[table][lang];
  const number = (value: number) => formatNumber(value, lang);
  const people = drawn(careers, chosen);
  const rows = people.flatMap((career) => career.films.map((film) => ({career, film})));
  const title = careerTitle(people[0] ?? null, table, lang);
  const subtitle = text.careerSubtitle;
  type Row = (typeof rows)[number];
  const columns: readonly TableColumn<Row>[] = [
    {
      title: text.columns.name,
      show: ({career}) => personLink(table, career),
      value: ({career}) => career.name,
      kind: "name",
    },
    {
      title: text.columns.title,
      show: ({film}) => el("a", {href: href("score", {id: film.id}), dir: "auto"}, filmName(film, lang)),
      value: ({film}) => filmName(film, lang),
      kind: "name",
    },
    {
      title: text.columns.date,
      show: ({film}) => formatDate(film.release_date, lang),
      value: ({film}) => film.release_date,
    },
    {
      title: text.columns.return,
      numeric: true,
      show: ({film}) => (film.return_known ? formatMeasure(film.return, lang) : null),
      value: ({film}) => (film.return_known ? film.return : null),
    },
  ];
  return notebookFigure({
    lang,
    title,
    subtitle,
    note: text.careerNote(number(rows.length), number(rows.filter(({film}) => film.return_known).length)),
    file: `returns-${table}`,
    rows,
    columns,
    queries: queriesOf(table, people),
    legend: [
      {label: person.legend.gain, colour: "var(--chart-gain)"},
      {label: person.legend.loss, colour: "var(--chart-loss)"},
      ...(rows.some(({film}) => film.money_suspect)
        ? [{label: person.legend.suspect, colour: "var(--chart-suspect)", hollow: true}]
        : []),
      {label: person.legend.unknown, colour: "var(--chart-unknown)"},
    ],
    draw: (width) =>
      careersChart(
        people.map(({name, films}) => ({
          name,
          films: films.map((film) => ({...film, name: filmName(film, lang)})),
        })),
        {
          lang,
          width,
          description: `${title}. ${subtitle}.`,
          yLabel: person.chartY,
          breakEven: person.breakEven,
          median: text.median,
          times: commonText[lang].times,
        },
      ),
  });
}

/** What a career shows, as the page of the person says it. */
export function careerTitle(
  career: {readonly name: string; readonly films: readonly Film[]} | null,
  table: PeopleTable,
  lang: Language,
): string {
  const text = personText[table][lang];
  if (career === null) return peopleText[lang].figure.mostTitleNone;
  const known = career.films.filter((film) => film.return_known);
  const sound = known.filter((film) => !film.money_suspect);
  const gained = sound.filter((film) => film.return >= 1).length;
  const [only] = sound;
  if (known.length === 0) return text.chartTitleNone(career.name);
  if (only === undefined) return text.chartTitleDoubtful(career.name);
  const rest = sound.length < known.length ? text.chartTitleRest : "";
  if (sound.length === 1) {
    return text.chartTitleOne(career.name, filmName(only, lang), formatMeasure(only.return, lang)) + rest;
  }
  return (
    text.chartTitle(career.name, gained, formatNumber(gained, lang), formatNumber(sound.length, lang)) + rest
  );
}
