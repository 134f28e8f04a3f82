import {barsChart} from "../../../charts/barsChart.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {ProvenanceAnalysis} from "../analysis.js";
import {provenanceText} from "../text.js";

/** In which columns the records of one id differ. */
export function repeatedFigure(data: ProvenanceAnalysis, lang: Language): HTMLElement {
  const {repeated: text, report, records: recordCount} = provenanceText[lang];
  const {columns} = data.repeated_ids;
  const all = data.rules.find(({name}) => name === "repeated_id")?.count ?? 0;
  const number = format(lang).number;
  const [first] = columns;
  if (first === undefined) {
    return el("p", {class: "meta"}, all === 0 ? text.none : text.allEqual(number(all)));
  }
  const title = text.title(first.column, number(first.records), number(all));
  return notebookFigure({
    lang,
    title,
    subtitle: text.subtitle,
    note: notebooksText[lang].source(report, recordCount(number(all))),
    file: "repeated-ids",
    rows: columns,
    columns: [
      {title: text.column, show: ({column}) => el("code", {}, column), value: ({column}) => column},
      countColumn<(typeof columns)[number]>(text.axis, ({records}) => records, lang),
    ],
    queries: [],
    draw: (width) =>
      barsChart(
        columns.map(({column, records}) => ({name: column, value: records})),
        {lang, width, description: `${title}. ${text.subtitle}.`, axis: text.axis},
      ),
  });
}
