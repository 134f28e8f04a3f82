import {intervalsChart} from "../../../charts/intervalsChart.js";
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
import {usualLevel} from "../../../statistics/confidence.js";
import {wilsonInterval} from "../../../statistics/wilsonInterval.js";
import {notebooksText} from "../../../text/notebook.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {limits} from "../limits.js";
import {nameOfLanguage} from "../nameOfLanguage.js";
import {spokenLanguages} from "../queries/spokenLanguages.js";
import type {SpokenOriginal} from "../spokenSummary.js";
import {languagesText} from "../text.js";

const share = ({among, known}: SpokenOriginal) => among / known;

/** In which part of its films the original language is among the spoken ones. */
export function spokenFigure(data: LanguagesAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = languagesText[lang].spoken;
  const place = el("div");
  const enough = data.spoken.originals.filter(({known}) => known >= limits.spokenFilms);
  const order = measureSelect({
    label: text.order,
    name: "spoken-order",
    choices: text.orders,
    order: ["films", "lowest"],
    onChange: draw,
  });
  const drawn = countRange({
    lang,
    label: languagesText[lang].rows,
    name: "spoken",
    min: Math.min(5, enough.length),
    max: enough.length,
    standard: 20,
    onChange: draw,
  });
  const name = ({code}: SpokenOriginal) => nameOfLanguage(data, code, lang);
  const level = f.level(usualLevel);

  function draw(): void {
    const sorted =
      order.value() === "films"
        ? enough
        : enough.toSorted((a, b) => share(a) - share(b) || b.known - a.known);
    const rows = sorted.slice(0, drawn.value());
    const lowest = rows.reduce<SpokenOriginal | null>(
      (kept, row) => (kept === null || share(row) < share(kept) ? row : kept),
      null,
    );
    const title =
      lowest === null
        ? languagesText[lang].empty
        : text.title({lowest: name(lowest), share: `${f.share(lowest.among, lowest.known)}`});
    const films = data.spoken.originals.reduce((sum, {known}) => sum + known, 0);
    const bound = (which: "low" | "high") => (row: SpokenOriginal) => {
      const interval = wilsonInterval(row.among, row.known);
      return interval === null ? null : 100 * interval[which];
    };
    place.replaceChildren(
      notebookFigure<SpokenOriginal>({
        lang,
        title,
        subtitle: text.subtitle({level}),
        note: [
          notebooksText[lang].source(languagesText[lang].source, notebooksText[lang].films(f.number(films))),
          ...(enough.length < data.spoken.originals.length
            ? [text.note({least: String(limits.spokenFilms)})]
            : []),
        ].join(" "),
        file: "original-among-spoken",
        rows: data.spoken.originals,
        columns: [
          {title: languagesText[lang].language, show: (row) => capital(name(row)), value: name},
          countColumn(languagesText[lang].films, (row) => row.films, lang),
          countColumn(text.known, ({known}) => known, lang),
          countColumn(text.among, ({among}) => among, lang),
          shareColumn(
            languagesText[lang].share,
            ({among}) => among,
            ({known}) => known,
            lang,
          ),
          countColumn(text.low, bound("low"), lang, 1),
          countColumn(text.high, bound("high"), lang, 1),
        ],
        queries: [spokenLanguages()],
        draw: (width) =>
          intervalsChart(
            rows.map((row) => ({
              name: capital(name(row)),
              value: 100 * share(row),
              low: bound("low")(row) ?? 0,
              high: bound("high")(row) ?? 100,
              n: row.known,
            })),
            {
              lang,
              width,
              description: `${title}. ${text.subtitle({level})}.`,
              axis: text.axis,
              write: (value) => f.number(value, Number.isInteger(value) ? 0 : 1),
            },
          ),
      }),
    );
  }
  draw();
  return el("div", {}, controls(lang, order.control, drawn.control), place);
}
