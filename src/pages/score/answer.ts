import type {DataEnd} from "../../../loaders/transform/tables.js";
import {laterFilm} from "../../answers/laterFilms.js";
import {lookUpFilm} from "../../answers/lookUpFilm.js";
import type {Caveat, Outcome, Parameters} from "../../answers/outcome.js";
import type {Question} from "../../answers/question.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {FilmRow} from "../../queries/filmRow.js";
import {type PopularityBin, popularityHistogram} from "../../queries/popularityHistogram.js";
import type {Run} from "../../queries/query.js";
import {filmName} from "../../sentences/filmName.js";
import {scoreSentence} from "../../sentences/scoreSentence.js";
import {commonText} from "../../text/common.js";
import {popularityRank} from "./queries/popularityRank.js";
import {scoreText} from "./text.js";

export interface ScoreData {
  readonly film: FilmRow;
  /** The share of films that are less popular, as text; null where the popularity is not known. */
  readonly share: string | null;
  readonly bins: readonly PopularityBin[];
}

/** The year and the popularity of the film that `id` or `title` asks for. */
export async function answerScore(
  parameters: Parameters,
  lang: Language,
  run: Run,
  end: DataEnd | null = null,
): Promise<Outcome<ScoreData>> {
  const f = format(lang);
  const found = await lookUpFilm(parameters, lang, run);
  if (found.kind !== "found") return found;
  const {film} = found;
  const text = scoreText[lang];
  const year = String(film.release_year);
  const bins = await run(popularityHistogram());
  const released = {
    label: text.year,
    value: year,
    note: text.released(f.date(film.release_date)),
    official: true,
  };
  const caveats: readonly Caveat[] = [
    ...laterFilm(film, end, lang),
    ...(film.release_date.endsWith("-01-01") ? [{text: text.january}] : []),
  ];
  if (film.popularity === null) {
    return {
      kind: "answer",
      phrase: scoreSentence(film, lang),
      figures: [released, {label: text.score, value: commonText[lang].unknown, official: true}],
      caveats: [{text: text.unknown}, ...caveats],
      data: {film, share: null, bins},
    };
  }
  const [rank] = await run(popularityRank(film.id));
  if (rank === undefined) throw new Error("popularityRank gave no row");
  const share = f.share(rank.below, rank.known);
  const score = f.measure(film.popularity);
  return {
    kind: "answer",
    phrase: scoreSentence(film, lang),
    figures: [
      released,
      {label: text.score, value: score, note: text.scoreNote, official: true},
      {
        label: text.percentile,
        value: text.percentileValue(share),
        note: text.percentileNote(f.number(rank.known)),
      },
    ],
    caveats: [{text: text.index}, ...caveats],
    data: {film, share, bins},
  };
}

export const question: Question<ScoreData> = {
  page: "score",
  parameter: "title",
  answer: answerScore,
  asked: ({film}, lang) => filmName(film, lang),
};
