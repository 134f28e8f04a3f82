import {barsChart} from "../../../charts/barsChart.js";
import {fromAddress, intoAddress} from "../../../controls/addressState.js";
import {controls} from "../../../controls/controls.js";
import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {languageName} from "../../../format/languageName.js";
import {commonText} from "../../../text/common.js";
import {notebooksText} from "../../../text/notebook.js";
import type {FieldsAnalysis} from "../analysis.js";
import {languagesDrawn, losses, lossOf} from "../losses.js";
import {leftOutFields} from "../queries/leftOut.js";
import {type LeftOutLanguage, leftOutByLanguage} from "../queries/leftOutByLanguage.js";
import {fewFilms} from "../shownFields.js";
import {fieldsText, type LossMeasure} from "../text.js";

const lossMeasures = ["share", "films", "votes"] as const satisfies readonly LossMeasure[];

/** What the analysis before this one left out, by language; the reader chooses what is counted. */
export function outFigure(data: FieldsAnalysis, lang: Language): HTMLElement {
  const text = fieldsText[lang].out;
  const place = el("div");
  const show = (measure: LossMeasure) => place.replaceChildren(figure(data, measure, lang));
  const chosen = fromAddress("lost", lossMeasures, "share");
  show(chosen);
  return el(
    "div",
    {},
    controls(
      lang,
      selectControl<LossMeasure>({
        label: text.measure,
        choices: lossMeasures.map((value) => ({value, label: text.measures[value]})),
        value: chosen,
        onChange(measure) {
          intoAddress({lost: measure === "share" ? null : measure});
          show(measure);
        },
      }),
    ),
    place,
  );
}

function figure(data: FieldsAnalysis, measure: LossMeasure, lang: Language): HTMLElement {
  const f = format(lang);
  const text = fieldsText[lang].out;
  const ranked = losses(data.leftOut, measure);
  const drawn = ranked.filter((row) => lossOf(row, measure) > 0).slice(0, languagesDrawn);
  const [first] = drawn;
  if (first === undefined) return el("p", {class: "meta"}, text.nothing);
  const name = (code: string | null) => (code === null ? commonText[lang].unknown : languageName(code, lang));
  const number = f.number;
  const value = (row: LeftOutLanguage) =>
    measure === "films" ? number(row.out_films) : f.share(lossOf(row, measure), 100);
  const label = (row: LeftOutLanguage) =>
    measure === "share" ? fieldsText[lang].of(value(row), number(row.films)) : value(row);
  const title = text.title[measure](name(first.language), value(first), number(first.films));
  const subtitle = text.subtitle[measure];
  const films = drawn.reduce((sum, row) => sum + row.films, 0);
  return notebookFigure<LeftOutLanguage>({
    lang,
    title,
    subtitle,
    note: [
      notebooksText[lang].source("movies", notebooksText[lang].films(number(films))),
      text.note(number(fewFilms), number(drawn.length), number(ranked.length)),
    ].join(" "),
    file: `left-out-by-language-${measure}`,
    rows: data.leftOut,
    columns: [
      {
        title: text.columns.language,
        show: ({language}) => capital(name(language)),
        value: ({language}) => language,
      },
      countColumn<LeftOutLanguage>(fieldsText[lang].films, (row) => row.films, lang),
      countColumn<LeftOutLanguage>(text.columns.out, ({out_films}) => out_films, lang),
      countColumn<LeftOutLanguage>(text.columns.text, ({text_films}) => text_films, lang),
      ...leftOutFields.map((field) =>
        countColumn<LeftOutLanguage>(text.fields[field], (row) => row[`${field}_films`], lang),
      ),
      countColumn<LeftOutLanguage>(text.columns.status, ({status_films}) => status_films, lang),
      countColumn<LeftOutLanguage>(text.columns.votes, ({votes}) => votes, lang),
      countColumn<LeftOutLanguage>(text.columns.votesOut, ({out_votes}) => out_votes, lang),
    ],
    queries: [leftOutByLanguage()],
    draw: (width) =>
      barsChart(
        drawn.map((row) => ({
          name: capital(name(row.language)),
          value: lossOf(row, measure),
          label: label(row),
        })),
        {lang, width, description: `${title}. ${subtitle}.`, axis: text.axis[measure]},
      ),
  });
}
