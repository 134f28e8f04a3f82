import {seriesChart} from "../../../charts/seriesChart.js";
import {fromAddress, intoAddress} from "../../../controls/addressState.js";
import {controls} from "../../../controls/controls.js";
import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {periodName} from "../../../format/period.js";
import {courseOf} from "../../../statistics/courseOf.js";
import {notebooksText} from "../../../text/notebook.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {nameOfLanguage} from "../nameOfLanguage.js";
import {languagesOf, wholePeriods} from "../periodShares.js";
import {languagesByPeriod} from "../queries/languagesByPeriod.js";
import {languagesText} from "../text.js";

interface Row {
  readonly code: string;
  readonly from: number;
  readonly films: number;
  readonly all: number;
}

/** The chosen language has the first colour; the others keep theirs as far as they can. */
const colours = ["var(--chart-mark)", "var(--chart-gain)", "var(--chart-loss)", "var(--chart-axis)"] as const;

/** The share of a language decade by decade, beside the most frequent others besides the first. */
export function linesFigure(data: LanguagesAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = languagesText[lang].change;
  const languages = languagesOf(data);
  const {all: periods, drawn, least} = wholePeriods(data);
  const inPicture = new Set(drawn.map(({from}) => from));
  const name = (code: string) => capital(nameOfLanguage(data, code, lang));
  const standard = languages[1]?.code ?? languages[0]?.code ?? "";
  let chosen = fromAddress(
    "language",
    languages.map(({code}) => code),
    standard,
  );
  const place = el("div");

  function draw(): void {
    const others = languages
      .slice(1)
      .filter(({code}) => code !== chosen)
      .slice(0, colours.length - 1);
    const shown = [...languages.filter(({code}) => code === chosen), ...others];
    const rows = shown.flatMap(({code, films}) =>
      periods.map(({index, from, films: all}): Row => ({code, from, films: films[index] ?? 0, all})),
    );
    const column = (from: number) => periodName(from, data.incompleteFrom, lang);
    const own = rows.filter(({code, from}) => code === chosen && inPicture.has(from));
    const share = (row: Row) => f.share(row.films, row.all);
    const title =
      own.length === 0
        ? languagesText[lang].empty
        : text.lineTitle({
            language: name(chosen),
            course: courseOf(own, ({films, all}) => films / all)
              .map((row) => `${share(row)} (${column(row.from)})`)
              .join(", "),
          });
    const subtitle = text.lineSubtitle({first: nameOfLanguage(data, languages[0]?.code ?? null, lang)});
    place.replaceChildren(
      notebookFigure<Row>({
        lang,
        title,
        subtitle,
        note: [
          notebooksText[lang].source(
            languagesText[lang].source,
            notebooksText[lang].films(f.number(periods.reduce((sum, {films}) => sum + films, 0))),
          ),
          ...(drawn.length < periods.length ? [languagesText[lang].fewPeriods({least: String(least)})] : []),
          languagesText[lang].incomplete({year: String(data.incompleteFrom)}),
        ].join(" "),
        file: "language-over-decades",
        rows,
        columns: [
          {title: languagesText[lang].language, show: ({code}) => name(code), value: ({code}) => name(code)},
          {title: languagesText[lang].period, show: ({from}) => column(from), value: ({from}) => from},
          countColumn(languagesText[lang].films, ({films}) => films, lang),
          shareColumn(
            languagesText[lang].share,
            ({films}) => films,
            ({all}) => all,
            lang,
          ),
        ],
        queries: [languagesByPeriod(data.incompleteFrom)],
        draw: (width) =>
          seriesChart(
            shown.map(({code}, i) => ({
              name: name(code),
              colour: colours[i]!,
              points: rows
                .filter((row) => row.code === code && inPicture.has(row.from))
                .map(({from, films, all}) => ({x: from, y: (100 * films) / all})),
            })),
            {
              lang,
              width,
              description: `${title}. ${subtitle}.`,
              yLabel: text.lineAxis,
              yFormat: (value) => f.number(value, Number.isInteger(value) ? 0 : 1),
            },
          ),
      }),
    );
  }
  draw();
  const collator = new Intl.Collator(lang);
  return el(
    "div",
    {},
    controls(
      lang,
      selectControl({
        label: text.lineLanguage,
        choices: languages
          .map(({code}) => ({value: code, label: name(code)}))
          .sort((a, b) => collator.compare(a.label, b.label)),
        value: chosen,
        onChange: (value) => {
          chosen = value;
          intoAddress({language: value === standard ? null : value});
          draw();
        },
      }),
    ),
    place,
  );
}
