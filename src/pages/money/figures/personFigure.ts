import {dotRowsChart} from "../../../charts/dotRowsChart.js";
import {el} from "../../../dom/el.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {filmsOfPerson} from "../../../queries/filmsOfPerson.js";
import {filmName} from "../../../sentences/filmName.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MoneyAnalysis} from "../analysis.js";
import {moneyFigureText} from "../figureText.js";
import {actorMovedBySuspect} from "../queries/actorMovedBySuspect.js";
import {measureColumn, nameColumn} from "./columns.js";

interface Row {
  readonly name: string;
  /** Without the film and with it. */
  readonly values: readonly [number | null, number | null];
}

/** Every measure of an actor's returns with and without the one film that is to be checked. */
export function personFigure({person}: MoneyAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  if (person === null) return el("div", {});
  const text = moneyFigureText[lang].person;
  const {people} = moneyFigureText[lang];
  const common = notebooksText[lang];
  const {actor, least, withFilm, withoutFilm} = person;
  const film = filmName({id: actor.movie_id, title: actor.title}, lang);
  const rows: readonly Row[] = (["total", "mean", "meanKnown", "median", "pooled"] as const).map((key) => ({
    name: people[key],
    values: [withoutFilm[key], withFilm[key]],
  }));
  const mean = (value: number | null) => f.return(value ?? 0);
  const title = text.title({
    film,
    name: actor.name,
    withFilm: mean(withFilm.mean),
    without: mean(withoutFilm.mean),
  });
  const subtitle = text.subtitle({name: actor.name});
  return notebookFigure({
    lang,
    title,
    subtitle,
    note: common.source("movies, cast, actors (Parquet)", common.films(f.number(actor.films))),
    file: "one-film-to-check",
    legend: [
      {label: text.with({film}), colour: "var(--chart-suspect)", hollow: true},
      {label: text.without, colour: "var(--chart-mark)"},
    ],
    rows,
    columns: [
      nameColumn<Row>(text.measure, ({name}) => name),
      measureColumn<Row>(text.with({film}), ({values}) => values[1], lang),
      measureColumn<Row>(text.without, ({values}) => values[0], lang),
    ],
    queries: [actorMovedBySuspect(least), filmsOfPerson("actors", {id: actor.person_id, name: actor.name})],
    draw: (width) =>
      dotRowsChart(rows, {
        lang,
        width,
        description: `${title}. ${subtitle}.`,
        axis: moneyFigureText[lang].returnAxis,
        series: [
          {name: text.without, colour: "var(--chart-mark)"},
          {name: text.with({film}), colour: "var(--chart-suspect)", hollow: true},
        ],
        scale: "log",
        write: f.timesTick,
      }),
  });
}
