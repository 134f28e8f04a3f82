import {barsChart} from "../../../charts/barsChart.js";
import {fromAddress, intoAddress, numberFromAddress} from "../../../controls/addressState.js";
import {rangeControl} from "../../../controls/rangeControl.js";
import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import {languageName} from "../../../format/languageName.js";
import type {PageContext} from "../../../layout/pageContext.js";
import {engineControls} from "../../../notebook/engineControls.js";
import {livePlace} from "../../../notebook/livePlace.js";
import {onceReady} from "../../../notebook/onceReady.js";
import {notebooksText} from "../../../text/notebook.js";
import type {ProvenanceAnalysis} from "../analysis.js";
import {columnNames} from "../columns.js";
import {
  choiceColumns,
  type FilmChoice,
  type MissingInChoice,
  missingInChoice,
} from "../queries/missingInChoice.js";
import {provenanceText} from "../text.js";
import {voteLevels} from "../voteLevels.js";

type Column = (typeof choiceColumns)[number];

interface Answer {
  readonly chosen: FilmChoice;
  readonly counts: MissingInChoice;
}

/** What is missing in the films that the reader chooses, beside all films; asks the engine. */
export function choiceFigure(data: ProvenanceAnalysis, page: PageContext): HTMLElement {
  const {lang, engine} = page;
  const f = format(lang);
  const text = provenanceText[lang].choice;
  const {genres, languages, all, firstYear, lastYear} = data.choices;
  const everything: FilmChoice = {genre: null, language: null, from: firstYear, to: lastYear, votes: 0};
  const values = (list: readonly {readonly value: string}[]) => list.map(({value}) => value);
  let choice: FilmChoice = {
    genre: fromAddress("genre", values(genres), "") || null,
    language: fromAddress("language", values(languages), "") || null,
    from: numberFromAddress("from", firstYear, lastYear, firstYear),
    to: numberFromAddress("to", firstYear, lastYear, lastYear),
    votes: Number(fromAddress("least", voteLevels.map(String), "0")),
  };
  let asked = everything;
  const {place, refresh, refreshSoon} = livePlace<Answer>(
    lang,
    () => {
      const chosen = asked;
      if (equal(chosen, everything)) return {chosen, counts: all};
      return engine.query(missingInChoice(chosen)).then(({rows}) => ({chosen, counts: rows[0]!}));
    },
    ({chosen, counts}) => [figure(counts, equal(chosen, everything) ? null : all, chosen, page)],
  );
  const change = (changed: Partial<FilmChoice>, draw: () => void) => {
    choice = {...choice, ...changed};
    asked = ordered(choice);
    intoAddress({
      genre: choice.genre,
      language: choice.language,
      from: choice.from === firstYear ? null : choice.from,
      to: choice.to === lastYear ? null : choice.to,
      least: choice.votes === 0 ? null : choice.votes,
    });
    draw();
  };
  const option = (value: string, label: string, films: number) => ({
    value,
    label: `${label} (${f.number(films)})`,
  });
  const any = {value: "", label: text.any};
  const year = (label: string, value: number, onChange: (year: number) => void) =>
    rangeControl({label, min: firstYear, max: lastYear, step: 1, value, write: String, onChange});

  // All films, until the engine is there.
  refresh();
  if (!equal(choice, everything)) onceReady(engine, () => change({}, refresh));
  return el(
    "div",
    {},
    engineControls(
      page,
      selectControl({
        label: text.genre,
        choices: [any, ...genres.map(({value, films}) => option(value, genreName(value, lang), films))],
        value: choice.genre ?? "",
        onChange: (genre) => change({genre: genre || null}, refresh),
      }),
      selectControl({
        label: text.language,
        choices: [any, ...languages.map(({value, films}) => option(value, languageName(value, lang), films))],
        value: choice.language ?? "",
        onChange: (language) => change({language: language || null}, refresh),
      }),
      selectControl({
        label: text.votes,
        choices: voteLevels.map((votes) => ({value: String(votes), label: f.number(votes)})),
        value: String(choice.votes),
        onChange: (votes) => change({votes: Number(votes)}, refresh),
      }),
      year(text.from, choice.from, (from) => change({from}, refreshSoon)),
      year(text.to, choice.to, (to) => change({to}, refreshSoon)),
    ),
    place,
  );
}

/** The same choice with the earlier year first. */
function ordered(choice: FilmChoice): FilmChoice {
  const {from, to} = choice;
  return {...choice, from: Math.min(from, to), to: Math.max(from, to)};
}

function equal(a: FilmChoice, b: FilmChoice): boolean {
  return (Object.keys(a) as (keyof FilmChoice)[]).every((key) => a[key] === b[key]);
}

/** @param all what is missing in all films; null where they are all chosen */
function figure(
  counts: MissingInChoice,
  all: MissingInChoice | null,
  choice: FilmChoice,
  {lang}: PageContext,
): HTMLElement {
  const f = format(lang);
  const text = provenanceText[lang].choice;
  const names = columnNames[lang];
  const {films} = counts;
  const number = f.number;
  const share = (of: MissingInChoice, column: Column) => f.share(of[column], of.films);
  const percent = (of: MissingInChoice, column: Column) =>
    of.films === 0 ? 0 : (100 * of[column]) / of.films;
  const first = choiceColumns[0];
  const title =
    films === 0
      ? text.titleNone
      : all === null
        ? text.titleAll(names[first], share(counts, first))
        : text.title(names[first], share(counts, first), share(all, first));
  const bars = choiceColumns.flatMap((column) => [
    {name: names[column], value: percent(counts, column), label: share(counts, column)},
    ...(all === null
      ? []
      : [{name: `· ${text.all}`, value: percent(all, column), label: share(all, column), faint: true}]),
  ]);
  return notebookFigure({
    lang,
    title,
    subtitle: text.subtitle,
    note: [
      notebooksText[lang].source("movies", notebooksText[lang].films(number(films))),
      ...(all === null ? [] : [text.allNote(number(all.films))]),
    ].join(" "),
    ...(all !== null && {
      legend: [
        {label: text.chosen, colour: "var(--chart-mark)"},
        {label: text.all, colour: "var(--chart-faint)"},
      ],
    }),
    file: "missing-in-chosen-films",
    rows: choiceColumns,
    columns: [
      {
        title: provenanceText[lang].missing.column,
        show: (column) => names[column],
        value: (column) => column,
      },
      countColumn<Column>(provenanceText[lang].missing.films, (column) => counts[column], lang),
      shareColumn<Column>(
        provenanceText[lang].missing.share,
        (column) => counts[column],
        () => films,
        lang,
      ),
    ],
    queries: [missingInChoice(choice)],
    draw: (width) =>
      barsChart(films === 0 ? [] : bars, {
        lang,
        width,
        description: `${title}. ${text.subtitle}.`,
        axis: provenanceText[lang].missing.axis,
        write: number,
      }),
  });
}
