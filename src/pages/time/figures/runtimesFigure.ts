import {intervalsChart} from "../../../charts/intervalsChart.js";
import {controls} from "../../../controls/controls.js";
import {genreChoices} from "../../../controls/genreChoices.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {openSelect} from "../../../controls/openSelect.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import type {Language} from "../../../format/language.js";
import {lowerFirst} from "../../../format/lowerFirst.js";
import {periodName} from "../../../format/period.js";
import {courseOf} from "../../../statistics/courseOf.js";
import {notebooksText} from "../../../text/notebook.js";
import type {TimeAnalysis} from "../analysis.js";
import {limits} from "../limits.js";
import {runtimesByDecade} from "../queries/runtimesByDecade.js";
import {type RuntimeOfPeriod, runtimeRows} from "../runtimeRows.js";
import {timeText} from "../text.js";

/** Median and quartiles of the runtimes by decade, of features or of shorts, of all films or of a genre. */
export function runtimesFigure(data: TimeAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = timeText[lang].runtimes;
  const defined = text.defined({minutes: String(limits.shortMinutes)});
  const place = el("div");
  const kinds = measureSelect({
    label: text.kind,
    name: "runtime-kind",
    choices: text.kinds,
    order: ["features", "shorts"],
    onChange: draw,
  });
  const genres = openSelect({
    label: text.genre,
    name: "runtime-genre",
    any: text.allGenres,
    choices: genreChoices(
      data.genres.map(({name}) => name),
      lang,
    ),
    onChange: draw,
  });

  function draw(): void {
    const kind = kinds.value();
    const genre = genres.value();
    const rows = runtimeRows(data, genre, kind === "shorts");
    const drawn = rows.filter(({films}) => films >= limits.periodFilms);
    const name = ({decade}: RuntimeOfPeriod) => periodName(decade, data.incompleteFrom, lang);
    const minutes = (value: number) => f.number(value, Number.isInteger(value) ? 0 : 1);
    const course = courseOf(drawn, ({median}) => median);
    const [first] = course;
    const title =
      first === undefined
        ? text.none({least: String(limits.periodFilms)})
        : course.length === 1
          ? text.titleOne({kind, minutes: minutes(first.median), period: name(first)})
          : text.title({
              kind,
              course: course.map((row) => `${minutes(row.median)} (${name(row)})`).join(", "),
            });
    const films = rows.reduce((sum, row) => sum + row.films, 0);
    const subtitle = `${defined[kind]}. ${text.subtitle}`;
    place.replaceChildren(
      notebookFigure<RuntimeOfPeriod>({
        lang,
        title:
          genre === null || first === undefined ? title : `${genreName(genre, lang)}: ${lowerFirst(title)}`,
        subtitle,
        note: [
          notebooksText[lang].source(timeText[lang].source, notebooksText[lang].films(f.number(films))),
          text.note({year: String(data.incompleteFrom)}),
          ...(drawn.length < rows.length ? [text.few({least: String(limits.periodFilms)})] : []),
        ].join(" "),
        file: "runtimes",
        rows,
        columns: [
          {title: text.column, show: name, value: ({decade}) => decade},
          countColumn(timeText[lang].films, (row) => row.films, lang),
          countColumn(text.low, ({low}) => low, lang, 1),
          countColumn(text.median, ({median}) => median, lang, 1),
          countColumn(text.high, ({high}) => high, lang, 1),
        ],
        queries: [runtimesByDecade(data.incompleteFrom, limits.shortMinutes)],
        draw: (width) =>
          intervalsChart(
            drawn.map((row) => ({
              name: name(row),
              value: row.median,
              low: row.low,
              high: row.high,
              n: row.films,
            })),
            {
              lang,
              width,
              description: `${title}. ${subtitle}.`,
              axis: text.axis,
              write: minutes,
            },
          ),
      }),
    );
  }
  draw();
  return el("div", {}, controls(lang, kinds.control, genres.control), place);
}
