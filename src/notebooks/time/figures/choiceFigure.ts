import {el} from "../../../components/el.js";
import {fromAddress, intoAddress, numberFromAddress} from "../../../components/notebook/addressState.js";
import {checkControl} from "../../../components/notebook/checkControl.js";
import {controls} from "../../../components/notebook/controls.js";
import {engineControls} from "../../../components/notebook/engineControls.js";
import {rangeControl} from "../../../components/notebook/rangeControl.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import {formatNumber} from "../../../frame/format.js";
import type {OpenPage} from "../../../frame/openPage.js";
import {
  type CalendarCell,
  type CalendarChoice,
  calendarOfChoice,
} from "../../../queries/time/calendarOfChoice.js";
import {formatShare} from "../../../questions/formatShare.js";
import {languageName} from "../../../questions/languageName.js";
import {analysisText} from "../../../text/analysis.js";
import {capital} from "../../../text/calendar.js";
import {genreName} from "../../../text/genres.js";
import {notebooksText} from "../../text.js";
import type {TimeAnalysis} from "../analysis.js";
import type {CalendarKind} from "../calendarCounts.js";
import {countsOfCells} from "../countsOfCells.js";
import {joined} from "../joined.js";
import {leaders} from "../leaders.js";
import {limits} from "../limits.js";
import {timeText} from "../text.js";
import {calendarChart} from "./calendarChart.js";
import {calendarNames} from "./calendarNames.js";

/** Sliders move faster than the tables are asked. */
const pause = 150;

/** Months and weekdays of the films of any genre, language and years: asks the tables. */
export function choiceFigure(data: TimeAnalysis, page: OpenPage): HTMLElement {
  const {lang, engine} = page;
  const text = timeText[lang].choice;
  const {first} = data.choice;
  const years = data.years.map(({year}) => year);
  const [low, high] = [years[0] ?? first.from, years.at(-1) ?? first.to];
  const language = (code: string) => languageName(code, lang, analysisText[lang].languages.own);
  const byLabel = (a: {label: string}, b: {label: string}) =>
    new Intl.Collator(lang).compare(a.label, b.label);
  const genres = [
    {value: "any", label: text.anyGenre},
    ...data.genres.map(({name}) => ({value: name, label: genreName(name, lang)})).sort(byLabel),
  ];
  const languages = [
    {value: "any", label: text.anyLanguage},
    ...data.choice.languages.map(({code}) => ({value: code, label: capital(language(code))})).sort(byLabel),
  ];
  const given = (value: string) => (value === "any" ? null : value);
  const asked = new URLSearchParams(location.search);
  let choice: CalendarChoice = {
    genre: given(
      fromAddress(
        "genre",
        genres.map(({value}) => value),
        first.genre ?? "any",
      ),
    ),
    language: given(
      fromAddress(
        "language",
        languages.map(({value}) => value),
        first.language ?? "any",
      ),
    ),
    from: Math.trunc(numberFromAddress("choice-from", low, high, first.from)),
    to: Math.trunc(numberFromAddress("choice-to", low, high, first.to)),
  };
  let january1 = fromAddress("choice-january-1", ["yes", "no"], "no") === "yes";
  let cells: readonly CalendarCell[] = data.choice.cells;
  let drawnChoice = ordered(first);
  const place = el("div");

  function draw(): void {
    const {genre, language: code, from, to} = drawnChoice;
    const number = (value: number) => formatNumber(value, lang);
    const named = text.named(
      genre === null ? text.anyGenre : genreName(genre, lang),
      code === null ? text.anyLanguage.toLowerCase() : language(code),
      String(from),
      String(to),
    );
    place.replaceChildren(
      ...(["months", "weekdays"] as const).map((kind: CalendarKind) => {
        const counts = countsOfCells(cells, kind);
        const shown = counts.map(({films, dated}) => (january1 ? films : dated));
        const total = shown.reduce((sum, films) => sum + films, 0);
        const out = counts.reduce((sum, {films, dated}) => sum + films - dated, 0);
        const lead = leaders(shown);
        const names = calendarNames(kind, lang);
        return calendarChart(counts, {
          lang,
          kind,
          january1,
          title:
            lead.length === 0
              ? text.titleNone
              : lead.length > 3
                ? text.titleEven(kind)
                : text.title(
                    kind,
                    joined(
                      lead.map((i) => names[i]!),
                      lang,
                    ),
                    number(shown[lead[0]!]!),
                    formatShare(shown[lead[0]!]!, total, lang),
                  ),
          subtitle: `${timeText[lang].calendar[kind].column}: ${named}`,
          note: [
            notebooksText[lang].source(timeText[lang].source, notebooksText[lang].films(number(total))),
            ...(january1 || out === 0 ? [] : [timeText[lang].january1Left(number(out))]),
            ...(total < limits.languageFilms ? [text.fewFilms(String(limits.languageFilms))] : []),
          ].join(" "),
          file: `chosen-films-by-${kind === "months" ? "month" : "weekday"}`,
          query: calendarOfChoice(drawnChoice),
        });
      }),
    );
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  async function ask(): Promise<void> {
    const own = choice;
    try {
      const {rows} = await engine.query<CalendarCell>(calendarOfChoice(ordered(own)));
      // A later choice has its own answer.
      if (own !== choice) return;
      cells = rows;
      drawnChoice = ordered(own);
      draw();
    } catch {
      if (own === choice) place.replaceChildren(el("p", {class: "message message-bad"}, text.failed));
    }
  }
  function change(part: Partial<CalendarChoice>): void {
    choice = {...choice, ...part};
    intoAddress({
      genre: choice.genre === first.genre ? null : (choice.genre ?? "any"),
      language: choice.language === first.language ? null : (choice.language ?? "any"),
      "choice-from": choice.from === first.from ? null : choice.from,
      "choice-to": choice.to === first.to ? null : choice.to,
    });
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  }

  draw();
  const wanted = ["genre", "language", "choice-from", "choice-to"].some((name) => asked.has(name));
  if (wanted && engine.mayGuess()) void ask();
  const slider = (label: string, value: number, set: (value: number) => void) =>
    rangeControl({label, min: low, max: high, step: 1, value, format: String, onChange: set});
  return el(
    "div",
    {},
    engineControls(
      page,
      selectControl({
        label: text.genre,
        choices: genres,
        value: choice.genre ?? "any",
        onChange: (value) => change({genre: given(value)}),
      }),
      selectControl({
        label: text.language,
        choices: languages,
        value: choice.language ?? "any",
        onChange: (value) => change({language: given(value)}),
      }),
      slider(timeText[lang].yearly.from, choice.from, (from) => change({from})),
      slider(timeText[lang].yearly.to, choice.to, (to) => change({to})),
    ),
    controls(
      lang,
      checkControl({
        label: timeText[lang].countJanuary1,
        checked: january1,
        onChange: (checked) => {
          january1 = checked;
          intoAddress({"choice-january-1": checked ? "yes" : null});
          draw();
        },
      }),
    ),
    place,
  );
}

/** The choice with its years in order: the sliders may cross. */
function ordered(choice: CalendarChoice): CalendarChoice {
  return {...choice, from: Math.min(choice.from, choice.to), to: Math.max(choice.from, choice.to)};
}
