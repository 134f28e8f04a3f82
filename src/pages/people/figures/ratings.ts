import {intervalsChart} from "../../../charts/intervalsChart.js";
import {fromAddress, intoAddress} from "../../../controls/addressState.js";
import {rangeControl} from "../../../controls/rangeControl.js";
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
import {listed, orders, ranked, ratingMeasures} from "../measures.js";
import {type PersonRating, ratingsOfPeople} from "../queries/ratingsOfPeople.js";
import {peopleText} from "../text.js";
import {chanceWords} from "./chanceWords.js";
import {leastFilms} from "./leastFilms.js";
import {rankingControls} from "./rankingControls.js";
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
export function ratingsFigure(page: PageContext, data: PeopleAnalysis): HTMLElement {
  const {lang, engine} = page;
  const f = format(lang);
  const text = peopleText[lang].figure;
  const number = f.number;
  const points = (value: number) => f.number(value, 2);
  const state = {
    table: fromAddress("rwho", tables, tables[0]!),
    measure: fromAddress("rby", ratingMeasures, ratingMeasures[0]),
    order: fromAddress("rorder", orders, orders[0]),
    votes: Number(fromAddress("votes", votesChoices.map(String), String(data.votes))),
  };

  const leastRated = leastFilms({
    name: "rated",
    label: text.leastRated,
    bounds: () => ({min: smallest, max: largest}),
    start: (table) => data[table].leastRated,
    write: number,
    onChange: () => change({}, refreshSoon),
  });

  const query = () => ratingsOfPeople(state.table, leastRated.of(state.table), state.votes);
  /** What the page begins with. */
  function known(): Rated | null {
    const own = data[state.table];
    const first = leastRated.of(state.table) === own.leastRated && state.votes === data.votes;
    return first ? {people: own.ratings, all: own.rated} : null;
  }
  const {place, refresh, refreshSoon} = livePlace<Rated>(
    lang,
    () => known() ?? engine.query(query()).then(({rows}) => ({people: rows, all: rows.length})),
    draw,
  );

  function change(values: Partial<typeof state>, drawAnew = refresh): void {
    Object.assign(state, values);
    intoAddress({
      rwho: state.table === tables[0] ? null : state.table,
      rby: state.measure === ratingMeasures[0] ? null : state.measure,
      rorder: state.order === orders[0] ? null : state.order,
      rated: leastRated.inAddress(state.table),
      votes: state.votes === data.votes ? null : state.votes,
    });
    leastRated.show(state.table);
    drawAnew();
  }

  function draw({people, all}: Rated): readonly Node[] {
    const {table, measure, order, votes} = state;
    const least = number(leastRated.of(table));
    const rows = ranked(people, (person) => person[measure], order).slice(0, listed);
    const first = rows[0];
    if (first === undefined) return [el("p", {class: "message"}, text.nobody(least))];
    const own = data[table];
    const begins = leastRated.of(table) === own.leastRated && votes === data.votes;
    const chance = chanceWords(begins ? own.ratingsChance[measure] : null, order, lang);
    const title = `${text.ratingsTitle(
      first.name,
      measure,
      order,
      number(all),
      table,
      least,
      points(first[measure]),
    )}${chance.title}`;
    const subtitle = text.ratingsSubtitle(measure);
    const columns = columnsOf(rows);
    return [
      notebookFigure({
        lang,
        title,
        subtitle,
        note: `${text.ratingsNote(number(all), table, least, number(votes), number(rows.length))}${chance.note}`,
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
        show: (person) => el("span", {}, `${number(places.get(person) ?? 0)}. `, personLink(person)),
        value: ({name}) => name,
        kind: "name",
      },
      countColumn(text.columns.rated, ({films}) => films, lang),
      countColumn(text.columns.mean, ({mean}) => mean, lang, 2),
      countColumn(text.columns.median, ({median}) => median, lang, 2),
      {
        title: text.columns.quarters,
        numeric: true,
        show: ({low, high}) => `${points(low)} – ${points(high)}`,
        value: ({low}) => low,
      },
    ];
  }

  leastRated.show(state.table);
  if (known() === null) onceReady(engine, refresh);
  else refresh();
  return el(
    "div",
    {},
    rankingControls(lang, state, {names: ratingMeasures, labels: text.ratingMeasures}, change),
    engineControls(
      page,
      ...leastRated.sliders,
      rangeControl({
        label: text.leastVotes,
        min: 0,
        max: votesChoices.length - 1,
        step: 1,
        value: votesChoices.indexOf(state.votes),
        write: (i) => number(votesChoices[i]!),
        onChange: (i) => change({votes: votesChoices[i]!}, refreshSoon),
      }),
    ),
    place,
  );
}
