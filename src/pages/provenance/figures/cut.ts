import {cutRecordsChart} from "../../../charts/cutRecordsChart.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {ProvenanceAnalysis} from "../analysis.js";
import {provenanceText} from "../text.js";

/** The records that were cut in pieces, cell by cell. */
export function cutFigure(data: ProvenanceAnalysis, lang: Language): HTMLElement {
  const {cut: text, rules, report, records: recordCount} = provenanceText[lang];
  const examples = data.rules.find(({name}) => name === "records_cut_in_two")?.examples ?? [];
  if (examples.length === 0) return el("p", {class: "meta"}, text.none);
  const records = examples.map(({record, id, title, before, after}) => ({
    name: title ?? rules.untitled(String(id ?? "–")),
    record,
    cells: before.split(" | ").map(Number),
    whole: Number(after),
  }));
  const list = new Intl.ListFormat(lang, {type: "conjunction"});
  const title = text.title(list.format(records.map(({name}) => name)));
  const number = format(lang).number;
  const [head, tail, cut] = text.legend;
  return notebookFigure({
    lang,
    title,
    subtitle: text.subtitle,
    note: notebooksText[lang].source(report, recordCount(number(records.length))),
    legend: [
      {label: head, colour: "var(--chart-mark)"},
      {label: tail, colour: "var(--chart-gain)"},
      {label: cut, colour: "var(--chart-suspect)"},
    ],
    file: "records-in-pieces",
    rows: records,
    columns: [
      {title: text.film, show: ({name}) => name, value: ({name}) => name},
      countColumn<(typeof records)[number]>(text.record, ({record}) => record, lang),
      {
        title: text.pieces,
        show: ({cells}) => cells.map((count) => number(count)).join(" + "),
        value: ({cells}) => cells.join(" + "),
      },
      countColumn<(typeof records)[number]>(text.whole, ({whole}) => whole, lang),
    ],
    queries: [],
    draw: (width) =>
      cutRecordsChart(records, {
        lang,
        width,
        description: `${title}. ${text.subtitle}.`,
        count: (cells) => text.cells(number(cells)),
      }),
  });
}
