import {heatChart} from "../../../charts/heatChart.js";
import {choiceCheck} from "../../../controls/choiceCheck.js";
import {choiceSelect} from "../../../controls/choiceSelect.js";
import {controls} from "../../../controls/controls.js";
import {countRange} from "../../../controls/countRange.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import type {Language} from "../../../format/language.js";
import {lowerFirst} from "../../../format/lowerFirst.js";
import {periodName} from "../../../format/period.js";
import {usualLevel} from "../../../statistics/confidence.js";
import {notebooksText} from "../../../text/notebook.js";
import type {TimeAnalysis} from "../analysis.js";
import {leastOfGenre} from "../leastOfGenre.js";
import {limits} from "../limits.js";
import {filmsByYearAndMonth} from "../queries/filmsByYearAndMonth.js";
import {genresByMonth} from "../queries/genresByMonth.js";
import {type SeasonCell, seasonCells, strongest} from "../seasonCells.js";
import {timeText} from "../text.js";
import {calendarNames} from "./calendarNames.js";

/** The index of each genre by month: how far it is from the calendar of all films. */
export function seasonsFigure(data: TimeAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = timeText[lang].seasons;
  const months = calendarNames("months", lang);
  const place = el("div");
  const years = choiceSelect({
    label: text.decade,
    name: "season-years",
    choices: [
      {value: "all", label: text.allDecades},
      ...data.decades.map((decade) => ({
        value: String(decade),
        label: periodName(decade, data.incompleteFrom, lang),
      })),
    ],
    onChange: draw,
  });
  const leastFilms = countRange({
    lang,
    label: text.least,
    name: "season-films",
    min: 50,
    max: 2000,
    step: 50,
    standard: leastOfGenre(data),
    onChange: draw,
  });
  const beyond = choiceCheck({
    label: text.onlyBeyond,
    name: "season-chance",
    standard: false,
    other: "beyond",
    onChange: draw,
  });

  function draw(): void {
    const {value: decade, label} = years.value();
    const least = leastFilms.value();
    const onlyBeyond = beyond.value();
    const cells = seasonCells(data, decade === "all" ? null : Number(decade), least);
    const peak = strongest(cells);
    const index = (value: number) => f.number(value, 2);
    const title =
      cells.length === 0
        ? text.none({leastFilms: f.number(least)})
        : peak === null
          ? text.titleNone
          : text.title({
              genre: genreName(peak.genre, lang),
              month: months[peak.month]!,
              index: index(peak.index),
            });
    const subtitle = text.subtitle({years: lowerFirst(label)});
    // Films of the years, not of the genres: a film has several of those.
    const films = data.years
      .filter(
        ({year}) =>
          year < data.incompleteFrom && (decade === "all" || Math.floor(year / 10) * 10 === Number(decade)),
      )
      .reduce((sum, year) => sum + year.months.reduce((all, count) => all + count, 0) - year.january1, 0);
    const level = f.level(usualLevel);
    place.replaceChildren(
      notebookFigure<SeasonCell>({
        lang,
        title,
        subtitle,
        note: `${notebooksText[lang].source(timeText[lang].source, notebooksText[lang].films(f.number(films)))} ${text.note({cellFilms: String(limits.cellFilms), leastFilms: f.number(least), incomplete: String(data.incompleteFrom), level})}${onlyBeyond ? ` ${text.beyondNote}` : ""}`,
        file: "seasons-of-genres",
        legend: [
          {label: text.legend.more, colour: "var(--chart-gain)"},
          {label: text.legend.fewer, colour: "var(--chart-loss)"},
          {label: text.legend.unsure, colour: "var(--chart-faint)", hollow: true},
        ],
        rows: cells,
        columns: [
          {
            title: text.genre,
            show: ({genre}) => genreName(genre, lang),
            value: ({genre}) => genreName(genre, lang),
          },
          {title: text.month, show: ({month}) => capital(months[month]!), value: ({month}) => month + 1},
          countColumn(timeText[lang].films, (cell) => cell.films, lang),
          countColumn(text.genreFilms, ({all}) => all, lang),
          countColumn(text.expected, ({expected}) => expected, lang, 1),
          countColumn(text.index, (cell) => cell.index, lang, 2),
          countColumn(text.low({level}), ({index: known, low}) => (known === null ? null : low), lang, 2),
          countColumn(text.high({level}), ({index: known, high}) => (known === null ? null : high), lang, 2),
        ],
        queries: [genresByMonth(data.incompleteFrom), filmsByYearAndMonth()],
        draw: (width) => {
          const heads = months.map((name) => capital(name).slice(0, width > 900 ? 10 : 3));
          return heatChart(
            cells.map((cell) => ({
              row: genreName(cell.genre, lang),
              column: heads[cell.month]!,
              value:
                cell.index === null || (onlyBeyond && !cell.beyond)
                  ? null
                  : Math.log2(Math.max(cell.index, 0.01)),
              label: cell.index === null ? "" : index(cell.index),
            })),
            {
              lang,
              width,
              description: `${title}. ${subtitle}.`,
              rows: byPeak(cells).map((genre) => genreName(genre, lang)),
              columns: heads,
              centre: 0,
              domain: [-1, 1],
              text: true,
              tip: ({row, column}) => {
                const cell = cells.find(
                  ({genre, month}) => genreName(genre, lang) === row && heads[month] === column,
                );
                if (cell === undefined) return "";
                return cell.index === null
                  ? text.few({expected: f.number(cell.expected, 1)})
                  : text.tip({
                      index: index(cell.index),
                      low: index(cell.low),
                      high: index(cell.high),
                      films: f.number(cell.films),
                      all: f.number(cell.all),
                    });
              },
            },
          );
        },
      }),
    );
  }
  draw();
  return el("div", {}, controls(lang, years.control, leastFilms.control, beyond.control), place);
}

/** The genres by the month of their highest index, so that their seasons form a slope. */
function byPeak(cells: readonly SeasonCell[]): readonly string[] {
  const peaks = new Map<string, SeasonCell>();
  for (const cell of cells) {
    const kept = peaks.get(cell.genre);
    if (kept === undefined || (cell.index ?? 0) > (kept.index ?? 0)) peaks.set(cell.genre, cell);
  }
  return [...peaks.values()]
    .sort((a, b) => a.month - b.month || (b.index ?? 0) - (a.index ?? 0))
    .map(({genre}) => genre);
}
