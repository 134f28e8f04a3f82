import {returnsChart} from "../../charts/returnsChart.js";
import {chartFigure} from "../../figures/chartFigure.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {PeopleTable} from "../../queries/personRow.js";
import {filmName} from "../../sentences/filmName.js";
import {commonText} from "../../text/common.js";
import {careerTitle} from "./careerTitle.js";
import type {PersonData} from "./personAnswer.js";
import {returnsLegend} from "./returnsLegend.js";
import {personText} from "./text.js";

/** The returns of a person's films over the years. */
export function returnsFigure(table: PeopleTable, {person, films}: PersonData, lang: Language): HTMLElement {
  const text = personText[table][lang];
  const number = format(lang).number;
  const known = films.filter((film) => film.return_known);
  const title = careerTitle(person.name, films, table, lang);
  return chartFigure({
    title,
    subtitle: text.chartSubtitle,
    note: text.chartNote(
      films.length,
      number(films.length),
      number(known.length),
      number(films.length - known.length),
    ),
    legend: returnsLegend(table, person.films_suspect > 0, lang),
    draw: (width) =>
      returnsChart(
        films.map((film) => ({...film, name: filmName(film, lang)})),
        {
          lang,
          width,
          description: `${title}. ${text.chartSubtitle}.`,
          yLabel: text.chartY,
          breakEven: text.breakEven,
          times: commonText[lang].times,
        },
      ),
  });
}
