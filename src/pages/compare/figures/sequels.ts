import {scatterChart} from "../../../charts/scatterChart.js";
import {el} from "../../../dom/el.js";
import {filmLink} from "../../../dom/filmLink.js";
import {href} from "../../../dom/href.js";
import type {TableColumn} from "../../../figures/dataTable.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {filmName} from "../../../sentences/filmName.js";
import type {CompareAnalysis, Sequel} from "../analysis.js";
import {firstAndSecond} from "../queries/firstAndSecond.js";
import {compareText} from "../text.js";

/** How many of the greatest rises and falls bear a name. */
const named = 3;

/** The second films of series against the first ones. */
export function sequelsFigure(data: CompareAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = compareText[lang].figure;
  const number = f.number;
  const {sequels, less, series} = data;
  const title =
    sequels.length === 0
      ? text.titleNone
      : text.title({less: number(less), known: number(sequels.length), share: f.share(less, sequels.length)});
  const rows = sequels.toSorted((x, y) => y.b_return / y.a_return - x.b_return / x.a_return || x.a - y.a);
  const extremes = new Set([...rows.slice(0, named), ...rows.slice(-named)]);
  const first = ({a, a_title, a_year}: Sequel) => `${filmName({id: a, title: a_title}, lang)} (${a_year})`;
  const second = ({b, b_title, b_year}: Sequel) => `${filmName({id: b, title: b_title}, lang)} (${b_year})`;
  const columns: readonly TableColumn<Sequel>[] = [
    {
      title: text.columns.first,
      show: (pair) => filmLink({id: pair.a, name: first(pair)}),
      value: first,
      kind: "name",
    },
    {
      title: text.columns.second,
      show: (pair) => filmLink({id: pair.b, name: second(pair)}),
      value: second,
      kind: "name",
    },
    {
      title: text.columns.firstReturn,
      numeric: true,
      show: ({a_return}) => f.measure(a_return),
      value: ({a_return}) => a_return,
    },
    {
      title: text.columns.secondReturn,
      numeric: true,
      show: ({b_return}) => f.measure(b_return),
      value: ({b_return}) => b_return,
    },
    {
      title: text.columns.compare,
      show: ({a, b}) => el("a", {href: href("compare", {kind: "film", a, b})}, text.compare),
      value: ({a, b}) => `${a} ${b}`,
    },
  ];
  return notebookFigure<Sequel>({
    lang,
    title,
    subtitle: text.subtitle,
    note: text.note({known: number(sequels.length), series: number(series)}),
    file: "second-films",
    rows,
    columns,
    queries: [firstAndSecond(data.votes)],
    legend: [
      {label: text.more, colour: "var(--chart-gain)"},
      {label: text.fewer, colour: "var(--chart-loss)"},
    ],
    draw: (width) =>
      scatterChart(
        rows.map((pair) => ({
          x: pair.a_return,
          y: pair.b_return,
          emphasis: pair.b_return >= pair.a_return ? ("gain" as const) : ("loss" as const),
          ...(extremes.has(pair) ? {name: second(pair)} : {tip: second(pair)}),
        })),
        {
          lang,
          width,
          description: `${title}. ${text.subtitle}.`,
          xLabel: text.x,
          yLabel: text.y,
          xScale: "log",
          yScale: "log",
          rules: [{kind: "diagonal", label: text.diagonal}],
        },
      ),
  });
}
