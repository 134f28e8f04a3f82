import {el} from "../../../components/el.js";
import {fromAddress, intoAddress, numberFromAddress} from "../../../components/notebook/addressState.js";
import {checkControl} from "../../../components/notebook/checkControl.js";
import {controls} from "../../../components/notebook/controls.js";
import {engineControls} from "../../../components/notebook/engineControls.js";
import {livePlace} from "../../../components/notebook/livePlace.js";
import {onceReady} from "../../../components/notebook/onceReady.js";
import {rangeControl} from "../../../components/notebook/rangeControl.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import {formatNumber} from "../../../frame/format.js";
import type {OpenPage} from "../../../frame/openPage.js";
import {type CalendarChoice, calendarOfChoice} from "../../../queries/time/calendarOfChoice.js";
import {formatShare} from "../../../questions/formatShare.js";
import {languageName} from "../../../questions/languageName.js";
import {analysisText} from "../../../text/analysis.js";
import {capital} from "../../../text/calendar.js";
import {genreName} from "../../../text/genres.js";
import {notebooksText} from "../../text.js";
import type {TimeAnalysis} from "../analysis.js";
import {countsOfCells} from "../countsOfCells.js";
import {joined} from "../joined.js";
import {leaders} from "../leaders.js";
import {limits} from "../limits.js";
import {timeText} from "../text.js";
import {calendarChart} from "./calendarChart.js";
import {calendarNames} from "./calendarNames.js";

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
  /** What the controls say. */
  let asked: CalendarChoice = {
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
    from: numberFromAddress("choice-from", low, high, first.from, 1),
    to: numberFromAddress("choice-to", low, high, first.to, 1),
  };
  let january1 = fromAddress("choice-january-1", ["yes", "no"], "no") === "yes";
  let choice = first;
  let answer = {choice, cells: data.choice.cells};

  async function ask(own: CalendarChoice): Promise<typeof answer> {
    const {rows: cells} = await engine.query(calendarOfChoice(own));
    answer = {choice: own, cells};
    return answer;
  }

  const live = livePlace(
    lang,
    () => (answer.choice === choice ? answer : ask(choice)),
    ({choice: own, cells}) => {
      const number = (value: number) => formatNumber(value, lang);
      const named = text.named(
        own.genre === null ? text.anyGenre : genreName(own.genre, lang),
        own.language === null ? text.anyLanguage.toLowerCase() : language(own.language),
        String(own.from),
        String(own.to),
      );
      return (["months", "weekdays"] as const).map((kind) => {
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
            ...(total < limits.calendarFilms ? [text.fewFilms(String(limits.calendarFilms))] : []),
          ].join(" "),
          file: `chosen-films-by-${kind === "months" ? "month" : "weekday"}`,
          query: calendarOfChoice(own),
        });
      });
    },
  );

  function change(part: Partial<CalendarChoice>): void {
    asked = {...asked, ...part};
    intoAddress({
      genre: asked.genre === first.genre ? null : (asked.genre ?? "any"),
      language: asked.language === first.language ? null : (asked.language ?? "any"),
      "choice-from": asked.from === first.from ? null : asked.from,
      "choice-to": asked.to === first.to ? null : asked.to,
    });
    // The sliders may cross.
    choice = {...asked, from: Math.min(asked.from, asked.to), to: Math.max(asked.from, asked.to)};
    live.refreshSoon();
  }

  live.refresh();
  const address = new URLSearchParams(location.search);
  if (["genre", "language", "choice-from", "choice-to"].some((name) => address.has(name)))
    onceReady(engine, () => change({}));
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
        value: asked.genre ?? "any",
        onChange: (value) => change({genre: given(value)}),
      }),
      selectControl({
        label: text.language,
        choices: languages,
        value: asked.language ?? "any",
        onChange: (value) => change({language: given(value)}),
      }),
      slider(timeText[lang].yearly.from, asked.from, (from) => change({from})),
      slider(timeText[lang].yearly.to, asked.to, (to) => change({to})),
    ),
    controls(
      lang,
      checkControl({
        label: timeText[lang].countJanuary1,
        checked: january1,
        onChange: (checked) => {
          january1 = checked;
          intoAddress({"choice-january-1": checked ? "yes" : null});
          live.refresh();
        },
      }),
    ),
    live.place,
  );
}
