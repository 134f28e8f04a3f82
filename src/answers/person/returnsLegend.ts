import type {LegendEntry} from "../../figures/chartFigure.js";
import type {Language} from "../../format/language.js";
import type {PeopleTable} from "../../queries/personRow.js";
import {personText} from "./text.js";

/** The colours of the films of people by their returns. */
export function returnsLegend(
  table: PeopleTable,
  /** Whether one of the films is to be checked. */
  suspect: boolean,
  lang: Language,
): readonly LegendEntry[] {
  const {legend} = personText[table][lang];
  return [
    {label: legend.gain, colour: "var(--chart-gain)"},
    {label: legend.loss, colour: "var(--chart-loss)"},
    ...(suspect ? [{label: legend.suspect, colour: "var(--chart-suspect)", hollow: true}] : []),
    {label: legend.unknown, colour: "var(--chart-unknown)", tick: true},
  ];
}
