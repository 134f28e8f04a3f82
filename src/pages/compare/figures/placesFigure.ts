import {type Dumbbell, dumbbellChart, logit} from "../../../charts/dumbbellChart.js";
import type {TableColumn} from "../../../figures/dataTable.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {type PlaceRow, placeRows} from "../placeRows.js";
import {leastVotesOfPlace} from "../queries/filmPlaces.js";
import {leastKnownOfPlace} from "../queries/personPlaces.js";
import {queriesOf, type Sides} from "../sides.js";
import {compareText} from "../text.js";
import {namesOf} from "./sidesTable.js";

/** Where the two stand among all, measure by measure; null where no measure is known of either. */
export function placesFigure(sides: Sides, films: number, lang: Language): HTMLElement | null {
  const f = format(lang);
  const text = compareText[lang].result;
  const number = f.number;
  const rows = placeRows(sides, lang);
  if (rows.length === 0) return null;
  const names = namesOf(sides, lang);
  const title = titleOf(rows, names, lang);
  const people = Math.max(...rows.map(({known}) => known));
  const subtitle =
    sides.kind === "film"
      ? text.filmPlacesSubtitle
      : text.personPlacesSubtitle({kind: sides.kind, least: number(leastKnownOfPlace)});
  const percent = (place: number) => f.number(place, place < 1 || place > 99 ? 1 : 0);
  const ends = (["a", "b"] as const).flatMap((side, i): TableColumn<PlaceRow>[] => [
    {
      title: names[i]!,
      numeric: true,
      show: (row) => row[side]?.text ?? null,
      value: (row) => row[side]?.value ?? null,
    },
    {
      title: `${names[i]}: ${text.place}`,
      numeric: true,
      show: (row) => (row[side] === null ? null : percent(row[side].place)),
      value: (row) => row[side]?.place ?? null,
    },
  ]);
  return notebookFigure<PlaceRow>({
    lang,
    title,
    subtitle,
    note:
      sides.kind === "film"
        ? text.filmPlacesNote({films: number(films), votes: number(leastVotesOfPlace)})
        : text.personPlacesNote({people: number(people), kind: sides.kind, least: number(leastKnownOfPlace)}),
    file: `compare-${sides.kind}`,
    rows,
    columns: [
      {title: text.measure, show: ({name}) => name, value: ({name}) => name},
      ...ends,
      {title: text.known, numeric: true, show: ({known}) => number(known), value: ({known}) => known},
    ],
    queries: queriesOf(sides),
    legend: [
      {label: names[0], colour: "var(--chart-mark)"},
      {label: names[1], colour: "var(--chart-mark)", hollow: true},
    ],
    draw: (width) =>
      dumbbellChart(
        rows.map((row): Dumbbell => row),
        {
          lang,
          width,
          description: `${title}. ${subtitle}.`,
          axis: sides.kind === "film" ? text.filmAxis : text.personAxis,
          names,
          write: percent,
        },
      ),
  });
}

/** By what the two differ most: by the distance of their places on the chart's axis. */
function titleOf(rows: readonly PlaceRow[], names: readonly [string, string], lang: Language): string {
  const text = compareText[lang].result;
  const both = rows.flatMap(({name, a, b}) =>
    a === null || b === null ? [] : [{name, a, b, apart: Math.abs(logit(a.place) - logit(b.place))}],
  );
  const [first] = both.toSorted((x, y) => y.apart - x.apart);
  if (first === undefined) return text.placesTitleNone;
  return first.a.value === first.b.value
    ? text.placesTitleEven({a: names[0], b: names[1]})
    : text.placesTitle({
        measure: first.name,
        a: names[0],
        aValue: first.a.text,
        b: names[1],
        bValue: first.b.text,
      });
}
