import {barsChart} from "../../../charts/barsChart.js";
import {controls} from "../../../controls/controls.js";
import {countRange} from "../../../controls/countRange.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {limits} from "../limits.js";
import {nameOfLanguage} from "../nameOfLanguage.js";
import {spokenLanguages} from "../queries/spokenLanguages.js";
import type {SpokenLanguage} from "../spokenSummary.js";
import {languagesText} from "../text.js";

const share = ({guest, films}: SpokenLanguage) => guest / films;

/** The languages that are spoken in films of another original language. */
export function guestsFigure(data: LanguagesAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = languagesText[lang].guests;
  const place = el("div");
  const measure = measureSelect({
    label: languagesText[lang].measure,
    name: "guests-measure",
    choices: text.measures,
    order: ["count", "ratio"],
    onChange: draw,
  });
  const drawn = countRange({
    lang,
    label: languagesText[lang].rows,
    name: "guests",
    min: Math.min(5, data.spoken.languages.length),
    max: Math.min(60, data.spoken.languages.length),
    standard: 20,
    onChange: draw,
  });
  const name = ({code}: SpokenLanguage) => nameOfLanguage(data, code, lang);

  function draw(): void {
    const ratio = measure.value() === "ratio";
    const rows = (
      ratio
        ? data.spoken.languages
            .filter(({films}) => films >= limits.shareFilms)
            .toSorted((a, b) => share(b) - share(a) || b.films - a.films)
        : data.spoken.languages.filter(({guest}) => guest > 0)
    ).slice(0, drawn.value());
    const [first] = rows;
    const of = (row: SpokenLanguage) => f.share(row.guest, row.films);
    const title =
      first === undefined
        ? languagesText[lang].empty
        : capital(
            ratio
              ? text.titleRatio({language: name(first), share: of(first), films: f.number(first.films)})
              : text.title({language: name(first), films: f.number(first.guest), share: of(first)}),
          );
    const subtitle = ratio ? text.subtitleRatio({least: String(limits.shareFilms)}) : text.subtitle;
    const films = data.spoken.originals.reduce((sum, {known}) => sum + known, 0);
    place.replaceChildren(
      notebookFigure<SpokenLanguage>({
        lang,
        title,
        subtitle,
        note: notebooksText[lang].source(
          languagesText[lang].source,
          notebooksText[lang].films(f.number(films)),
        ),
        file: "spoken-without-being-original",
        rows: data.spoken.languages,
        columns: [
          {title: languagesText[lang].language, show: (row) => capital(name(row)), value: name},
          countColumn(text.spoken, (row) => row.films, lang),
          countColumn(text.guest, ({guest}) => guest, lang),
          shareColumn(
            languagesText[lang].share,
            ({guest}) => guest,
            (row) => row.films,
            lang,
          ),
        ],
        queries: [spokenLanguages()],
        draw: (width) =>
          barsChart(
            rows.map((row) => ({
              name: capital(name(row)),
              value: ratio ? 100 * share(row) : row.guest,
              label: ratio
                ? text.of({share: of(row), films: f.number(row.films)})
                : `${f.number(row.guest)} (${text.of({share: of(row), films: f.number(row.films)})})`,
            })),
            {lang, width, description: `${title}. ${subtitle}.`, axis: text.axis[measure.value()]},
          ),
      }),
    );
  }
  draw();
  return el("div", {}, controls(lang, measure.control, drawn.control), place);
}
