import {countColumn} from "../../../figures/countColumn.js";
import type {TableColumn} from "../../../figures/dataTable.js";
import type {Language} from "../../../format/language.js";
import type {PairRatio} from "../pairRatios.js";
import {languagesText} from "../text.js";

/** The columns of a table of pairs of countries. */
export function pairColumns(name: (country: number) => string, lang: Language): TableColumn<PairRatio>[] {
  const text = languagesText[lang];
  return [
    {title: text.pairs.a, show: ({a}) => name(a), value: ({a}) => name(a)},
    {title: text.pairs.b, show: ({b}) => name(b), value: ({b}) => name(b)},
    countColumn(text.films, ({films}) => films, lang),
    countColumn(text.pairs.expectedColumn, ({expected}) => expected, lang, 1),
    countColumn(text.pairs.ratioColumn, ({ratio}) => ratio, lang, 2),
  ];
}
