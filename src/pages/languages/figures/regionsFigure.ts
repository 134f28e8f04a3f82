import {barsChart} from "../../../charts/barsChart.js";
import {intervalsChart} from "../../../charts/intervalsChart.js";
import {controls} from "../../../controls/controls.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import type {TableColumn} from "../../../figures/dataTable.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {countryName} from "../../../format/countryName.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {deviations, usualLevel} from "../../../statistics/confidence.js";
import {notebooksText} from "../../../text/notebook.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {limits} from "../limits.js";
import {countriesOfRegion, filmsByRegion} from "../queries/filmsByRegion.js";
import type {PlaceTotals} from "../regionTotals.js";
import {languagesText} from "../text.js";

interface Row extends PlaceTotals {
  readonly name: string;
}

const measures = ["films", "votes", "mean"] as const;
type RegionMeasure = (typeof measures)[number];
const places = ["regions", "countries"] as const;
type Places = (typeof places)[number];

/** Films, votes and mean votes of the regions, or of the countries of Ibero-America. */
export function regionsFigure(data: LanguagesAnalysis, lang: Language): HTMLElement {
  const {regions: text, measure: label} = languagesText[lang];
  const place = el("div");
  const measure = measureSelect({
    label,
    name: "regions-measure",
    choices: text.measures,
    order: measures,
    onChange: draw,
  });
  const which = measureSelect({
    label: text.which,
    name: "regions-of",
    choices: text.places,
    order: places,
    onChange: draw,
  });
  function draw(): void {
    place.replaceChildren(figure(data, measure.value(), which.value(), lang));
  }
  draw();
  return el("div", {}, controls(lang, which.control, measure.control), place);
}

function figure(data: LanguagesAnalysis, measure: RegionMeasure, which: Places, lang: Language): HTMLElement {
  const f = format(lang);
  const {regions: text, films: filmsTitle, share: shareTitle, empty, countries} = languagesText[lang];
  const ibero = data.regions.find(({region}) => region === "ibero-america");
  const whole = which === "regions" ? data.ofRegions.total : ibero?.total;
  const rows: readonly Row[] =
    which === "regions"
      ? data.regions.map(({region, total}) => ({...total, name: text.names[region]}))
      : data.iberoCountries.map((row) => ({...row, name: countryName(row.name, lang)}));
  if (whole === undefined || rows.length === 0) return el("p", {class: "meta"}, empty);
  const half = (row: Row) => deviations(usualLevel) * (row.error ?? 0);
  const bound = (row: Row, side: -1 | 1) => (row.mean === null ? null : row.mean + side * half(row));
  const ofMean = rows
    .filter(({rated, mean}) => rated >= limits.meanFilms && mean !== null)
    .toSorted((a, b) => b.mean! - a.mean!);
  const highlight = which === "regions" ? text.names["ibero-america"] : undefined;
  const told = which === "regions" ? rows.find(({name}) => name === highlight) : rows[0];
  const share = (row: Row) =>
    measure === "votes" ? f.share(row.votes, whole.votes) : f.share(row.films, whole.films);
  const vote = (value: number) => f.number(value, 2);
  const title =
    measure === "mean"
      ? meanTitle()
      : told === undefined
        ? text.without
        : text.title.share({
            name: told.name,
            films: f.share(told.films, whole.films),
            votes: f.share(told.votes, whole.votes),
          });
  function meanTitle(): string {
    const named = ofMean.find(({name}) => name === told?.name);
    if (named === undefined) return text.noMean({films: String(limits.meanFilms)});
    return text.title.mean({
      name: named.name,
      mean: vote(named.mean!),
      place: String(ofMean.indexOf(named) + 1),
      of: String(ofMean.length),
    });
  }
  const subtitle = text.subtitle[measure]({
    place: text.inPlace[which],
    whole: text.whole[which],
    votes: String(limits.regionVotes),
    level: f.level(usualLevel),
  });
  const meanColumn = (titleOf: string, of: (row: Row) => number | null): TableColumn<Row> =>
    countColumn<Row>(titleOf, of, lang, 2);
  return notebookFigure<Row>({
    lang,
    title,
    subtitle,
    note: [
      notebooksText[lang].source(
        languagesText[lang].source,
        notebooksText[lang].films(f.number(measure === "mean" ? whole.rated : whole.films)),
      ),
      which === "regions" ? text.note : countries.note,
      ...(measure === "mean" && ofMean.length < rows.length
        ? [text.few({films: String(limits.meanFilms)})]
        : []),
    ].join(" "),
    file: which === "regions" ? "regions" : "countries-of-ibero-america",
    rows,
    columns: [
      {title: text.column[which], show: ({name}) => name, value: ({name}) => name},
      countColumn<Row>(filmsTitle, ({films}) => films, lang),
      shareColumn<Row>(
        shareTitle,
        ({films}) => films,
        () => whole.films,
        lang,
      ),
      countColumn<Row>(text.together[which], ({together}) => together, lang),
      countColumn<Row>(text.votes, ({votes}) => votes, lang),
      shareColumn<Row>(
        text.votesShare,
        ({votes}) => votes,
        () => whole.votes,
        lang,
      ),
      countColumn<Row>(text.rated({votes: String(limits.regionVotes)}), ({rated}) => rated, lang),
      meanColumn(text.mean, ({mean}) => mean),
      meanColumn(text.low, (row) => bound(row, -1)),
      meanColumn(text.high, (row) => bound(row, 1)),
    ],
    queries: [
      which === "regions"
        ? filmsByRegion(data.incompleteFrom, limits.regionVotes)
        : countriesOfRegion("ibero-america", limits.regionVotes),
    ],
    draw: (width) =>
      measure === "mean"
        ? intervalsChart(
            ofMean.map((row) => ({
              name: row.name,
              value: row.mean!,
              low: bound(row, -1)!,
              high: bound(row, 1)!,
              n: row.rated,
            })),
            {lang, width, description: `${title}. ${subtitle}.`, axis: text.axis.mean, write: f.tick},
          )
        : barsChart(
            rows.map((row) => ({
              name: row.name,
              value: (100 * row[measure]) / whole[measure],
              label: share(row),
            })),
            {
              lang,
              width,
              description: `${title}. ${subtitle}.`,
              axis: text.axis[measure],
              ...(highlight !== undefined && {highlight}),
            },
          ),
  });
}
