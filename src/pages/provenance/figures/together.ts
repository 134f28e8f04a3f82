import {missingChart} from "../../../charts/missingChart.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {ProvenanceAnalysis} from "../analysis.js";
import {missingTogether, togetherColumns} from "../queries/missingTogether.js";
import {provenanceText} from "../text.js";

/** Combinations in the picture; all are in the table. */
const drawn = 14;

/** Which gaps films have together. */
export function togetherFigure({together, films}: ProvenanceAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = provenanceText[lang].together;
  const common = notebooksText[lang];
  const list = new Intl.ListFormat(lang, {type: "conjunction"});
  const rows = together.map((row) => ({
    films: row.films,
    fields: togetherColumns.filter((column) => row.missing.split(" ").includes(column)),
  }));
  type Row = (typeof rows)[number];
  const named = ({fields}: Row) =>
    fields.length === 0 ? text.nothing : list.format(fields.map((field) => text.fields[field]));
  const first = rows.find(({fields}) => fields.length > 0);
  const title = first === undefined ? text.complete : text.title(named(first), f.share(first.films, films));
  const rest = rows.slice(drawn);
  const note = common.source("movies.parquet", common.films(f.number(films)));
  return notebookFigure({
    lang,
    title,
    subtitle: text.subtitle,
    note:
      rest.length === 0
        ? note
        : `${note} ${text.rest(f.number(rest.length), f.number(rest.reduce((sum, row) => sum + row.films, 0)))}`,
    file: "missing-together",
    rows,
    columns: [
      {title: text.column, show: named, value: named},
      countColumn<Row>(text.films, (row) => row.films, lang),
      shareColumn<Row>(
        text.share,
        (row) => row.films,
        () => films,
        lang,
      ),
    ],
    queries: [missingTogether()],
    draw: (width) =>
      missingChart(
        rows.slice(0, drawn),
        togetherColumns.map((field) => ({field, name: text.fields[field]})),
        {lang, width, description: `${title}. ${text.subtitle}.`},
      ),
  });
}
