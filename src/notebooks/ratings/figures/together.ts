import {heatChart} from "../../../charts/heatChart.js";
import {el} from "../../../components/el.js";
import {intoAddress, numberFromAddress} from "../../../components/notebook/addressState.js";
import {countColumn} from "../../../components/notebook/countColumn.js";
import {engineControls} from "../../../components/notebook/engineControls.js";
import {livePlace} from "../../../components/notebook/livePlace.js";
import {notebookFigure} from "../../../components/notebook/notebookFigure.js";
import {onceReady} from "../../../components/notebook/onceReady.js";
import {rangeControl} from "../../../components/notebook/rangeControl.js";
import {formatNumber} from "../../../frame/format.js";
import type {Language} from "../../../frame/language.js";
import type {OpenPage} from "../../../frame/openPage.js";
import {numbersOfFilms} from "../../../queries/ratings/numbersOfFilms.js";
import {usualLevel} from "../../../statistics/confidence.js";
import {fewestRows} from "../../../statistics/spearman.js";
import {genreInSentence} from "../../genreInSentence.js";
import {percentText} from "../../percentText.js";
import {notebooksText} from "../../text.js";
import type {RatingsAnalysis} from "../analysis.js";
import type {ChosenGenre} from "../chosenGenre.js";
import {leastVotes} from "../limits.js";
import {correlations, extremes, type MeasurePair, measures} from "../measures.js";
import {ratingsText} from "../text.js";

/** 0 keeps the films without votes. */
const steps = [0, ...leastVotes] as const;
interface Shown {
  readonly pairs: readonly MeasurePair[];
  readonly films: number;
  readonly genre: string | null;
  readonly least: number;
}

/** How the numbers of films go together, for the films that the reader chooses. */
export function togetherFigure(data: RatingsAnalysis, chosen: ChosenGenre, page: OpenPage): HTMLElement {
  const {lang} = page;
  const {together} = ratingsText[lang];
  const votes = numberFromAddress("numbers", 0, steps.at(-1)!, 0);
  const asked = steps.findLastIndex((step) => step <= votes);
  // Until the tables can be asked, all films stand there.
  let at = 0;
  const live = livePlace(
    lang,
    (): Shown | Promise<Shown> => {
      const [{genre}, least] = [chosen.choice, steps[at]!];
      if (genre === null && least === 0) return {pairs: data.correlations, films: data.films, genre, least};
      return chosen
        .run(numbersOfFilms(genre, least))
        .then((films) => ({pairs: correlations(films), films: films.length, genre, least}));
    },
    (shown) => [view(shown, lang)],
  );
  const choose = (step: number) => {
    at = step;
    intoAddress({numbers: steps[at] === 0 ? null : steps[at]!});
    live.refreshSoon();
  };
  live.refresh();
  if (asked > 0) onceReady(page.engine, () => choose(asked));
  chosen.onChange(live.refresh);
  const slider = rangeControl({
    label: together.least,
    min: 0,
    max: steps.length - 1,
    step: 1,
    value: asked,
    format: (step) => together.leastValue(formatNumber(steps[step]!, lang)),
    onChange: choose,
  });
  return el("div", {}, engineControls(page, slider), live.place);
}

function view({pairs, films, genre, least}: Shown, lang: Language): HTMLElement {
  const text = ratingsText[lang];
  const {together} = text;
  const number = (value: number, digits = 0) => formatNumber(value, lang, digits);
  const signed = (rho: number) => number(rho, 2).replace("-", "\u2212");
  const names = measures.map((measure) => together.names[measure]);
  const found = extremes(pairs);
  const inTitle = ({a, b}: MeasurePair) => [together.names[a], together.names[b].toLowerCase()] as const;
  const title =
    found === null
      ? together.titleNone
      : together.title(
          ...inTitle(found.strongest),
          signed(found.strongest.rho),
          ...lower(inTitle(found.weakest)),
          signed(found.weakest.rho),
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
        show: ({rho}) => (rho === null ? null : signed(rho)),
        value: ({rho}) => rho,
      },
      {
        title: together.interval(percentText(usualLevel, lang)),
        numeric: true,
        show: ({low, high}) => (low === null || high === null ? null : `${signed(low)} – ${signed(high)}`),
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
            const label = rho === null ? "" : signed(rho);
            return [
              {row: one, column: other, value: rho, label, n},
              {row: other, column: one, value: rho, label, n},
            ];
          }),
          ...names.map((name) => ({row: name, column: name, value: null, label: "", n: 0})),
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

const lower = ([a, b]: readonly [string, string]) => [a.toLowerCase(), b] as const;
