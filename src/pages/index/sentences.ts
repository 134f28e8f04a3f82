import {escapeHtml} from "../../dom/escapeHtml.js";
import {href} from "../../dom/href.js";
import {monthNames, weekdayNames} from "../../format/calendar.js";
import type {Language} from "../../format/language.js";
import {commonText} from "../../text/common.js";
import {type Example, phraseHtml} from "./examples.js";
import {homeText} from "./text.js";

/** What goes into the blank of each question's sentence, and the parameter that takes it to the page. */
const blanks = {
  month: {parameter: "month", kind: null, choices: monthNames},
  weekday: {parameter: "weekday", kind: null, choices: weekdayNames},
  score: {parameter: "title", kind: "films", choices: null},
  votes: {parameter: "title", kind: "films", choices: null},
  actor: {parameter: "name", kind: "actors", choices: null},
  director: {parameter: "name", kind: "directors", choices: null},
  recommend: {parameter: "title", kind: "films", choices: null},
} as const;

export type Asked = keyof typeof blanks;

/**
 * A question as a sentence with a blank: a form that leads to the answer, without a script as well, and below it an
 * answer out of the data.
 */
export function sentence(page: Asked, example: Example | undefined, lang: Language): string {
  const {parameter, kind, choices} = blanks[page];
  const [before, after] = homeText[lang].sentences[page];
  const id = `ask-${page}`;
  const field =
    choices === null
      ? `<span class="combobox"><input class="control" id="${id}" name="${parameter}" type="text" required data-kind="${kind}" data-no-match="${escapeHtml(homeText[lang].noMatch)}" placeholder="${escapeHtml(example?.asked ?? "")}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"></span>`
      : `<select class="control" id="${id}" name="${parameter}">${choices[lang]
          .map((name) => `<option${name === example?.asked ? " selected" : ""}>${name}</option>`)
          .join("")}</select>`;
  const answer =
    example === undefined
      ? ""
      : `<p class="sentence-answer"><a href="${escapeHtml(example.href)}">${phraseHtml(example.phrase)}.</a></p>`;
  const send = `<button type="submit" aria-label="${escapeHtml(commonText[lang].ask)}">→</button>`;
  // The sign after a blank and the button never begin a line.
  const words = after.split(" ");
  const end = `${escapeHtml(words.pop() ?? "")} ${send}</span>`;
  const rest =
    after === "?"
      ? `<span class="sentence-end">${field}${end}`
      : `${field} ${escapeHtml(words.join(" "))} <span class="sentence-end">${end}`;
  return `<li><form class="sentence" action="${href(page)}" method="get"><label for="${id}">${escapeHtml(before)}</label> ${rest}</form>${answer}</li>`;
}
