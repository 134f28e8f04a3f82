import {ranksChart} from "../../../charts/ranksChart.js";
import {controls} from "../../../controls/controls.js";
import {stepRange} from "../../../controls/stepRange.js";
import {el} from "../../../dom/el.js";
import {filmLink} from "../../../dom/filmLink.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import {genreInSentence} from "../../../format/genreInSentence.js";
import type {Language} from "../../../format/language.js";
import {livePlace} from "../../../notebook/livePlace.js";
import {notebooksText} from "../../../text/notebook.js";
import type {RatingsAnalysis} from "../analysis.js";
import type {ChosenGenre} from "../chosenGenre.js";
import {leastVotes} from "../limits.js";
import {type BestRated, bestRated, bestShown} from "../queries/bestRated.js";
import {ratingPrior} from "../queries/ratingPrior.js";
import {ratingsText} from "../text.js";

/** The best films by mean vote and by weighted rating, from a number of votes on that the reader sets. */
export function bestFigure(data: RatingsAnalysis, chosen: ChosenGenre, lang: Language): HTMLElement {
  const {best} = ratingsText[lang];
  const votes = stepRange({
    label: best.least,
    name: "votes",
    steps: leastVotes,
    standard: 10,
    write: (least) => best.leastValue(format(lang).number(least)),
    onChange: () => live.refreshSoon(),
  });
  const live = livePlace(
    lang,
    () => {
      const [{genre}, least] = [chosen.choice, votes.value()];
      const found = (films: readonly BestRated[]) => ({films, genre, least});
      const known = genre === null ? data.best.find((list) => list.least === least) : undefined;
      return known === undefined ? chosen.run(bestRated(genre, least)).then(found) : found(known.films);
    },
    ({films, genre, least}) => [view(films, genre, least, data, lang)],
  );
  live.refresh();
  chosen.onChange(live.refresh);
  return el("div", {}, controls(lang, votes.control), live.place);
}

function view(
  films: readonly BestRated[],
  genre: string | null,
  least: number,
  {prior}: RatingsAnalysis,
  lang: Language,
): HTMLElement {
  const text = ratingsText[lang];
  const {best} = text;
  const number = (value: number, digits = 0) => format(lang).number(value, digits);
  const name = ({title, id}: BestRated) => title ?? text.titleless(String(id));
  const all = films[0]?.films ?? 0;
  const shown = Math.min(bestShown, all);
  const both = films.filter((film) => film.mean_rank <= shown && film.weighted_rank <= shown).length;
  const title = best.title(both, number(both), number(shown), text.votesOf(least, number(least)));
  const subtitle = best.subtitle(number(shown)) + text.genre.of(genre && genreInSentence(genre, lang));
  return notebookFigure<BestRated>({
    lang,
    title,
    subtitle,
    note: notebooksText[lang].source(
      text.table,
      best.note(number(all), number(prior.votes ?? 0), number(prior.mean ?? 0, 2)),
    ),
    file: `best-films-from-${least}-votes`,
    rows: films,
    columns: [
      {title: text.film, show: (film) => filmLink({id: film.id, name: name(film)}), value: name},
      {
        title: text.year,
        numeric: true,
        show: (film) => String(film.release_year),
        value: (film) => film.release_year,
      },
      countColumn(text.votes, ({votes}) => votes, lang),
      countColumn(text.mean, ({mean}) => mean, lang, 1),
      countColumn(best.weighted, ({weighted}) => weighted, lang, 2),
      countColumn(best.meanRank, ({mean_rank}) => mean_rank, lang),
      countColumn(best.weightedRank, ({weighted_rank}) => weighted_rank, lang),
    ],
    queries: [ratingPrior(), bestRated(genre, least)],
    draw: (width) =>
      ranksChart(
        films.map((film) => ({
          name: name(film),
          detail: `(${film.release_year})`,
          left: film.mean_rank,
          right: film.weighted_rank,
          tip: best.tip(number(film.mean, 1), number(film.votes), number(film.weighted, 2)),
        })),
        {
          lang,
          width,
          description: `${title}. ${subtitle}.`,
          shown: bestShown,
          leftName: best.byMean,
          rightName: best.byWeighted,
        },
      ),
  });
}
