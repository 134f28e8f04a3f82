import {el} from "../../../dom/el.js";
import {textsLanguage} from "../../../dom/textsLanguage.js";
import {countColumn} from "../../../figures/countColumn.js";
import type {TableColumn} from "../../../figures/dataTable.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import type {KeywordLink, WordsAnalysis} from "../analysis.js";
import {wordsText} from "../text.js";

/** Two keywords and how often they meet. */
export interface KeywordRow {
  readonly a: string;
  readonly b: string;
  readonly films: number;
  /** Times as often as by chance. */
  readonly lift: number;
}

export type Keywords = WordsAnalysis["keywords"];

/** Pairs with their names and their lift: films × all films with keywords / (films with one × with the other). */
export function keywordRows(
  {names, counts, films: all}: Keywords,
  pairs: readonly KeywordLink[],
): KeywordRow[] {
  return pairs.map(([a, b, films]) => ({
    a: names[a]!,
    b: names[b]!,
    films,
    lift: (films * all) / (counts[a]! * counts[b]!),
  }));
}

/** A lift as text: the larger, the fewer decimals. */
export function liftText(lift: number, lang: Language): string {
  return format(lang).number(lift, lift >= 100 ? 0 : lift >= 10 ? 1 : 2);
}

export function keywordColumns(lang: Language): readonly TableColumn<KeywordRow>[] {
  const text = wordsText[lang].keywords;
  const name = (title: string, of: (row: KeywordRow) => string): TableColumn<KeywordRow> => ({
    title,
    show: (row) => el("span", {lang: textsLanguage()}, of(row)),
    value: of,
  });
  const logarithm = ({lift}: KeywordRow) => (lift > 0 ? Math.log2(lift) : null);
  return [
    name(text.first, ({a}) => a),
    name(text.second, ({b}) => b),
    countColumn(text.both, ({films}) => films, lang),
    {title: text.lift, numeric: true, show: ({lift}) => liftText(lift, lang), value: ({lift}) => lift},
    countColumn(text.pmi, logarithm, lang, 1),
  ];
}
