import {barsChart} from "../../../charts/barsChart.js";
import {seriesChart} from "../../../charts/seriesChart.js";
import {el} from "../../../dom/el.js";
import {chartFigure} from "../../../figures/chartFigure.js";
import {pictureButtons} from "../../../figures/pictureButtons.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {mostBars, placeOf, type ResultChart} from "../chartOfResult.js";
import {valueText} from "../resultFiles.js";
import type {SqlResult} from "../sqlResult.js";
import {sqlPageText} from "../text.js";

/** A result as a chart of one of its columns of numbers, which can be chosen where there are several. */
export function resultChart(
  result: SqlResult,
  chart: ResultChart,
  {lang, file}: {readonly lang: Language; readonly file: string},
): HTMLElement {
  const text = sqlPageText[lang];
  const view = el("div", {class: "sql-chart"});
  const draw = (value: number) => figure(result, chart, value, lang, file);
  const [first = 0] = chart.values;
  view.append(draw(first));
  if (chart.values.length > 1) {
    const select = el(
      "select",
      {class: "control"},
      ...chart.values.map((value) => el("option", {value}, result.columns[value]!.name)),
    );
    select.addEventListener("change", () => view.lastElementChild?.replaceWith(draw(Number(select.value))));
    view.prepend(el("label", {class: "sql-choose-column"}, text.chartValue, " ", select));
  }
  return view;
}

function figure(
  result: SqlResult,
  {kind, by}: ResultChart,
  value: number,
  lang: Language,
  file: string,
): HTMLElement {
  const text = sqlPageText[lang];
  const f = format(lang);
  const [byColumn, valueColumn] = [result.columns[by]!, result.columns[value]!];
  const title = text.chartTitle(valueColumn.name, byColumn.name);
  const shown = kind === "bars" ? Math.min(mostBars, result.rowCount) : result.rowCount;
  const subtitle =
    shown < result.rowCount
      ? text.chartBars(f.number(shown), f.number(result.rowCount))
      : text.chartAll(f.number(shown));
  const rows = Array.from({length: shown}, (_, i) => {
    const row = result.row(i);
    const y = row[value] ?? null;
    return {
      name: valueText(row[by]!) ?? text.null,
      x: placeOf(row[by]!, byColumn),
      y: y === null ? null : Number(y),
    };
  });
  const draw = (width: number): SVGSVGElement =>
    kind === "bars"
      ? barsChart(
          rows.flatMap(({name, y}) => (y === null || !Number.isFinite(y) ? [] : [{name, value: y}])),
          {lang, width, description: title, axis: valueColumn.name},
        )
      : seriesChart(
          [
            {
              name: valueColumn.name,
              colour: "var(--chart-mark)",
              points: rows.flatMap(({x, y}) =>
                x === null ? [] : [{x, y: y === null || !Number.isFinite(y) ? null : y}],
              ),
            },
          ],
          {lang, width, description: title, yLabel: valueColumn.name, xLabel: byColumn.name},
        );
  const made: HTMLElement = chartFigure({
    title,
    subtitle,
    draw,
    data: pictureButtons(() => made.querySelector<SVGSVGElement>(".chart-body > svg"), {
      lang,
      title,
      subtitle,
      note: "",
      file,
    }),
  });
  return made;
}
