import type {MethodJson} from "../../../loaders/publish/methodJson.js";
import type {QualityJson} from "../../../loaders/publish/qualityJson.js";
import type {QuestionsJson} from "../../../loaders/publish/siteJson.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {pageSource} from "../../layout/pageSource.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {pagesWithoutData} from "../../snapshot/pagesWithoutData.js";
import {quality} from "../../snapshot/quality.js";
import {siteJson} from "../../snapshot/siteJson.js";
import {siteName} from "../../snapshot/siteName.js";
import {originText} from "../../text/origin.js";
import {notebookList, toolList} from "../notebookList.js";
import type {TimeAnalysis} from "../time/analysis.js";
import {decades} from "./decades.js";
import {homeExamples} from "./examples.js";
import {findings} from "./findings.js";
import {type Asked, sentence} from "./sentences.js";
import {homeText} from "./text.js";

/** The home page: what this is, the questions to complete, what the data say, what else one can do, and the data. */
export function page(lang: Language): string {
  const text = homeText[lang];
  const report = quality();
  const leftOut = pagesWithoutData(report);
  const asked = Object.keys(text.sentences) as Asked[];
  const hasAll = !asked.some((name) => leftOut.has(name));
  const hasPeople = !(leftOut.has("actor") && leftOut.has("director"));
  const search = text.search(hasPeople);
  const questions = siteJson<QuestionsJson>("questions.json");
  const examples =
    questions === null ? {} : homeExamples(questions, siteJson<MethodJson>("method.json"), lang);
  return pageSource({
    lang,
    name: "index",
    title: siteName(report.kind),
    description: text.description(hasAll, hasPeople),
    html: `<section class="hero">
<div>
<h1>${text.title}</h1>
<p class="lead">${text.lead(format(lang).number(report.rows_out), hasAll, hasPeople)}</p>
<form class="home-search" action="./search.html" method="get" role="search" aria-label="${search.label}">
<label for="home-search">${search.label}</label>
<div class="combobox"><input class="control" id="home-search" name="q" type="search" data-search placeholder="${search.placeholder}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"></div>
</form>
</div>
${decades(analysisJson<TimeAnalysis>("time"), lang)}
</section>
<section aria-labelledby="questions">
<h2 id="questions">${text.questions(hasAll)}</h2>
<ul class="sentences">
${asked
  .filter((name) => !leftOut.has(name))
  .map((name) => sentence(name, examples[name], lang))
  .join("\n")}
</ul>
</section>
<section aria-labelledby="findings">
<h2 id="findings">${text.findings.heading}</h2>
<ul class="finding-list">${findings(lang).join("\n")}</ul>
</section>
<section aria-labelledby="notebooks">
<h2 id="notebooks">${text.notebooks}</h2>
<ul class="notebook-list">${[...toolList(["explorer", "compare", "sql"], lang), ...notebookList(lang, false), ...toolList(["dictionary", "method"], lang)].join("\n")}</ul>
</section>
<section aria-labelledby="data">
<h2 id="data">${text.data}</h2>
${numbers(report, lang)}
</section>
<div class="columns">
<section aria-labelledby="source">
<h2 id="source">${text.source}</h2>
<p>${report.kind === "sample" ? text.sample : report.origin.isMoviesDataset ? text.full : originText(report.origin, lang).home}</p>
<p>${text.quality}</p>
</section>
<section aria-labelledby="how">
<h2 id="how">${text.how}</h2>
${text.howBody}
</section>
</div>`,
    client: {engine: false},
  });
}

function numbers(report: QualityJson, lang: Language): string {
  const f = format(lang);
  const text = homeText[lang].numbers;
  const facts: readonly (readonly [string, string])[] = [
    [text.films, f.number(report.rows_out)],
    ...(report.actors > 0 ? [[text.actors, f.number(report.actors)] as const] : []),
    ...(report.directors > 0 ? [[text.directors, f.number(report.directors)] as const] : []),
    [text.first, dateOf(report.first_release_date, lang)],
    [text.until, report.data_end === null ? "—" : f.month(report.data_end.month)],
    ...(report.data_end === null || report.data_end.later_films === 0
      ? []
      : [[text.later, f.number(report.data_end.later_films)] as const]),
    [text.snapshot, report.snapshot],
  ];
  return `<dl class="numbers">${facts
    .map(([term, value]) => `<div><dt>${term}</dt><dd>${escapeHtml(value)}</dd></div>`)
    .join("")}</dl>`;
}

/** A snapshot without films has no dates. */
function dateOf(date: string | null, lang: Language): string {
  return date === null ? "—" : format(lang).date(date);
}
