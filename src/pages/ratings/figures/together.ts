import {heatChart} from "../../../charts/heatChart.js";
import {stepRange} from "../../../controls/stepRange.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import {genreInSentence} from "../../../format/genreInSentence.js";
import type {Language} from "../../../format/language.js";
import type {PageContext} from "../../../layout/pageContext.js";
import {engineControls} from "../../../notebook/engineControls.js";
import {livePlace} from "../../../notebook/livePlace.js";
import {onceReady} from "../../../notebook/onceReady.js";
import {usualLevel} from "../../../statistics/confidence.js";
import {fewestRows} from "../../../statistics/spearman.js";
import {notebooksText} from "../../../text/notebook.js";
import type {RatingsAnalysis} from "../analysis.js";
import type {ChosenGenre} from "../chosenGenre.js";
import {leastVotes} from "../limits.js";
import {correlations, extremes, type MeasurePair, measures} from "../measures.js";
import {numbersOfFilms} from "../queries/numbersOfFilms.js";
import {ratingsText} from "../text.js";

interface Shown {
  readonly pairs: readonly MeasurePair[];
  readonly films: number;
  readonly genre: string | null;
  readonly least: number;
}

/** How the numbers of films go together, for the films that the reader chooses. */
export function togetherFigure(data: RatingsAnalysis, chosen: ChosenGenre, page: PageContext): HTMLElement {
  const {lang} = page;
  const {together} = ratingsText[lang];
  const votes = stepRange({
    label: together.least,
    name: "numbers",
    steps: [0, ...leastVotes],
    standard: 0,
    write: (step) => together.leastValue(format(lang).number(step)),
    onChange: choose,
  });
  // Until the tables can be asked, all films stand there.
  let least = 0;
  const live = livePlace(
    lang,
    (): Shown | Promise<Shown> => {
      const shown = {genre: chosen.choice.genre, least};
      if (shown.genre === null && least === 0) return {...shown, pairs: data.correlations, films: data.films};
      return chosen
        .run(numbersOfFilms(shown.genre, least))
        .then((films) => ({...shown, pairs: correlations(films), films: films.length}));
    },
    (shown) => [view(shown, lang)],
  );
  function choose(): void {
    least = votes.value();
    live.refreshSoon();
  }
  live.refresh();
  if (votes.value() > 0) onceReady(page.engine, choose);
  chosen.onChange(live.refresh);
  return el("div", {}, engineControls(page, votes.control), live.place);
}

function view({pairs, films, genre, least}: Shown, lang: Language): HTMLElement {
  const f = format(lang);
  const text = ratingsText[lang];
  const {together} = text;
  const number = (value: number, digits = 0) => f.number(value, digits);
  const names = measures.map((measure) => together.names[measure]);
  const found = extremes(pairs);
  const inTitle = ({a, b}: MeasurePair) =>
    [together.names[a].toLowerCase(), together.names[b].toLowerCase()] as const;
  const title =
    found === null
      ? together.titleNone
      : together.title(
          ...inTitle(found.strongest),
          number(found.strongest.rho, 2),
          ...inTitle(found.weakest),
          number(found.weakest.rho, 2),
        );
  const subtitle =
    together.subtitle(least === 0 ? null : text.votesOf(least, number(least))) +
    text.genre.of(genre && genreInSentence(genre, lang));
  return notebookFigure<MeasurePair>({
    lang,
    title,
    subtitle,
    note: notebooksText[lang].source(text.table, together.note(number(films), number(fewestRows))),
    file: "rank-correlations",
    rows: pairs,
    columns: [
      {title: together.first, show: ({a}) => together.names[a], value: ({a}) => together.names[a]},
      {title: together.second, show: ({b}) => together.names[b], value: ({b}) => together.names[b]},
      {
        title: together.rho,
        numeric: true,
        show: ({rho}) => (rho === null ? null : number(rho, 2)),
        value: ({rho}) => rho,
      },
      {
        title: together.interval(f.level(usualLevel)),
        numeric: true,
        show: ({low, high}) =>
          low === null || high === null ? null : `${number(low, 2)} – ${number(high, 2)}`,
        value: ({low}) => low,
      },
      countColumn(together.n, ({n}) => n, lang),
    ],
    queries: [numbersOfFilms(genre, least)],
    legend: [
      {label: together.same, colour: "var(--chart-gain)"},
      {label: together.opposite, colour: "var(--chart-loss)"},
    ],
    draw: (width) =>
      heatChart(
        [
          ...pairs.flatMap(({a, b, rho, n}) => {
            const [one, other] = [together.names[a], together.names[b]];
            const label = rho === null ? "" : number(rho, 2);
            return [
              {row: one, column: other, value: rho, label, n},
              {row: other, column: one, value: rho, label, n},
            ];
          }),
        ],
        {
          lang,
          width,
          description: `${title}. ${subtitle}.`,
          rows: names,
          columns: names,
          centre: 0,
          domain: [-1, 1],
          text: true,
          tip: (cell) => {
            const n = (cell as typeof cell & {readonly n: number}).n;
            return cell.value === null ? "–" : together.tip(cell.label ?? "", number(n));
          },
        },
      ),
  });
}
