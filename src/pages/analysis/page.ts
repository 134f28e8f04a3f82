import type {AnalysisJson} from "../../../loaders/publish/siteJson.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {languageName} from "../../format/languageName.js";
import {pageSource} from "../../layout/pageSource.js";
import {languagesFirst} from "../../queries/languagesFirst.js";
import {siteJson} from "../../snapshot/siteJson.js";
import {notebookList} from "../notebookList.js";
import {analysisText} from "./text.js";

/** The page with the pictures of what the data hold and lack. */
export function page(lang: Language): string {
  const f = format(lang);
  const text = analysisText[lang];
  const analysis = siteJson<AnalysisJson>("analysis.json");
  if (analysis === null) throw new Error("The snapshot has no site/analysis.json: make it with npm run data");
  const {films, money, missing, words} = analysis;
  const {languages} = languagesFirst(analysis.languages);
  const number = f.number;
  const sum = (field: "budget" | "revenue" | "return") => money.reduce((all, row) => all + row[field], 0);
  const part = (count: number) => `${number(count)} (${f.share(count, films)})`;
  const complete = missing.find(({fields}) => fields.length === 0)?.films ?? 0;
  const [first] = languages;
  const sections: readonly (readonly [id: string, heading: string, prose: string])[] = [
    [
      "money",
      text.money.heading,
      text.money.prose(part(sum("budget")), part(sum("revenue")), part(sum("return")), number(films)),
    ],
    ["missing", text.missing.heading, text.missing.prose(number(complete), f.share(complete, films))],
    [
      "words",
      text.words.heading,
      text.words.prose(number(words.films), String(words.year), number(words.early), number(words.late)),
    ],
    [
      "languages",
      text.languages.heading,
      text.languages.prose(
        number(languages.length),
        first === undefined ? "–" : languageName(first.code ?? "", lang),
        f.share(first?.films ?? 0, films),
        number(languages.filter((row) => row.films === 1).length),
      ),
    ],
  ];
  return pageSource({
    lang,
    name: "analysis",
    title: text.title,
    description: text.description,
    html: `<h1>${escapeHtml(text.heading)}</h1>
<p class="lead">${escapeHtml(text.lead(number(films)))}</p>
${notebookList(text.notebooks, lang)}
${sections
  .map(
    ([id, heading, prose]) => `<section aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${escapeHtml(heading)}</h2>
<div class="prose"><p>${escapeHtml(prose)}</p></div>
<div id="${id}"><p class="meta">${escapeHtml(text.working)}</p></div>
</section>`,
  )
  .join("\n")}`,
    client: {
      files: {analysis: "data/analysis.json"},
    },
  });
}
