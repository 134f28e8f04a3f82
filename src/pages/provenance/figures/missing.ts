import {barsChart} from "../../../charts/barsChart.js";
import {fromAddress, intoAddress} from "../../../controls/addressState.js";
import {controls} from "../../../controls/controls.js";
import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MissingLevel, ProvenanceAnalysis} from "../analysis.js";
import {columnNames} from "../columns.js";
import {missingByDecade} from "../queries/missingByDecade.js";
import type {MovieColumn} from "../queries/missingValue.js";
import {gaps, type MissingColumn, missingColumns, noGap} from "../shares.js";
import {provenanceText} from "../text.js";
import {missingHeat} from "./missingHeat.js";

/** What is missing by column, and below it by column and decade; the reader chooses the fewest votes. */
export function missingFigure(data: ProvenanceAnalysis, lang: Language): HTMLElement {
  const text = provenanceText[lang].missing;
  const place = el("div");
  const levels = data.levels.filter(({films}) => films.some((count) => count > 0));
  const show = (votes: string) => {
    const level = levels.find((one) => String(one.votes) === votes) ?? data.levels[0]!;
    place.replaceChildren(bars(level, data, lang), missingHeat(level, data, lang));
  };
  const values = levels.map(({votes}) => String(votes));
  const chosen = fromAddress("votes", values, "0");
  show(chosen);
  return el(
    "div",
    {},
    controls(
      lang,
      selectControl({
        label: text.control,
        choices: levels.map(({votes}) => ({
          value: String(votes),
          label: votes === 0 ? text.all : text.from(text.level(format(lang).number(votes))),
        })),
        value: chosen,
        onChange(votes) {
          intoAddress({votes: votes === "0" ? null : votes});
          show(votes);
        },
      }),
    ),
    place,
  );
}

function bars(level: MissingLevel, {incompleteFrom, ended}: ProvenanceAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = provenanceText[lang].missing;
  const names = columnNames[lang];
  const rows = missingColumns(level);
  const films = rows[0]?.films ?? 0;
  const [first] = gaps(level, ended);
  const number = f.number;
  const share = (missing: number) => f.share(missing, films);
  const title =
    first === undefined
      ? text.titleNothing
      : level.votes === 0
        ? text.title(names[first.column], share(first.missing))
        : text.titleLevel(
            number(films),
            text.level(number(level.votes)),
            names[first.column],
            share(first.missing),
          );
  const query = missingByDecade(level.votes, incompleteFrom);
  const source = notebooksText[lang].source("movies", notebooksText[lang].films(number(films)));
  return notebookFigure({
    lang,
    title,
    subtitle: text.subtitle,
    note: [
      source,
      text.collection(names[noGap]),
      ...(ended.length === 0
        ? []
        : [text.ended(f.list(ended.map(({column}) => names[column as MovieColumn])))]),
    ].join(" "),
    file: `missing-by-column-${level.votes}`,
    rows,
    columns: [
      {title: text.column, show: ({column}) => names[column], value: ({column}) => column},
      countColumn<MissingColumn>(text.films, ({missing}) => missing, lang),
      shareColumn<MissingColumn>(
        text.share,
        ({missing}) => missing,
        () => films,
        lang,
      ),
    ],
    queries: [query],
    draw: (width) =>
      barsChart(
        rows.map(({column, missing}) => ({
          name: names[column],
          value: films === 0 ? 0 : (100 * missing) / films,
          label: share(missing),
          hatched: column === noGap || ended.some((one) => one.column === column),
        })),
        {
          lang,
          width,
          description: `${title}. ${text.subtitle}.`,
          axis: text.axis,
          write: (value) => number(value),
        },
      ),
  });
}
