import type {QualityJson} from "../../loaders/publish/qualityJson.js";
import {escapeHtml} from "../dom/escapeHtml.js";
import {formatMonth, formatNumber} from "../format/format.js";
import {languageOf} from "../format/language.js";
import {frameText} from "./text.js";

/** The foot of every page: on which data it stands. */
export function footer(path: string, quality: QualityJson): string {
  const lang = languageOf(path);
  const text = frameText[lang].footer;
  const films = formatNumber(quality.rows_out, lang);
  const facts = [
    quality.kind === "sample" ? text.sample(films) : text.full(films),
    text.people(formatNumber(quality.actors, lang), formatNumber(quality.directors, lang)),
    quality.data_end && text.until(formatMonth(quality.data_end.month, lang)),
    text.snapshot(quality.snapshot),
  ];
  return `<section class="data-facts" aria-label="${text.label}">
<p class="facts">${facts
    .filter((fact) => fact !== null)
    .map((fact) => `<span>${escapeHtml(fact)}</span>`)
    .join(" ")}</p>
<p class="source">${text.source} ${text.noTracking} <a rel="external" href="${lang === "es" ? "../" : "./"}notices.txt">${text.notices}</a></p>
</section>`;
}

/** What stands above the content of every page of a site that was built on the sample. */
export function sampleBanner(path: string, quality: QualityJson): string {
  if (quality.kind !== "sample") return "";
  const text = frameText[languageOf(path)].footer;
  const body = text.sampleBody(formatNumber(quality.rows_out, languageOf(path)));
  return `<div class="sample-strip"><p class="sample-banner"><strong>${text.sampleTitle}</strong> ${body}</p></div>`;
}
