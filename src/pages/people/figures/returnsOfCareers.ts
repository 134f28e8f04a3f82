import {returnsLegend} from "../../../answers/person/returnsLegend.js";
import {personText} from "../../../answers/person/text.js";
import {careersChart} from "../../../charts/careersChart.js";
import {filmLink} from "../../../dom/filmLink.js";
import {personLink} from "../../../dom/personLink.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import type {PeopleTable} from "../../../queries/personRow.js";
import type {Query} from "../../../queries/query.js";
import {filmName} from "../../../sentences/filmName.js";
import {commonText} from "../../../text/common.js";
import type {Career} from "../analysis.js";
import {peopleText} from "../text.js";

/** What each film of some careers returned, on the same axes. */
export function returnsOfCareers(options: {
  readonly lang: Language;
  readonly table: PeopleTable;
  readonly careers: readonly Career[];
  readonly title: string;
  readonly file: string;
  readonly queries: readonly Query<unknown>[];
}): HTMLElement {
  const {lang, table, careers, title, file, queries} = options;
  const f = format(lang);
  const text = peopleText[lang].figure;
  const person = personText[table][lang];
  const number = f.number;
  const rows = careers.flatMap((career) => career.films.map((film) => ({career, film})));
  const known = rows.filter(({film}) => film.return_known);
  return notebookFigure<(typeof rows)[number]>({
    lang,
    title,
    subtitle: text.careerSubtitle,
    note: text.careerNote(number(rows.length), number(known.length)),
    file,
    rows,
    columns: [
      {
        title: text.columns.name,
        show: ({career}) => personLink(career),
        value: ({career}) => career.name,
        kind: "name",
      },
      {
        title: text.columns.title,
        show: ({film}) => filmLink({id: film.id, name: filmName(film, lang)}),
        value: ({film}) => filmName(film, lang),
        kind: "name",
      },
      {
        title: text.columns.date,
        show: ({film}) => f.date(film.release_date),
        value: ({film}) => film.release_date,
      },
      {
        title: text.columns.return,
        numeric: true,
        show: ({film}) => (film.return_known ? f.measure(film.return) : null),
        value: ({film}) => (film.return_known ? film.return : null),
      },
    ],
    queries,
    legend: returnsLegend(
      table,
      rows.some(({film}) => film.money_suspect),
      lang,
    ),
    draw: (width) =>
      careersChart(
        careers.map(({name, films}) => ({
          name,
          films: films.map((film) => ({...film, name: filmName(film, lang)})),
        })),
        {
          lang,
          width,
          description: `${title}. ${text.careerSubtitle}.`,
          yLabel: person.chartY,
          breakEven: person.breakEven,
          median: text.median,
          times: commonText[lang].times,
        },
      ),
  });
}
