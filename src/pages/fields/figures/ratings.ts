import type {Coverage} from "../../../../loaders/evaluate/ratingsSummary.js";
import {barsChart} from "../../../charts/barsChart.js";
import {choiceSelect} from "../../../controls/choiceSelect.js";
import {controls} from "../../../controls/controls.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {capital} from "../../../format/capital.js";
import {decadeName} from "../../../format/decadeName.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {languageName} from "../../../format/languageName.js";
import {courseOf} from "../../../statistics/courseOf.js";
import {notebooksText} from "../../../text/notebook.js";
import type {FieldsAnalysis} from "../analysis.js";
import type {RatingsEvidence} from "../ratingsEvidence.js";
import {fewFilms, groupings} from "../shownFields.js";
import {fieldsText} from "../text.js";

interface Row extends Coverage {
  readonly name: string;
  /** What rows are sorted by. */
  readonly key: number | string;
}

/** How many films of each decade or language somebody has rated; the reader chooses from how many ratings on. */
export function ratingsFigure({ratings}: FieldsAnalysis, lang: Language): HTMLElement {
  const {ratings: text, power} = fieldsText[lang];
  const place = el("div");
  const least = choiceSelect({
    label: text.least,
    name: "rated",
    choices: ratings.ratedFrom.map((value, index) => ({
      value: String(value),
      label: text.atLeast(leastName(value)),
      index,
    })),
    onChange: draw,
  });
  const grouping = measureSelect({
    label: power.by,
    name: "rated-by",
    choices: power.groupings,
    order: groupings,
    onChange: draw,
  });

  function draw(): void {
    place.replaceChildren(figure(ratings, least.value().index, grouping.value(), lang));
  }
  draw();
  return el("div", {}, controls(lang, least.control, grouping.control), place);
}

/** A least number of ratings as texts have it: null for one, which is any. */
const leastName = (least: number): string | null => (least === 1 ? null : String(least));

function rowsOf(ratings: RatingsEvidence, grouping: "periods" | "languages", lang: Language): readonly Row[] {
  if (grouping === "periods")
    return ratings.decades.map((row) => ({...row, key: row.decade, name: decadeName(row.decade, lang)}));
  return ratings.languages.map((row) => {
    const name =
      row.language === null ? fieldsText[lang].ratings.others : capital(languageName(row.language, lang));
    return {...row, key: name, name};
  });
}

function figure(
  ratings: RatingsEvidence,
  which: number,
  grouping: "periods" | "languages",
  lang: Language,
): HTMLElement {
  const f = format(lang);
  const {ratings: text, group, films, share, few, of, power} = fieldsText[lang];
  const rows = rowsOf(ratings, grouping, lang);
  const drawn = rows.filter((row) => row.films >= fewFilms);
  const known = (row: Row) => row.rated[which]!;
  const part = (row: Row) => known(row) / row.films;
  const shareOf = (row: Row) => f.share(known(row), row.films);
  const told =
    grouping === "periods"
      ? courseOf(drawn, part)
      : courseOf(
          drawn.toSorted((a, b) => part(b) - part(a)),
          part,
        );
  const least = leastName(ratings.ratedFrom[which]!);
  const title = text.title(least, told.map((row) => `${shareOf(row)} (${row.name})`).join(", "));
  const subtitle = text.subtitle(least, power.inGroups[grouping]);
  return notebookFigure<Row>({
    lang,
    title,
    subtitle,
    note: [
      notebooksText[lang].source(
        text.source,
        `${notebooksText[lang].films(f.number(ratings.all.films))}, ${text.count(f.number(ratings.all.ratings))}`,
      ),
      text.catalogue,
      ...(drawn.length < rows.length ? [few(f.number(fewFilms))] : []),
    ].join(" "),
    file: `rated-films-by-${grouping}`,
    rows,
    columns: [
      {title: group[grouping], show: ({name}) => name, value: ({key}) => key},
      countColumn<Row>(films, (row) => row.films, lang),
      ...ratings.ratedFrom.map((from, i) =>
        countColumn<Row>(text.atLeast(leastName(from)), ({rated}) => rated[i]!, lang),
      ),
      shareColumn<Row>(`${share}: ${text.atLeast(least)}`, known, (row) => row.films, lang),
      countColumn<Row>(text.ratings, (row) => row.ratings, lang),
    ],
    queries: [],
    draw: (width) =>
      barsChart(
        drawn.map((row) => ({
          name: row.name,
          value: 100 * part(row),
          label: of(shareOf(row), f.number(row.films)),
        })),
        {lang, width, description: `${title}. ${subtitle}.`, axis: text.axis},
      ),
  });
}
