import type {QualityJson} from "../../loaders/publish/qualityJson.js";
import {escapeHtml} from "../dom/escapeHtml.js";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {commonText} from "../text/common.js";

/** How to cite a page, folded, as HTML. `makeCitable` adds the address, which only the browser knows. */
export function cite(
  title: string,
  {
    site,
    data_end,
    snapshot,
    origin,
  }: {readonly site: string} & Pick<QualityJson, "data_end" | "snapshot" | "origin">,
  lang: Language,
): string {
  const text = commonText[lang].cite;
  const until = data_end === null ? null : format(lang).month(data_end.month);
  const data = origin.isMoviesDataset ? `${origin.title} (TMDB, MovieLens)` : origin.title;
  const words = escapeHtml(text.of({site, title, until, snapshot, data}));
  return `<details class="cite"><summary>${text.label}</summary><p><span class="cite-text">${words} <span class="cite-address" dir="ltr"></span></span></p></details>`;
}
