import {choiceCheck} from "../../../controls/choiceCheck.js";
import {controls} from "../../../controls/controls.js";
import {countRange} from "../../../controls/countRange.js";
import {genreChoices} from "../../../controls/genreChoices.js";
import {openSelect} from "../../../controls/openSelect.js";
import {el} from "../../../dom/el.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import {languageName} from "../../../format/languageName.js";
import type {PageContext} from "../../../layout/pageContext.js";
import {engineControls} from "../../../notebook/engineControls.js";
import {liveChoice} from "../../../notebook/liveChoice.js";
import {notebooksText} from "../../../text/notebook.js";
import type {TimeAnalysis} from "../analysis.js";
import {countsOfCells} from "../countsOfCells.js";
import {joined} from "../joined.js";
import {leaders} from "../leaders.js";
import {limits} from "../limits.js";
import {type CalendarChoice, calendarOfChoice} from "../queries/calendarOfChoice.js";
import {timeText} from "../text.js";
import {calendarChart} from "./calendarChart.js";
import {calendarNames} from "./calendarNames.js";

/** Months and weekdays of the films of any genre, language and years: asks the tables. */
export function choiceFigure(data: TimeAnalysis, page: PageContext): HTMLElement {
  const {lang} = page;
  const f = format(lang);
  const text = timeText[lang].choice;
  const {first} = data.choice;
  const language = (code: string) => languageName(code, lang);
  const {compare} = new Intl.Collator(lang);
  const onChange = () => live.change();
  const genre = openSelect({
    label: text.genre,
    name: "genre",
    any: text.anyGenre,
    choices: genreChoices(
      data.genres.map(({name}) => name),
      lang,
    ),
    standard: first.genre,
    onChange,
  });
  const original = openSelect({
    label: text.language,
    name: "language",
    any: text.anyLanguage,
    choices: data.choice.languages
      .map(({code}) => ({value: code, label: capital(language(code))}))
      .sort((a, b) => compare(a.label, b.label)),
    standard: first.language,
    onChange,
  });
  const years = {
    lang,
    min: first.from,
    max: Math.max(first.to, data.years.at(-1)?.year ?? first.to),
    write: String,
    onChange,
  };
  const {from: fromLabel, to: toLabel} = timeText[lang].yearly;
  const from = countRange({...years, label: fromLabel, name: "choice-from", standard: first.from});
  const to = countRange({...years, label: toLabel, name: "choice-to", standard: first.to});
  const counted = choiceCheck({
    label: timeText[lang].countJanuary1,
    name: "choice-january-1",
    standard: false,
    other: "yes",
    onChange: () => live.refresh(),
  });
  const live = liveChoice(page, {
    first,
    rows: data.choice.cells,
    chosen: (): CalendarChoice => ({
      genre: genre.value(),
      language: original.value(),
      from: from.value(),
      to: to.value(),
    }),
    query: calendarOfChoice,
    draw(own, cells) {
      const january1 = counted.value();
      const number = f.number;
      const named = text.named({
        genre: own.genre === null ? text.anyGenre : genreName(own.genre, lang),
        language: own.language === null ? text.anyLanguage.toLowerCase() : language(own.language),
        from: String(own.from),
        to: String(own.to),
      });
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
                ? text.titleEven({kind})
                : text.title({
                    kind,
                    names: joined(
                      lead.map((i) => names[i]!),
                      lang,
                    ),
                    films: number(shown[lead[0]!]!),
                    share: f.share(shown[lead[0]!]!, total),
                  }),
          subtitle: text.subtitle({kind, named}),
          note: [
            notebooksText[lang].source(timeText[lang].source, notebooksText[lang].films(number(total))),
            ...(january1 || out === 0 ? [] : [timeText[lang].january1Left({films: number(out)})]),
            ...(total < limits.calendarFilms ? [text.fewFilms({films: String(limits.calendarFilms)})] : []),
          ].join(" "),
          file: `chosen-films-by-${kind === "months" ? "month" : "weekday"}`,
          query: calendarOfChoice(own),
        });
      });
    },
  });
  return el(
    "div",
    {},
    engineControls(page, genre.control, original.control, from.control, to.control),
    controls(lang, counted.control),
    live.place,
  );
}
