import type {Language} from "../format/language.js";
import {copyAnswer} from "../layout/copyButtons.js";
import {phraseText} from "../sentences/phrase.js";
import {answerView} from "./answerView.js";
import type {AskPlaces} from "./askPlaces.js";
import {messageView} from "./messageView.js";
import type {Outcome} from "./outcome.js";
import type {Question} from "./question.js";

/** Shows what a question gave, but for its charts and tables, tells it, and gives the tab its name. */
export function showOutcome<Data>(
  outcome: Outcome<Data>,
  question: Question<Data>,
  places: AskPlaces,
  lang: Language,
): void {
  const {answer, announced, input, title} = places;
  if (outcome.kind !== "answer") {
    announced.textContent = outcome.sentence;
    answer.replaceChildren(...messageView(outcome, question.page));
    return;
  }
  const {data, phrase} = outcome;
  if (question.asked !== undefined) input.value = question.asked(data, lang);
  announced.textContent = phraseText(phrase);
  document.title = `${question.subject?.(data, lang) ?? input.value} – ${title}`;
  const copy = copyAnswer(`${phraseText(phrase)}.`, () => location.href, lang);
  const [headline, ...rest] = answerView(outcome);
  const views = question.views?.(data, lang) ?? [];
  const [first, then] = question.viewsFirst ? [views, rest] : [rest, views];
  answer.replaceChildren(headline!, copy, ...first, ...then);
}
