import {aloneIfAsked} from "../figures/aloneIfAsked.js";
import {fillPlaces} from "../figures/fillPlaces.js";
import {failureView} from "../layout/failureView.js";
import type {PageContext} from "../layout/pageContext.js";
import {notebooksText} from "../text/notebook.js";
import {goToFigure} from "./goToFigure.js";
import {markSection} from "./markSection.js";

/** Makes a figure out of the notebook's data. */
type MakeFigure<Data> = (data: Data) => Node;

/**
 * Fetches the notebook's data and puts each figure in its place (`data-figure`), one after the other, so that the
 * first stands early. Where the address asks for one figure alone, only that one is drawn.
 * @param figures the figures by the name of their place, in the order of the page
 */
export async function openNotebook<Data>(
  {files, lang}: PageContext,
  figures: Readonly<Record<string, MakeFigure<Data>>>,
): Promise<void> {
  const {drawing, failed} = notebooksText[lang];
  await aloneIfAsked(lang, "there");
  markSection();
  const go = goToFigure();
  const placeOf = (id: string) => document.querySelector<HTMLElement>(`[data-figure="${id}"]`);
  const places = Object.keys(figures).map(placeOf);
  await fillPlaces<Data>(places, {
    lang,
    url: files.analysis ?? "",
    waiting: drawing,
    failed,
    async fill(data) {
      for (const [i, make] of Object.values(figures).entries()) {
        const place = places[i];
        // The page leaves out the places of what the data do not hold.
        if (place === null || place === undefined) continue;
        try {
          place.replaceChildren(make(data));
        } catch (error) {
          // One figure that cannot be drawn does not take the others away; the console tells of the fault.
          place.replaceChildren(failureView(error, {lang, otherwise: failed, retry: null}));
          reportError(error);
        }
        await new Promise((resolve) => setTimeout(resolve));
      }
      go();
    },
  });
}
