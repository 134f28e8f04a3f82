import {heatChart} from "../../../charts/heatChart.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {TimeAnalysis} from "../analysis.js";
import {limits} from "../limits.js";
import {genrePairs} from "../queries/genrePairs.js";
import {timeText} from "../text.js";

interface Row {
  readonly a: string;
  readonly b: string;
  readonly films: number;
  readonly expected: number;
}

/** How often two genres stand together, against chance. */
export function genrePairsFigure({genrePairs: pairs, films}: TimeAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = timeText[lang].genrePairs;
  const own = new Map(pairs.flatMap(({a, b, films: count}) => (a === b ? [[a, count] as const] : [])));
  const genres = [...own].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const together = new Map(pairs.map(({a, b, films: count}) => [`${a}\n${b}`, count]));
  const rows = genres.flatMap((a, i) =>
    genres.slice(0, i).map((b): Row => {
      const [one, other] = a < b ? [a, b] : [b, a];
      return {
        a: one,
        b: other,
        films: together.get(`${one}\n${other}`) ?? 0,
        expected: (own.get(a)! * own.get(b)!) / films,
      };
    }),
  );
  const known = rows.filter(({expected}) => expected >= limits.cellFilms);
  const lift = ({films: count, expected}: Row) => count / expected;
  // Of equal ones, the one that most films could have contradicted.
  const sure = (a: Row, b: Row) => b.expected - a.expected;
  const [most] = known.toSorted((a, b) => lift(b) - lift(a) || sure(a, b));
  const [least] = known.toSorted((a, b) => lift(a) - lift(b) || sure(a, b));
  if (most === undefined || least === undefined || most === least) return el("p", {class: "meta"}, text.none);
  const times = (row: Row) => f.number(lift(row), row.films === 0 ? 0 : 2);
  const name = (genre: string) => genreName(genre, lang);
  const title = text.title({
    a: name(most.a),
    b: name(most.b),
    most: times(most),
    c: name(least.a),
    d: name(least.b),
    least: times(least),
  });
  const find = (x: string, y: string) =>
    rows.find(({a, b}) => (name(a) === x && name(b) === y) || (name(a) === y && name(b) === x));
  return notebookFigure<Row>({
    lang,
    title,
    subtitle: text.subtitle,
    note: [
      notebooksText[lang].source(timeText[lang].source, notebooksText[lang].films(f.number(films))),
      text.note({cellFilms: String(limits.cellFilms)}),
    ].join(" "),
    file: "genres-together",
    legend: [
      {label: text.more, colour: "var(--chart-gain)"},
      {label: text.less, colour: "var(--chart-loss)"},
    ],
    rows,
    columns: [
      {title: text.first, show: ({a}) => name(a), value: ({a}) => a},
      {title: text.second, show: ({b}) => name(b), value: ({b}) => b},
      countColumn<Row>(timeText[lang].films, (row) => row.films, lang),
      countColumn<Row>(timeText[lang].seasons.expected, ({expected}) => expected, lang, 1),
      countColumn<Row>(text.lift, (row) => (row.expected < limits.cellFilms ? null : lift(row)), lang, 2),
    ],
    queries: [genrePairs()],
    draw: (width) =>
      heatChart(
        rows.flatMap((row) => {
          const sure = row.expected >= limits.cellFilms;
          const cell = {
            value: sure ? Math.log2(Math.max(lift(row), 1 / 16)) : null,
            label: sure ? f.number(lift(row), 1) : "",
          };
          return [
            {...cell, row: name(row.a), column: name(row.b)},
            {...cell, row: name(row.b), column: name(row.a)},
          ];
        }),
        {
          lang,
          width,
          description: `${title}. ${text.subtitle}.`,
          rows: genres.map(name),
          columns: genres.map(name),
          centre: 0,
          domain: [-3, 3],
          text: true,
          tip: ({row, column}) => {
            const pair = find(row, column);
            return pair === undefined ? "" : `${times(pair)} (${f.number(pair.films)})`;
          },
        },
      ),
  });
}
