import {heatChart} from "../../../charts/heatChart.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {periodName} from "../../../format/period.js";
import {courseOf} from "../../../statistics/courseOf.js";
import {notebooksText} from "../../../text/notebook.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {limits} from "../limits.js";
import {periodsOf} from "../periodShares.js";
import {filmsByRegion} from "../queries/filmsByRegion.js";
import type {Region} from "../regions.js";
import {languagesText} from "../text.js";

interface Cell {
  readonly region: Region;
  /** First year of the period. */
  readonly from: number;
  readonly films: number;
  /** Films of the period with a known country. */
  readonly all: number;
}

/** The regions' shares of the films, decade by decade. */
export function regionDecadesFigure(data: LanguagesAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const {
    regions: text,
    films: filmsTitle,
    share: shareTitle,
    period,
    empty,
    fewPeriods,
    incomplete,
    change,
  } = languagesText[lang];
  const {all: periods, drawn, least} = periodsOf(data, data.ofRegions.films);
  const name = (from: number) => periodName(from, data.incompleteFrom, lang);
  // Columns are narrow.
  const head = (from: number) =>
    name(from).replace(/^\D+/, "") === String(from) ? String(from) : name(from);
  const cells = data.regions.flatMap(({region, films}) =>
    periods.map(({index, from, films: all}): Cell => ({region, from, films: films[index] ?? 0, all})),
  );
  const value = ({films, all}: Cell) => (100 * films) / all;
  const share = (cell: Cell) => f.share(cell.films, cell.all);
  const inPicture = new Set(drawn.map(({from}) => from));
  const shown = cells.filter(({from}) => inPicture.has(from));
  const ibero = shown.filter(({region}) => region === "ibero-america");
  if (shown.length === 0) return el("p", {class: "meta"}, empty);
  const title =
    ibero.length === 0
      ? text.without
      : text.decadesTitle({
          course: courseOf(ibero, value)
            .map((cell) => change.shareOf({share: share(cell), period: name(cell.from)}))
            .join(", "),
        });
  return notebookFigure<Cell>({
    lang,
    title,
    subtitle: text.decadesSubtitle,
    note: [
      notebooksText[lang].source(
        languagesText[lang].source,
        notebooksText[lang].films(f.number(periods.reduce((sum, {films}) => sum + films, 0))),
      ),
      text.note,
      ...(drawn.length < periods.length ? [fewPeriods({least: String(least)})] : []),
      incomplete({year: String(data.incompleteFrom)}),
    ].join(" "),
    file: "regions-by-decade",
    rows: cells,
    columns: [
      {
        title: text.column.regions,
        show: ({region}) => text.names[region],
        value: ({region}) => text.names[region],
      },
      {title: period, show: ({from}) => name(from), value: ({from}) => from},
      countColumn<Cell>(filmsTitle, ({films}) => films, lang),
      shareColumn<Cell>(
        shareTitle,
        ({films}) => films,
        ({all}) => all,
        lang,
      ),
    ],
    queries: [filmsByRegion(data.incompleteFrom, limits.regionVotes)],
    draw: (width) =>
      heatChart(
        shown.map((cell) => ({
          row: text.names[cell.region],
          column: head(cell.from),
          value: value(cell),
          label: f.number(value(cell), value(cell) < 10 ? 1 : 0),
        })),
        {
          lang,
          width,
          description: `${title}. ${text.decadesSubtitle}.`,
          rows: data.regions.map(({region}) => text.names[region]),
          columns: drawn.map(({from}) => head(from)),
          text: true,
          tip: ({label}) => `${label} %`,
        },
      ),
  });
}
