import type {Language} from "../../src/format/language.js";
import type {NotebookName} from "../../src/text/notebooks.js";
import {agreement, type Pair, tableAgreement} from "./agreement.js";
import {printedPlaces} from "./printedPlaces.js";
import {runStatements} from "./statements.js";

/** A figure that a notebook prints, beside what was recomputed. */
export interface RecomputedFigure extends Pair {
  readonly page: NotebookName;
  readonly lang: Language;
  readonly place: string;
}

/**
 * Recomputes the figures that a notebook prints as first shown, by the statements in `NAME.sql`.
 *
 * FILMOTECA_SNAPSHOT and FILMOTECA_ANALYSES name what the page is made of.
 */
export async function recomputeNotebook(
  page: NotebookName,
  langs: readonly Language[],
): Promise<readonly RecomputedFigure[]> {
  const values = await runStatements(page, process.env.FILMOTECA_SNAPSHOT ?? "");
  const figures: RecomputedFigure[] = [];
  for (const lang of langs) {
    const places = await printedPlaces(page, lang);
    for (const {place, text, cells} of places) {
      const own = values.get(place) ?? [];
      const pairs = cells === undefined ? agreement(text, lang, own) : tableAgreement(cells, lang, own);
      figures.push(...pairs.map((pair) => ({page, lang, place, ...pair})));
    }
    for (const [place, left] of values) {
      if (left.length > 0 && !places.some((known) => known.place === place))
        figures.push(
          ...left.map(({name, kind, value}) => ({
            ...{page, lang, place, name, kind},
            ...{printed: null, own: value, agrees: false},
          })),
        );
    }
  }
  return figures;
}
