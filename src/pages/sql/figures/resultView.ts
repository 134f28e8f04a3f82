import {download} from "../../../dom/download.js";
import {el} from "../../../dom/el.js";
import {csvFileName, csvForms} from "../../../figures/csvButtons.js";
import type {Language} from "../../../format/language.js";
import {chartOfResult} from "../chartOfResult.js";
import {resultCsv, resultJson} from "../resultFiles.js";
import type {SqlResult} from "../sqlResult.js";
import {sqlPageText} from "../text.js";
import {resultChart} from "./resultChart.js";
import {resultTable} from "./resultTable.js";

/**
 * A result: what one can do with it, its chart where one is asked for, its table.
 * @param options.file name of the files that it is saved as, without an ending
 * @param options.parquet gives its rows as a Parquet file
 */
export function resultView(
  result: SqlResult,
  {
    lang,
    file,
    parquet,
  }: {readonly lang: Language; readonly file: string; readonly parquet: () => Promise<Uint8Array>},
): HTMLElement {
  const text = sqlPageText[lang];
  const said = el("span", {class: "meta", role: "status"});
  const button = (label: string, act: () => void | Promise<void>) => {
    const made = el("button", {class: "button-quiet", type: "button"}, label);
    made.addEventListener("click", act);
    return made;
  };
  const save = (label: string, name: string, failed: string, content: () => Blob | Promise<Blob>) =>
    button(label, async () => {
      said.textContent = "";
      try {
        download(name, await content());
      } catch {
        said.textContent = failed;
      }
    });
  const files = el(
    "div",
    {class: "actions", role: "group", "aria-label": text.files},
    ...csvForms("CSV", lang).map(([form, label]) =>
      save(label, csvFileName(file, form), text.fileFailed, () => resultCsv(result, form)),
    ),
    save("JSON", `${file}.json`, text.fileFailed, () => resultJson(result)),
    save(text.parquet, `${file}.parquet`, text.parquetFailed, async () => {
      return new Blob([new Uint8Array(await parquet())], {type: "application/vnd.apache.parquet"});
    }),
  );
  const place = el("div", {});
  const chart = chartOfResult(result);
  const toggle = button(text.chart, () => {
    const open = toggle.getAttribute("aria-expanded") === "true";
    toggle.setAttribute("aria-expanded", String(!open));
    place.replaceChildren(...(open || chart === null ? [] : [resultChart(result, chart, {lang, file})]));
  });
  toggle.setAttribute("aria-expanded", "false");
  files.append(chart === null ? el("span", {class: "meta"}, text.noChart) : toggle, said);
  return el("div", {}, files, place, resultTable(result, lang));
}
