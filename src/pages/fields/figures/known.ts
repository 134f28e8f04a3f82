import {barsChart} from "../../../charts/barsChart.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {FieldsAnalysis} from "../analysis.js";
import {termFields} from "../queries/fields.js";
import {type KnownFields, knownFields} from "../queries/knownFields.js";
import {fieldsText} from "../text.js";

/** Films by the number of fields that say something. */
export function knownFigure({known, all, textEnds}: FieldsAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = fieldsText[lang];
  if (known.length === 0) return el("p", {class: "meta"}, text.power.nothing);
  const number = f.number;
  const count = termFields.length;
  const half = Math.ceil(count / 2);
  const counts = new Map(known.map((row) => [row.known, row]));
  const rows = Array.from(
    {length: count + 1},
    (_, fields): KnownFields => counts.get(fields) ?? {known: fields, films: 0, weak: 0},
  );
  const enough = rows.reduce((sum, row) => sum + (row.known >= half ? row.films : 0), 0);
  const title = text.weak.knownTitle(number(enough), f.share(enough, all.films), number(half), number(count));
  const subtitle = text.weak.knownSubtitle(number(count));
  return notebookFigure<KnownFields>({
    lang,
    title,
    subtitle,
    note: [
      notebooksText[lang].source("features", notebooksText[lang].films(number(all.films))),
      text.weak.knownNote,
      ...(textEnds ? [text.textEndsKnown] : []),
    ].join(" "),
    file: "films-by-known-fields",
    rows,
    columns: [
      countColumn<KnownFields>(text.weak.known, (row) => row.known, lang),
      countColumn<KnownFields>(text.films, ({films}) => films, lang),
      shareColumn<KnownFields>(
        text.share,
        ({films}) => films,
        () => all.films,
        lang,
      ),
      countColumn<KnownFields>(text.weak.ofThese, ({weak}) => weak, lang),
    ],
    queries: [knownFields()],
    draw: (width) =>
      barsChart(
        rows.map((row) => ({name: number(row.known), value: row.films})),
        {lang, width, description: `${title}. ${subtitle}.`, axis: text.weak.knownAxis},
      ),
  });
}
