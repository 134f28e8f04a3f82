import {personText} from "../../../answers/person/text.js";
import {intervalsChart} from "../../../charts/intervalsChart.js";
import {fromAddress, intoAddress} from "../../../controls/addressState.js";
import {checkControl} from "../../../controls/checkControl.js";
import {el} from "../../../dom/el.js";
import {personLink} from "../../../dom/personLink.js";
import {countColumn} from "../../../figures/countColumn.js";
import {dataTable, type TableColumn} from "../../../figures/dataTable.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {PageContext} from "../../../layout/pageContext.js";
import {engineControls} from "../../../notebook/engineControls.js";
import {livePlace} from "../../../notebook/livePlace.js";
import {onceReady} from "../../../notebook/onceReady.js";
import {commonText} from "../../../text/common.js";
import type {PeopleAnalysis} from "../analysis.js";
import {listed, orders, ranked, returnMeasures} from "../measures.js";
import {type PersonReturns, returnsOfPeople} from "../queries/returnsOfPeople.js";
import {peopleText} from "../text.js";
import {chanceWords} from "./chanceWords.js";
import {leastFilms} from "./leastFilms.js";
import {rankingControls} from "./rankingControls.js";
import {tables} from "./tables.js";

const smallest = 2;
const largest = 40;

/** People ranked by the return of their films. */
export function returnsFigure(page: PageContext, data: PeopleAnalysis): HTMLElement {
  const {lang, engine} = page;
  const f = format(lang);
  const text = peopleText[lang].figure;
  const number = f.number;
  const state = {
    table: fromAddress("who", tables, tables[0]!),
    measure: fromAddress("by", returnMeasures, returnMeasures[0]),
    order: fromAddress("order", orders, orders[0]),
    suspect: fromAddress("suspect", ["1", ""], "") === "1",
  };

  const leastKnown = leastFilms({
    name: "least",
    label: text.leastKnown,
    bounds: () => ({min: smallest, max: largest}),
    start: (table) => data[table].least,
    write: number,
    onChange: () => change({}, refreshSoon),
  });

  const query = () => returnsOfPeople(state.table, leastKnown.of(state.table), state.suspect);
  /** The page's own rows hold everybody with at least as many. */
  function known(): readonly PersonReturns[] | null {
    const {least, returns} = data[state.table];
    const asked = leastKnown.of(state.table);
    return !state.suspect && asked >= least ? returns.filter((person) => person.known >= asked) : null;
  }
  const {place, refresh, refreshSoon} = livePlace<readonly PersonReturns[]>(
    lang,
    () => known() ?? engine.query(query()).then(({rows}) => rows),
    draw,
  );

  function change(values: Partial<typeof state>, drawAnew = refresh): void {
    Object.assign(state, values);
    intoAddress({
      who: state.table === tables[0] ? null : state.table,
      by: state.measure === returnMeasures[0] ? null : state.measure,
      order: state.order === orders[0] ? null : state.order,
      least: leastKnown.inAddress(state.table),
      suspect: state.suspect ? "1" : null,
    });
    leastKnown.show(state.table);
    drawAnew();
  }

  function draw(people: readonly PersonReturns[]): readonly Node[] {
    const {table, measure, order, suspect} = state;
    const least = number(leastKnown.of(table));
    const rows = ranked(people, (person) => person[measure], order);
    const shown = rows.slice(0, listed);
    const first = shown[0];
    if (first === undefined) return [el("p", {class: "message"}, text.nobody(least))];
    const own = data[table];
    // The build knows it of the films that the page begins with.
    const begins = !suspect && leastKnown.of(table) === own.least;
    const chance = chanceWords(begins ? own.returnsChance[measure] : null, order, lang);
    const title = `${text.returnsTitle(
      first.name,
      measure,
      order,
      number(rows.length),
      table,
      least,
      f.measure(first[measure]),
    )}${chance.title}`;
    const subtitle = text.returnsSubtitle(measure);
    const columns = columnsOf(rows);
    return [
      notebookFigure({
        lang,
        title,
        subtitle,
        note: `${text.returnsNote(number(rows.length), table, least, number(shown.length), suspect)}${chance.note}`,
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
        show: (person) => f.measure(person[measure]),
        value: (person) => person[measure],
      }),
    );
    return [
      {
        title: text.columns.name,
        show: (person) => el("span", {}, `${number(places.get(person) ?? 0)}. `, personLink(person)),
        value: ({name}) => name,
        kind: "name",
      },
      countColumn(text.columns.films, ({films}) => films, lang),
      countColumn(text.columns.known, (person) => person.known, lang),
      ...measured,
    ];
  }

  leastKnown.show(state.table);
  if (known() === null) onceReady(engine, refresh);
  else refresh();
  return el(
    "div",
    {},
    rankingControls(lang, state, {names: returnMeasures, labels: text.measures}, change),
    engineControls(
      page,
      ...leastKnown.sliders,
      checkControl({
        label: text.suspect,
        checked: state.suspect,
        onChange: (suspect) => change({suspect}),
      }),
    ),
    place,
  );
}
