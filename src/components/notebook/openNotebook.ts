import type {OpenPage} from "../../frame/openPage.js";
import {notebooksText} from "../../notebooks/text.js";
import {el} from "../el.js";

/** Makes a figure out of the notebook's data. */
type MakeFigure<Data> = (data: Data) => Node;

/**
 * Fetches the notebook's data and puts each figure in its place (`data-figure`), one after the other, so that the
 * first stands early.
 * @param figures the figures by the name of their place, in the order of the page
 */
export async function openNotebook<Data>(
  {files, lang}: OpenPage,
  figures: Readonly<Record<string, MakeFigure<Data>>>,
): Promise<void> {
  const text = notebooksText[lang];
  const placeOf = (id: string) => document.querySelector<HTMLElement>(`[data-figure="${id}"]`);
  const fail = (place: HTMLElement | null) =>
    place?.replaceChildren(el("p", {class: "message message-bad"}, text.failed));
  let data: Data;
  try {
    const response = await fetch(files.analysis ?? "");
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    data = (await response.json()) as Data;
  } catch {
    for (const id of Object.keys(figures)) fail(placeOf(id));
    return;
  }
  for (const [id, make] of Object.entries(figures)) {
    const place = placeOf(id);
    // The page leaves out the places of what the data do not hold.
    if (place === null) continue;
    try {
      place.replaceChildren(make(data));
    } catch (error) {
      // One figure that cannot be drawn does not take the others away; the console tells of the fault.
      fail(place);
      reportError(error);
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}
