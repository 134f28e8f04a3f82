import type {DataEnd} from "../../../loaders/transform/tables.js";
import {laterFilm} from "../../answers/laterFilms.js";
import {lookUpFilm} from "../../answers/lookUpFilm.js";
import type {Figure, Outcome, Parameters} from "../../answers/outcome.js";
import type {Question} from "../../answers/question.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {FilmRow} from "../../queries/filmRow.js";
import type {Run} from "../../queries/query.js";
import {type VotesCell, votesGrid} from "../../queries/votesGrid.js";
import {filmName} from "../../sentences/filmName.js";
import {votesSentence} from "../../sentences/votesSentence.js";
import {votesNeeded} from "../../shared/votesNeeded.js";
import {commonText} from "../../text/common.js";
import {votesText} from "./text.js";

export interface VotesData {
  readonly film: FilmRow;
  /** Whether the rule lets the mean be shown. */
  readonly meanGiven: boolean;
  readonly cells: readonly VotesCell[];
}

/** The number of votes and, where there are enough, the mean vote of the film that `id` or `title` asks for. */
export async function answerVotes(
  parameters: Parameters,
  lang: Language,
  run: Run,
  end: DataEnd | null = null,
): Promise<Outcome<VotesData>> {
  const f = format(lang);
  const found = await lookUpFilm(parameters, lang, run);
  if (found.kind !== "found") return found;
  const {film} = found;
  const text = votesText[lang];
  const rule = f.number(votesNeeded);
  const year = String(film.release_year);
  const votes = film.vote_count;
  const shown = votes === null ? commonText[lang].unknown : f.number(votes);
  const enough = votes !== null && votes >= votesNeeded;
  const mean = enough ? film.vote_average : null;
  const figures: Figure[] = [
    {label: text.year, value: year, note: text.released(f.date(film.release_date)), official: true},
    {label: text.votes, value: shown, note: text.votesNote, official: true},
    mean === null
      ? {
          label: text.mean,
          value: enough ? commonText[lang].unknown : text.withheld,
          note: enough ? text.meanNote : text.withheldNote(rule),
          official: true,
        }
      : {label: text.mean, value: f.number(mean, 1), note: text.meanNote, official: true},
  ];
  return {
    kind: "answer",
    phrase: votesSentence(film, lang),
    figures,
    caveats: [
      ...laterFilm(film, end, lang),
      ...(!enough ? [{text: text.rule(rule)}] : []),
      {text: text.audience},
      ...(film.release_date.endsWith("-01-01") ? [{text: text.january}] : []),
    ],
    data: {film, meanGiven: mean !== null, cells: await run(votesGrid())},
  };
}

export const question: Question<VotesData> = {
  page: "votes",
  parameter: "title",
  answer: answerVotes,
  asked: ({film}, lang) => filmName(film, lang),
};
