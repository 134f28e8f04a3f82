import {barsChart} from "../../../charts/barsChart.js";
import {el} from "../../../components/el.js";
import {fromAddress, intoAddress, numberFromAddress} from "../../../components/notebook/addressState.js";
import {countColumn} from "../../../components/notebook/countColumn.js";
import {engineControls} from "../../../components/notebook/engineControls.js";
import {notebookFigure} from "../../../components/notebook/notebookFigure.js";
import {rangeControl} from "../../../components/notebook/rangeControl.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import {shareColumn} from "../../../components/notebook/shareColumn.js";
import {formatNumber} from "../../../frame/format.js";
import type {OpenPage} from "../../../frame/openPage.js";
import {
  choiceColumns,
  type FilmChoice,
  type MissingInChoice,
  missingInChoice,
} from "../../../queries/provenance/missingInChoice.js";
import {formatShare} from "../../../questions/formatShare.js";
import {languageName} from "../../../questions/languageName.js";
import {notebooksText} from "../../text.js";
import type {ProvenanceAnalysis} from "../analysis.js";
import {columnNames} from "../columns.js";
import {provenanceText} from "../text.js";
import {voteLevels} from "../voteLevels.js";

type Column = (typeof choiceColumns)[number];

/** What is missing in the films that the reader chooses, beside all films; asks the engine. */
export function choiceFigure(data: ProvenanceAnalysis, page: OpenPage): HTMLElement {
  const {lang, engine} = page;
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
  const place = el("div");
  const status = el("p", {class: "meta", role: "status"});
  let asked = 0;

  const show = async () => {
    const own = ++asked;
    const chosen = choice;
    const same = equal(chosen, everything);
    status.textContent = "";
    try {
      const counts = same ? all : (await engine.query(missingInChoice(chosen))).rows[0];
      if (own !== asked || counts === undefined) return;
      place.replaceChildren(figure(counts, same ? null : all, chosen, page));
    } catch {
      if (own === asked) status.textContent = text.failed;
    }
  };
  const change = (changed: Partial<FilmChoice>) => {
    choice = {...choice, ...changed};
    intoAddress({
      genre: choice.genre,
      language: choice.language,
      from: choice.from === firstYear ? null : choice.from,
      to: choice.to === lastYear ? null : choice.to,
      least: choice.votes === 0 ? null : choice.votes,
    });
    void show();
  };
  const option = (value: string, label: string, films: number) => ({
    value,
    label: `${label} (${formatNumber(films, lang)})`,
  });
  const any = {value: "", label: text.any};
  const year = (label: string, value: number, onChange: (year: number) => void) =>
    rangeControl({label, min: firstYear, max: lastYear, step: 1, value, format: String, onChange});

  place.replaceChildren(figure(all, null, everything, page));
  // A choice in the address is asked at once; where the browser saves data, as soon as the engine is there.
  if (!equal(choice, everything)) {
    engine.warmUp();
    const stop = engine.onState(({kind}) => {
      if (kind !== "ready") return;
      queueMicrotask(() => stop());
      void show();
    });
  }
  return el(
    "div",
    {},
    engineControls(
      page,
      selectControl({
        label: text.genre,
        choices: [any, ...genres.map(({value, films}) => option(value, value, films))],
        value: choice.genre ?? "",
        onChange: (genre) => change({genre: genre || null}),
      }),
      selectControl({
        label: text.language,
        choices: [
          any,
          ...languages.map(({value, films}) =>
            option(value, languageName(value, lang, provenanceText[lang].ownLanguages), films),
          ),
        ],
        value: choice.language ?? "",
        onChange: (language) => change({language: language || null}),
      }),
      selectControl({
        label: text.votes,
        choices: voteLevels.map((votes) => ({value: String(votes), label: formatNumber(votes, lang)})),
        value: String(choice.votes),
        onChange: (votes) => change({votes: Number(votes)}),
      }),
      year(text.from, choice.from, (from) => change({from})),
      year(text.to, choice.to, (to) => change({to})),
    ),
    status,
    place,
  );
}

function equal(a: FilmChoice, b: FilmChoice): boolean {
  return (Object.keys(a) as (keyof FilmChoice)[]).every((key) => a[key] === b[key]);
}

/** @param all what is missing in all films; null where they are all chosen */
function figure(
  counts: MissingInChoice,
  all: MissingInChoice | null,
  choice: FilmChoice,
  {lang}: OpenPage,
): HTMLElement {
  const text = provenanceText[lang].choice;
  const names = columnNames[lang];
  const {films} = counts;
  const number = (value: number) => formatNumber(value, lang);
  const share = (of: MissingInChoice, column: Column) => formatShare(of[column], of.films, lang);
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
        format: number,
      }),
  });
}
