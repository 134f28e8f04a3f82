import {controls} from "../../../controls/controls.js";
import {selectControl} from "../../../controls/selectControl.js";
import type {Language} from "../../../format/language.js";
import type {PeopleTable} from "../../../queries/personRow.js";
import {type Order, orders} from "../measures.js";
import {peopleText} from "../text.js";
import {tables} from "./tables.js";

/** Who is ranked, by what, and from which end on. */
interface Ranking<Measure extends string> {
  readonly table: PeopleTable;
  readonly measure: Measure;
  readonly order: Order;
}

/** The choices of a ranking. */
export function rankingControls<Measure extends string>(
  lang: Language,
  shown: Ranking<Measure>,
  measures: {readonly names: readonly Measure[]; readonly labels: Readonly<Record<Measure, string>>},
  onChange: (chosen: Partial<Ranking<Measure>>) => void,
): HTMLElement {
  const text = peopleText[lang].figure;
  return controls(
    lang,
    selectControl({
      label: text.who,
      choices: tables.map((value) => ({value, label: text.tables[value]})),
      value: shown.table,
      onChange: (table) => onChange({table}),
    }),
    selectControl({
      label: text.by,
      choices: measures.names.map((value) => ({value, label: measures.labels[value]})),
      value: shown.measure,
      onChange: (measure) => onChange({measure}),
    }),
    selectControl({
      label: text.order,
      choices: orders.map((value) => ({value, label: text.orders[value]})),
      value: shown.order,
      onChange: (order) => onChange({order}),
    }),
  );
}
