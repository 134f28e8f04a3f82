import {cloudChart} from "../../../charts/cloudChart.js";
import {controls} from "../../../controls/controls.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {textsLanguage} from "../../../dom/textsLanguage.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {WordsAnalysis} from "../analysis.js";
import {type CloudKind, cloudKinds} from "../cloudKinds.js";
import {textsOfFilms} from "../queries/textsOfFilms.js";
import {titlesOfFilms} from "../queries/titlesOfFilms.js";
import {wordsText} from "../text.js";

/** Words on a narrow screen, where more would be too small to read. */
const narrow = 55;

/** The most frequent words of the overviews, the taglines or the titles. */
export function cloudFigure(data: WordsAnalysis, lang: Language): HTMLElement {
  const text = wordsText[lang].cloud;
  const place = el("div");
  const draw = () => place.replaceChildren(figure(data, kind.value(), lang));
  const kind = measureSelect({
    label: text.label,
    name: "cloud",
    choices: text.kinds,
    order: cloudKinds,
    onChange: draw,
  });
  draw();
  return el("div", {}, controls(lang, kind.control), place);
}

function figure(data: WordsAnalysis, kind: CloudKind, lang: Language): HTMLElement {
  const f = format(lang);
  const text = wordsText[lang];
  const shared = notebooksText[lang];
  const {texts, top} = kind === "overviews" ? {texts: data.overviews, top: data.top} : data.clouds[kind];
  const [first] = top;
  if (first === undefined) return el("p", {class: "message"}, text.cloud.none);
  const share = (films: number) => f.share(films, texts);
  const second = top[1] ?? first;
  const title = text.cloud.title[kind](first[0], share(first[1]), second[0], share(second[1]));
  const subtitle = text.cloud.subtitle[kind](f.number(top.length));
  return notebookFigure<WordsAnalysis["top"][number]>({
    lang,
    title,
    subtitle,
    note: `${shared.source(text.table, shared.films(f.number(texts)))} ${text.counted}`,
    file: `words-of-${kind}`,
    rows: top,
    columns: [
      {
        title: text.word,
        show: ([word]) => el("span", {lang: textsLanguage()}, word),
        value: ([word]) => word,
      },
      countColumn(text.films, ([, films]) => films, lang),
      shareColumn(
        text.cloud.share[kind],
        ([, films]) => films,
        () => texts,
        lang,
      ),
    ],
    queries: [kind === "titles" ? titlesOfFilms() : textsOfFilms()],
    draw: (width) =>
      cloudChart(
        top.slice(0, width < 500 ? narrow : undefined).map(([word, value]) => ({word, value})),
        {lang, width, description: `${title}. ${subtitle}.`},
      ),
  });
}
