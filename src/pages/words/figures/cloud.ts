import {cloudChart} from "../../../charts/cloudChart.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {WordsAnalysis} from "../analysis.js";
import {textsOfFilms} from "../queries/textsOfFilms.js";
import {wordsText} from "../text.js";

/** Words on a narrow screen, where more would be too small to read. */
const narrow = 55;

/** The most frequent words of the overviews. */
export function cloudFigure({top, overviews}: WordsAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = wordsText[lang];
  const shared = notebooksText[lang];
  const share = (films: number) => f.share(films, overviews);
  const [first, second] = [top[0]!, top[1] ?? top[0]!];
  const title = text.cloud.title(first[0], share(first[1]), second[0], share(second[1]));
  const subtitle = text.cloud.subtitle(f.number(top.length));
  return notebookFigure<WordsAnalysis["top"][number]>({
    lang,
    title,
    subtitle,
    note: `${shared.source(text.table, shared.films(f.number(overviews)))} ${text.counted}`,
    file: "words-of-overviews",
    rows: top,
    columns: [
      {title: text.word, show: ([word]) => el("span", {lang: "en"}, word), value: ([word]) => word},
      countColumn(text.films, ([, films]) => films, lang),
      shareColumn(
        text.share,
        ([, films]) => films,
        () => overviews,
        lang,
      ),
    ],
    queries: [textsOfFilms()],
    draw: (width) =>
      cloudChart(
        top.slice(0, width < 500 ? narrow : undefined).map(([word, value]) => ({word, value})),
        {lang, width, description: `${title}. ${subtitle}.`},
      ),
  });
}
