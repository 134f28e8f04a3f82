import {heatChart} from "../../../charts/heatChart.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {FieldsAnalysis} from "../analysis.js";
import {fieldLabels, labelFields} from "../queries/fieldLabels.js";
import {fewestOfLabel, fewestOfPair, type Redundancy} from "../redundancy.js";
import {fieldsText} from "../text.js";

/** How much of each field another one tells already. */
export function redundancyFigure({all, redundancies}: FieldsAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = fieldsText[lang].redundancy;
  const known = redundancies.flatMap((row) => (row.told === null ? [] : [{...row, told: row.told}]));
  // Collections are a few films; what tells them is no news.
  const [most] = known
    .filter(({of, by}) => of !== "collection" && by !== "collection")
    .toSorted((a, b) => b.told - a.told);
  if (most === undefined) return el("p", {class: "meta"}, text.none);
  const share = (part: number) => f.share(part, 1);
  const back = known.find(({of, by}) => of === most.by && by === most.of);
  const title = text.title({
    of: text.fields[most.of],
    by: text.fields[most.by],
    told: share(most.told),
    back: back === undefined ? null : share(back.told),
    films: f.number(most.films),
  });
  return notebookFigure<Redundancy>({
    lang,
    title,
    subtitle: text.subtitle,
    note: `${notebooksText[lang].source("features", notebooksText[lang].films(f.number(all.films)))} ${text.note({label: f.number(fewestOfLabel), pair: f.number(fewestOfPair)})}`,
    file: "redundancy-of-fields",
    rows: redundancies,
    columns: [
      {title: text.of, show: ({of}) => text.fields[of], value: ({of}) => of},
      {title: text.by, show: ({by}) => text.fields[by], value: ({by}) => by},
      countColumn<Redundancy>(fieldsText[lang].films, ({films}) => films, lang),
      countColumn<Redundancy>(text.bits, ({bits}) => bits, lang, 2),
      {
        title: text.told,
        numeric: true,
        show: ({told}) => (told === null ? null : share(told)),
        value: ({told}) => told,
      },
    ],
    queries: [fieldLabels()],
    draw: (width) =>
      heatChart(
        redundancies.map(({of, by, told, films}) => ({
          row: text.fields[of],
          column: text.fields[by],
          value: told === null ? null : 100 * told,
          label: told === null ? "" : f.number(Math.round(100 * told)),
          films,
        })),
        {
          lang,
          width,
          description: `${title}. ${text.subtitle}.`,
          rows: labelFields.map((field) => text.fields[field]),
          columns: labelFields.map((field) => text.fields[field]),
          domain: [0, 100],
          text: true,
          tip: (cell) => {
            const row = redundancies.find(
              ({of, by}) => text.fields[of] === cell.row && text.fields[by] === cell.column,
            );
            return row === undefined || row.told === null
              ? "–"
              : `${share(row.told)} (n = ${f.number(row.films)})`;
          },
        },
      ),
  });
}
