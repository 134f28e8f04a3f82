import {returnsChart} from "../../charts/returnsChart.js";
import {el} from "../../dom/el.js";
import {chartFigure} from "../../figures/chartFigure.js";
import {csvName} from "../../figures/csvName.js";
import {takeAlong} from "../../figures/takeAlong.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {PeopleTable} from "../../queries/personRow.js";
import {filmName} from "../../sentences/filmName.js";
import {commonText} from "../../text/common.js";
import {careerTitle} from "./careerTitle.js";
import {filmColumns} from "./filmColumns.js";
import type {PersonData} from "./personAnswer.js";
import {returnsLegend} from "./returnsLegend.js";
import {personText} from "./text.js";

/** The returns of a person's films over the years. */
export function returnsFigure(table: PeopleTable, {person, films}: PersonData, lang: Language): HTMLElement {
  const text = personText[table][lang];
  const number = format(lang).number;
  const known = films.filter((film) => film.return_known);
  const title = careerTitle(person.name, films, table, lang);
  const subtitle = text.chartSubtitle;
  const all = films.length;
  const counted = text.chartNote(all, number(all), number(known.length), number(all - known.length));
  const note = `${commonText[lang].source(`${table}.parquet, movies.parquet`)} ${counted}`;
  const draw = (width: number) =>
    returnsChart(
      films.map((film) => ({...film, name: filmName(film, lang)})),
      {
        lang,
        width,
        description: `${title}. ${subtitle}.`,
        yLabel: text.chartY,
        breakEven: text.breakEven,
        times: commonText[lang].times,
      },
    );
  const figure: HTMLElement = chartFigure({
    title,
    subtitle,
    note,
    legend: returnsLegend(table, person.films_suspect > 0, lang),
    draw,
    // Its data stand as a table below it.
    data: el(
      "div",
      {class: "figure-tools"},
      takeAlong({
        lang,
        title,
        subtitle,
        note,
        file: csvName(person),
        rows: films,
        columns: filmColumns(table, lang),
        chart: {now: () => figure.querySelector<SVGSVGElement>(".chart-body > svg"), draw},
      }),
    ),
  });
  return figure;
}
