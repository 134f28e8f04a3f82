import {careersChart} from "../../../charts/careersChart.js";
import type {TableColumn} from "../../../components/dataTable.js";
import {el} from "../../../components/el.js";
import {notebookFigure} from "../../../components/notebook/notebookFigure.js";
import {formatDate, formatNumber} from "../../../frame/format.js";
import {href} from "../../../frame/href.js";
import type {Language} from "../../../frame/language.js";
import {formatMeasure} from "../../../questions/formatMeasure.js";
import {filmName} from "../../../questions/lookUpFilm.js";
import {commonText} from "../../../text/common.js";
import {personText} from "../../../text/person.js";
import {peopleText} from "../../people/text.js";
import {type PersonSides, queriesOf, tableOf} from "../sides.js";
import {compareText} from "../text.js";

/** Both careers on the same axes. */
export function careersOfBoth(sides: PersonSides, lang: Language): HTMLElement {
  const text = peopleText[lang].figure;
  const person = personText[tableOf(sides.kind)][lang];
  const number = (value: number) => formatNumber(value, lang);
  const both = [sides.a, sides.b];
  const rows = both.flatMap((side) => side.films.map((film) => ({name: side.person.name, film})));
  const known = rows.filter(({film}) => film.return_known);
  const gained = (films: PersonSides["a"]["films"]) => {
    const sound = films.filter((film) => film.return_known && !film.money_suspect);
    return {gained: sound.filter((film) => film.return >= 1).length, of: sound.length};
  };
  const [a, b] = [gained(sides.a.films), gained(sides.b.films)];
  const title = compareText[lang].result.careersTitle(
    sides.a.person.name,
    number(a.gained),
    number(a.of),
    sides.b.person.name,
    number(b.gained),
    number(b.of),
  );
  const subtitle = text.careerSubtitle;
  type Row = (typeof rows)[number];
  const columns: readonly TableColumn<Row>[] = [
    {title: text.columns.name, show: ({name}) => name, value: ({name}) => name, kind: "name"},
    {
      title: text.columns.title,
      show: ({film}) => el("a", {href: href("score", {id: film.id}), dir: "auto"}, filmName(film, lang)),
      value: ({film}) => filmName(film, lang),
      kind: "name",
    },
    {
      title: text.columns.date,
      show: ({film}) => formatDate(film.release_date, lang),
      value: ({film}) => film.release_date,
    },
    {
      title: text.columns.return,
      numeric: true,
      show: ({film}) => (film.return_known ? formatMeasure(film.return, lang) : null),
      value: ({film}) => (film.return_known ? film.return : null),
    },
  ];
  return notebookFigure({
    lang,
    title,
    subtitle,
    note: text.careerNote(number(rows.length), number(known.length)),
    file: `compare-${sides.kind}-careers`,
    rows,
    columns,
    queries: queriesOf(sides),
    legend: [
      {label: person.legend.gain, colour: "var(--chart-gain)"},
      {label: person.legend.loss, colour: "var(--chart-loss)"},
      ...(rows.some(({film}) => film.money_suspect)
        ? [{label: person.legend.suspect, colour: "var(--chart-suspect)", hollow: true}]
        : []),
      {label: person.legend.unknown, colour: "var(--chart-unknown)"},
    ],
    draw: (width) =>
      careersChart(
        both.map((side) => ({
          name: side.person.name,
          films: side.films.map((film) => ({...film, name: filmName(film, lang)})),
        })),
        {
          lang,
          width,
          description: `${title}. ${subtitle}.`,
          yLabel: person.chartY,
          breakEven: person.breakEven,
          median: text.median,
          times: commonText[lang].times,
        },
      ),
  });
}
