import {intervalsChart} from "../../../charts/intervalsChart.js";
import {dataTable, type TableColumn} from "../../../components/dataTable.js";
import {el} from "../../../components/el.js";
import {fromAddress, intoAddress, numberFromAddress} from "../../../components/notebook/addressState.js";
import {controls} from "../../../components/notebook/controls.js";
import {engineControls} from "../../../components/notebook/engineControls.js";
import {notebookFigure} from "../../../components/notebook/notebookFigure.js";
import {rangeControl} from "../../../components/notebook/rangeControl.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import {formatNumber} from "../../../frame/format.js";
import type {OpenPage} from "../../../frame/openPage.js";
import {type PersonRating, ratingsOfPeople} from "../../../queries/people/ratingsOfPeople.js";
import {commonText} from "../../../text/common.js";
import type {PeopleAnalysis} from "../analysis.js";
import {listed, orders, ranked, ratingMeasures} from "../measures.js";
import {peopleText} from "../text.js";
import {livePlace} from "../../../components/notebook/livePlace.js";
import {personLink} from "./personLink.js";
import {tables} from "./tables.js";

/** Fewest films of a person. */
const smallest = 1;
const largest = 30;
const votesChoices = [10, 50, 100, 200, 500, 1000, 2000];

/** Rows of a list, and how many there would be without its end. */
interface Rated {
  readonly people: readonly PersonRating[];
  readonly all: number;
}

/** People ranked by how their films are liked. */
export function ratingsFigure(page: OpenPage, data: PeopleAnalysis): HTMLElement {
  const {lang, engine} = page;
  const text = peopleText[lang].figure;
  const number = (value: number) => formatNumber(value, lang);
  const points = (value: number) => formatNumber(value, lang, 2);
  const leastOf = {
    actors: numberFromAddress("rated", smallest, largest, data.actors.leastRated),
    directors: numberFromAddress("rated", smallest, largest, data.directors.leastRated),
  };
  const state = {
    table: fromAddress("rwho", tables, tables[0]!),
    measure: fromAddress("rby", ratingMeasures, ratingMeasures[0]),
    order: fromAddress("rorder", orders, orders[0]),
    votes: numberFromAddress("votes", votesChoices[0]!, votesChoices.at(-1)!, data.votes),
  };

  const query = () => ratingsOfPeople(state.table, leastOf[state.table], state.votes);
  const {place, refresh} = livePlace<Rated>(
    lang,
    () => {
      const {leastRated, ratings, rated} = data[state.table];
      if (leastOf[state.table] === leastRated && state.votes === data.votes) {
        return {people: ratings, all: rated};
      }
      return engine.query(query()).then(({rows}) => ({people: rows, all: rows.length}));
    },
    draw,
  );

  function change(values: Partial<typeof state>): void {
    Object.assign(state, values);
    const least = leastOf[state.table];
    intoAddress({
      rwho: state.table === tables[0] ? null : state.table,
      rby: state.measure === ratingMeasures[0] ? null : state.measure,
      rorder: state.order === orders[0] ? null : state.order,
      rated: least === data[state.table].leastRated ? null : least,
      votes: state.votes === data.votes ? null : state.votes,
    });
    showSlider();
    refresh();
  }

  function draw({people, all}: Rated): readonly Node[] {
    const {table, measure, order, votes} = state;
    const least = number(leastOf[table]);
    const rows = ranked(people, (person) => person[measure], order).slice(0, listed);
    const first = rows[0];
    if (first === undefined) return [el("p", {class: "message"}, text.nobody(least))];
    const title = text.ratingsTitle(
      first.name,
      measure,
      order,
      number(all),
      table,
      least,
      points(first[measure]),
    );
    const subtitle = text.ratingsSubtitle(measure);
    const columns = columnsOf(rows);
    return [
      notebookFigure({
        lang,
        title,
        subtitle,
        note: text.ratingsNote(number(all), table, least, number(votes), number(rows.length)),
        file: `${table}-rating-${measure}`,
        rows,
        columns,
        queries: [query()],
        draw: (width) =>
          intervalsChart(
            rows.map((person) => ({...person, value: person[measure], n: person.films})),
            {lang, width, description: `${title}. ${subtitle}.`, axis: text.ratingAxis},
          ),
      }),
      dataTable(rows, columns, {label: title, unknown: commonText[lang].unknown}),
    ];
  }

  function columnsOf(rows: readonly PersonRating[]): readonly TableColumn<PersonRating>[] {
    const places = new Map(rows.map((person, i) => [person, i + 1]));
    return [
      {
        title: text.columns.name,
        show: (person) =>
          el("span", {}, `${number(places.get(person) ?? 0)}. `, personLink(state.table, person)),
        value: ({name}) => name,
        kind: "name",
      },
      {
        title: text.columns.rated,
        numeric: true,
        show: ({films}) => number(films),
        value: ({films}) => films,
      },
      {title: text.columns.mean, numeric: true, show: ({mean}) => points(mean), value: ({mean}) => mean},
      {
        title: text.columns.median,
        numeric: true,
        show: ({median}) => points(median),
        value: ({median}) => median,
      },
      {
        title: text.columns.quarters,
        numeric: true,
        show: ({low, high}) => `${points(low)} – ${points(high)}`,
        value: ({low}) => low,
      },
    ];
  }

  const sliders = tables.map((table) => ({
    table,
    slider: rangeControl({
      label: text.leastRated,
      min: smallest,
      max: largest,
      step: 1,
      value: leastOf[table],
      format: number,
      onChange: (least) => {
        leastOf[table] = least;
        change({});
      },
    }),
  }));
  function showSlider(): void {
    for (const {table, slider} of sliders) slider.hidden = table !== state.table;
  }
  const votesPlace = (votes: number) =>
    Math.max(
      0,
      votesChoices.findLastIndex((choice) => choice <= votes),
    );
  showSlider();
  refresh();
  return el(
    "div",
    {},
    controls(
      lang,
      selectControl({
        label: text.who,
        choices: tables.map((value) => ({value, label: text.tables[value]})),
        value: state.table,
        onChange: (table) => change({table}),
      }),
      selectControl({
        label: text.by,
        choices: ratingMeasures.map((value) => ({value, label: text.ratingMeasures[value]})),
        value: state.measure,
        onChange: (measure) => change({measure}),
      }),
      selectControl({
        label: text.order,
        choices: orders.map((value) => ({value, label: text.orders[value]})),
        value: state.order,
        onChange: (order) => change({order}),
      }),
    ),
    engineControls(
      page,
      ...sliders.map(({slider}) => slider),
      rangeControl({
        label: text.leastVotes,
        min: 0,
        max: votesChoices.length - 1,
        step: 1,
        value: votesPlace(state.votes),
        format: (i) => number(votesChoices[i]!),
        onChange: (i) => change({votes: votesChoices[i]!}),
      }),
    ),
    place,
  );
}
