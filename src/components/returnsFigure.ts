import {returnsChart} from "../charts/returnsChart.js";
import {formatNumber} from "../frame/format.js";
import type {Language} from "../frame/language.js";
import type {PeopleTable} from "../queries/peopleByName.js";
import type {PersonData} from "../questions/answerPerson.js";
import {filmName} from "../questions/lookUpFilm.js";
import {commonText} from "../text/common.js";
import {personText} from "../text/person.js";
import {chartFigure} from "./chartFigure.js";
import {careerTitle} from "./notebook/careerTitle.js";
import {returnsLegend} from "./returnsLegend.js";

/** The returns of a person's films over the years. */
export function returnsFigure(table: PeopleTable, {person, films}: PersonData, lang: Language): HTMLElement {
  const text = personText[table][lang];
  const number = (value: number) => formatNumber(value, lang);
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
