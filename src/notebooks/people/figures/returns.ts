import {intervalsChart} from "../../../charts/intervalsChart.js";
import {dataTable, type TableColumn} from "../../../components/dataTable.js";
import {el} from "../../../components/el.js";
import {fromAddress, intoAddress, numberFromAddress} from "../../../components/notebook/addressState.js";
import {checkControl} from "../../../components/notebook/checkControl.js";
import {controls} from "../../../components/notebook/controls.js";
import {engineControls} from "../../../components/notebook/engineControls.js";
import {notebookFigure} from "../../../components/notebook/notebookFigure.js";
import {rangeControl} from "../../../components/notebook/rangeControl.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import {formatNumber} from "../../../frame/format.js";
import type {OpenPage} from "../../../frame/openPage.js";
import {type PersonReturns, returnsOfPeople} from "../../../queries/people/returnsOfPeople.js";
import {formatMeasure} from "../../../questions/formatMeasure.js";
import {commonText} from "../../../text/common.js";
import {personText} from "../../../text/person.js";
import type {PeopleAnalysis} from "../analysis.js";
import {listed, orders, ranked, returnMeasures} from "../measures.js";
import {peopleText} from "../text.js";
import {livePlace} from "../../../components/notebook/livePlace.js";
import {personLink} from "./personLink.js";
import {tables} from "./tables.js";

const smallest = 2;
const largest = 40;

/** People ranked by the return of their films. */
export function returnsFigure(page: OpenPage, data: PeopleAnalysis): HTMLElement {
  const {lang, engine} = page;
  const text = peopleText[lang].figure;
  const number = (value: number) => formatNumber(value, lang);
  const leastOf = {
    actors: numberFromAddress("least", smallest, largest, data.actors.least),
    directors: numberFromAddress("least", smallest, largest, data.directors.least),
  };
  const state = {
    table: fromAddress("who", tables, tables[0]!),
    measure: fromAddress("by", returnMeasures, returnMeasures[0]),
    order: fromAddress("order", orders, orders[0]),
    suspect: fromAddress("suspect", ["1", ""], "") === "1",
  };

  const query = () => returnsOfPeople(state.table, leastOf[state.table], state.suspect);
  const {place, refresh} = livePlace<readonly PersonReturns[]>(
    lang,
    () => {
      const {least, returns} = data[state.table];
      const asked = leastOf[state.table];
      // The page's own rows hold everybody with at least as many.
      if (!state.suspect && asked >= least) return returns.filter(({known}) => known >= asked);
      return engine.query(query()).then(({rows}) => rows);
    },
    draw,
  );

  function change(values: Partial<typeof state>): void {
    Object.assign(state, values);
    const least = leastOf[state.table];
    intoAddress({
      who: state.table === tables[0] ? null : state.table,
      by: state.measure === returnMeasures[0] ? null : state.measure,
      order: state.order === orders[0] ? null : state.order,
      least: least === data[state.table].least ? null : least,
      suspect: state.suspect ? "1" : null,
    });
    showSlider();
    refresh();
  }

  function draw(people: readonly PersonReturns[]): readonly Node[] {
    const {table, measure, order, suspect} = state;
    const least = number(leastOf[table]);
    const rows = ranked(people, (person) => person[measure], order);
    const shown = rows.slice(0, listed);
    const first = shown[0];
    if (first === undefined) return [el("p", {class: "message"}, text.nobody(least))];
    const title = text.returnsTitle(
      first.name,
      measure,
      order,
      number(rows.length),
      table,
      least,
      formatMeasure(first[measure], lang),
    );
    const subtitle = text.returnsSubtitle(measure);
    const columns = columnsOf(rows);
    return [
      notebookFigure({
        lang,
        title,
        subtitle,
        note: text.returnsNote(number(rows.length), table, least, number(shown.length), suspect),
        file: `${table}-${measure}`,
        rows,
        columns,
        queries: [query()],
        draw: (width) =>
          intervalsChart(
            shown.map((person) => ({...person, value: person[measure], n: person.known})),
            {
              lang,
              width,
              description: `${title}. ${subtitle}.`,
              axis: text.returnAxis,
              scale: "log",
              rule: {value: 1, label: personText[table][lang].breakEven},
            },
          ),
      }),
      dataTable(shown, columns, {label: title, unknown: commonText[lang].unknown}),
    ];
  }

  function columnsOf(rows: readonly PersonReturns[]): readonly TableColumn<PersonReturns>[] {
    const places = new Map(rows.map((person, i) => [person, i + 1]));
    const measured = returnMeasures.map(
      (measure): TableColumn<PersonReturns> => ({
        title: text.shortMeasures[measure],
        numeric: true,
        show: (person) => formatMeasure(person[measure], lang),
        value: (person) => person[measure],
      }),
    );
    return [
      {
        title: text.columns.name,
        show: (person) =>
          el("span", {}, `${number(places.get(person) ?? 0)}. `, personLink(state.table, person)),
        value: ({name}) => name,
        kind: "name",
      },
      count(text.columns.films, ({films}) => films),
      count(text.columns.known, ({known}) => known),
      ...measured,
    ];
  }

  function count(title: string, value: (row: PersonReturns) => number): TableColumn<PersonReturns> {
    return {title, numeric: true, show: (row) => number(value(row)), value};
  }

  // A slider for each table, since each begins elsewhere.
  const sliders = tables.map((table) => ({
    table,
    slider: rangeControl({
      label: text.leastKnown,
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
        choices: returnMeasures.map((value) => ({value, label: text.measures[value]})),
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
      checkControl({
        label: text.suspect,
        checked: state.suspect,
        onChange: (suspect) => change({suspect}),
      }),
    ),
    place,
  );
}
