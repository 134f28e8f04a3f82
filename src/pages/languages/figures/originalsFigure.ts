import {controls} from "../../../controls/controls.js";
import {countRange} from "../../../controls/countRange.js";
import {el} from "../../../dom/el.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {isLanguage} from "../../../shared/isLanguage.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {nameOfLanguage} from "../nameOfLanguage.js";
import {languagesOf} from "../periodShares.js";
import {languagesByPeriod} from "../queries/languagesByPeriod.js";
import {sumOf} from "../sumOf.js";
import {languagesText} from "../text.js";
import {languageDots} from "./languageDots.js";
import {periodSelect} from "./periodSelect.js";

/** The original languages, in the years that the reader chooses. */
export function originalsFigure(data: LanguagesAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = languagesText[lang].originals;
  const known = languagesOf(data).length;
  const place = el("div");
  const period = periodSelect(data, lang, "languages-years", draw);
  const drawn = countRange({
    lang,
    label: languagesText[lang].rows,
    name: "languages",
    min: Math.min(5, known),
    max: known,
    standard: 20,
    onChange: draw,
  });

  function draw(): void {
    const {index, label} = period.value();
    const counts = data.languages
      .map(({code, films}) => ({code, films: sumOf(films, index)}))
      .toSorted((a, b) => b.films - a.films);
    const total = counts.reduce((sum, {films}) => sum + films, 0);
    const [first, ...others] = counts.filter(({code, films}) => isLanguage(code) && films > 0);
    const unknown = counts.find(({code}) => code === null)?.films ?? 0;
    place.replaceChildren(
      languageDots(counts, data, {
        lang,
        drawn: drawn.value(),
        title:
          first === undefined
            ? languagesText[lang].empty
            : capital(
                text.title({
                  first: nameOfLanguage(data, first.code, lang),
                  share: f.share(first.films, total),
                  rest: f.share(
                    others.reduce((sum, {films}) => sum + films, 0),
                    total,
                  ),
                }),
              ),
        subtitle: text.subtitle({years: label}),
        axis: text.axis,
        note: unknown === 0 ? "" : text.unknownNote({films: f.number(unknown)}),
        file: "original-languages",
        query: languagesByPeriod(data.incompleteFrom),
      }),
    );
  }
  draw();
  return el("div", {}, controls(lang, period.control, drawn.control), place);
}
