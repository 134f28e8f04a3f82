import {api} from "../api/api.js";
import type {Language} from "../format/language.js";
import {dataEnd} from "../layout/dataEnd.js";
import {type AskPlaces, askPlaces} from "./askPlaces.js";
import {type FirstAnswer, firstAnswer} from "./firstAnswer.js";
import {askedByAddress, type Question} from "./question.js";
import {showOutcome} from "./showOutcome.js";

/** What was answered before the page's own code was there. */
export interface EarlyAnswer {
  /** The address that asked. */
  readonly search: string;
  readonly places: AskPlaces;
  /** Null where the API could not answer: then the page's own code does, or tells why not. */
  readonly answer: Promise<FirstAnswer<unknown> | null>;
}

declare global {
  var filmotecaEarly: EarlyAnswer | undefined;
}

/**
 * Answers what the address asks from the JSON API, with a small script of its own that neither waits for Framework nor for
 * the engine (`loaders/site/earlyScripts.ts`). Charts, the form and the check by the engine come with the page's own code.
 */
export function answerEarly<Data>(question: Question<Data>): Promise<unknown> {
  const parameters = askedByAddress(question);
  if (parameters === null) return Promise.resolve();
  const lang = document.documentElement.lang as Language;
  const places = askPlaces();
  places.input.value = parameters[question.parameter] ?? "";
  const answer = firstAnswer(question, parameters, {
    lang,
    api: api(lang),
    end: dataEnd(),
    otherwise: () => Promise.reject(new Error("Only the engine can answer this.")),
  }).then(
    (first) => {
      places.answer.setAttribute("aria-busy", "true");
      showOutcome(first.outcome, question, places, lang);
      return first;
    },
    () => null,
  );
  globalThis.filmotecaEarly = {search: location.search, places, answer};
  return answer;
}
